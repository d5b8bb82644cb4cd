import { database } from './database.ts';
import { tellNewsroom } from './newsroom-channel.ts';
import { markShelfChanged } from './shelf-edition.ts';

const own = ['feeds', 'articles', 'prints', 'newsStories', 'segments', 'segmentFiles', 'newsroom', 'subscriptions', 'arriving'] as const;
const shared = ['packs', 'ledgers', 'ledgerEntries', 'shelf'] as const;

/** Forgets all feeds and what came of them, and all packs of others. The one that came with the extension stays. */
export async function eraseNewsroom(): Promise<void> {
  const writing = (await database()).transaction([...own, ...shared], 'readwrite');
  const names = await writing.objectStore('subscriptions').getAllKeys();
  for (const store of own) writing.objectStore(store).clear();
  for (const name of names) {
    writing.objectStore('packs').delete(name);
    writing.objectStore('ledgers').delete(name);
    writing.objectStore('ledgerEntries').delete(IDBKeyRange.bound([name, ''], [name, '\uffff']));
  }
  writing.objectStore('ledgerEntries').delete(IDBKeyRange.bound(['newsroom#'], ['newsroom#\uffff']));
  // It goes on counting, so that whoever has the packs open sees that they are gone.
  await markShelfChanged(writing.objectStore('shelf'));
  await writing.done;
  tellNewsroom({ kind: 'changed' });
}
