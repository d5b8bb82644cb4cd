import { database } from './database.ts';

const key = 'edition';

/** The store of the count, within a transaction of any stores. */
interface ShelfStore {
  get(key: string): Promise<number | undefined>;
  put(value: number, key: string): Promise<unknown>;
}

/** Counts each change of the packs that are on this device, within the transaction that changes them. */
export async function markShelfChanged(store: ShelfStore): Promise<void> {
  await store.put(((await store.get(key)) ?? 0) + 1, key);
}

/** The number of changes so far: who has opened the packs sees whether they have to be opened anew. */
export async function shelfEdition(): Promise<unknown> {
  return (await database()).get('shelf', key);
}
