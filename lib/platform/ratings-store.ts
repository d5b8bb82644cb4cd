import { database } from './database.ts';

/** Stores the entries of a list, in place of those that it had. */
export async function storeRatings(list: string, entries: Iterable<readonly [domain: string, value: number]>): Promise<void> {
  const writing = (await database()).transaction('ratings', 'readwrite');
  // Requests run in the order in which they are made.
  const forgotten = writing.store.delete(everyDomain(list));
  const puts = [...entries].map(([domain, value]) => writing.store.put({ list, domain, value }));
  await Promise.all([forgotten, ...puts, writing.done]);
}

/** Forgets the entries of a list, or of all lists. */
export async function forgetRatings(list?: string): Promise<void> {
  const opened = await database();
  await (list === undefined ? opened.clear('ratings') : opened.delete('ratings', everyDomain(list)));
}

/** What a list says of the first of these domains that it has. */
export async function ratingIn(list: string, domains: readonly string[]): Promise<number | undefined> {
  const store = (await database()).transaction('ratings').store;
  const found = await Promise.all(domains.map((domain) => store.get([list, domain])));
  return found.find((entry) => entry !== undefined)?.value;
}

function everyDomain(list: string): IDBKeyRange {
  return IDBKeyRange.bound([list, ''], [list, '\uffff']);
}
