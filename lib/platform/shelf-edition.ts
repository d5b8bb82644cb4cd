import { database, type ValueStore } from './database.ts';

const key = 'shelf';

/** Counts each change of the packs that are on this device, within the transaction that changes them. */
export async function markShelfChanged(store: ValueStore): Promise<void> {
  const known = await store.get(key);
  await store.put((typeof known === 'number' ? known : 0) + 1, key);
}

/** The number of changes so far: who has opened the packs sees whether they have to be opened anew. */
export async function shelfEdition(): Promise<unknown> {
  return (await database()).get('newsroom', key);
}
