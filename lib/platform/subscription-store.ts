import { afterAsk } from '../subscriptions/after-ask.ts';
import { afterTake } from '../subscriptions/after-take.ts';
import { duePacks } from '../subscriptions/due-packs.ts';
import { declining, switched } from '../subscriptions/reader-decides.ts';
import type { SubscriptionStore } from '../subscriptions/store.ts';
import { Subscription } from '../subscriptions/subscription.ts';
import { database, type Writing } from './database.ts';
import { wakeNewsroomBy } from './newsroom-notes.ts';
import { markShelfChanged } from './shelf-edition.ts';
import { writeInOne } from './write-in-one.ts';

/** All that is kept of a pack, the count of changes, and when the newsroom is to be woken. */
const names = ['subscriptions', 'packs', 'arriving', 'ledgers', 'ledgerEntries', 'newsroom', 'shelf'] as const;

type AllWriting = Writing<(typeof names)[number]>;

/** The store of subscriptions in the database. Every method is one transaction; packs are kept as files under their subscription's name. */
export const subscriptionStore: SubscriptionStore = {
  async subscriptions() {
    return (await (await database()).getAll('subscriptions')).flatMap((stored) => good(stored) ?? []);
  },

  async hasPack(name, digest) {
    return (await (await database()).get('packs', name))?.edition === digest;
  },

  async arriving() {
    const keys = await (await database()).getAllKeys('arriving');
    return [...new Set(keys.map(([pack]) => pack.slice(0, pack.indexOf(' '))))];
  },

  async arrived(name) {
    const pieces = await (await database()).getAll('arriving', piecesOf(name));
    const [first] = pieces;
    if (!first) return undefined;
    const [, digest = '', ...etag] = first.pack.split(' ');
    const files: Blob[] = [];
    let end = 0;
    for (const { pack, offset, bytes } of pieces) {
      if (pack !== first.pack || offset !== end) break;
      files.push(bytes);
      end += bytes.size;
    }
    return { digest, etag: etag.join(' '), file: new Blob(files) };
  },

  async keepPiece({ name, digest, etag, offset, bytes }) {
    await (await database()).put('arriving', { pack: `${name} ${digest} ${etag}`, offset, bytes });
  },

  async dropPieces(name) {
    await (await database()).delete('arriving', piecesOf(name));
  },

  async take(taking) {
    const { name } = taking.subscription;
    return writeInOne(names, async (writing) => {
      const subscriptions = writing.objectStore('subscriptions');
      const taken = afterTake(good(await subscriptions.get(name)), taking);
      if (!taken) return false;
      // One after the other, so that each failure is seen where it happens.
      if (taking.file) await writing.objectStore('packs').put({ name, edition: taken.digest, file: taking.file });
      await subscriptions.put(taken);
      await writing.objectStore('arriving').delete(piecesOf(name));
      for (const replaced of taking.replaces) await clear(writing, replaced);
      await markShelfChanged(writing.objectStore('shelf'));
      await wakeNewsroomBy(writing.objectStore('newsroom'), nextAsk(taken));
      return true;
    });
  },

  saveAsked: (name, asked) => change(name, (current) => afterAsk(current, asked)),

  setOn: (name, isOn, now) => change(name, (current) => switched(current, isOn, now)),

  keepPinned: (name) => change(name, declining),

  remove: (name) =>
    writeInOne(names, async (writing) => {
      await clear(writing, name);
      await markShelfChanged(writing.objectStore('shelf'));
    }),
};

/** Changes a subscription that is there, within one transaction; where the change gives none, it stays as it is. */
function change(name: string, changed: (current: Subscription) => Subscription | undefined): Promise<void> {
  return writeInOne(names, async (writing) => {
    const store = writing.objectStore('subscriptions');
    const before = good(await store.get(name));
    const after = before && changed(before);
    if (!after) return;
    await store.put(after);
    if (after.isOn !== before.isOn) await markShelfChanged(writing.objectStore('shelf'));
    await wakeNewsroomBy(writing.objectStore('newsroom'), nextAsk(after));
  });
}

/** When a publisher is to be asked; undefined where they are not. */
function nextAsk(subscription: Subscription): number | undefined {
  return duePacks([subscription], Number.POSITIVE_INFINITY)[0]?.nextAt;
}

/** Takes away all that is kept of a pack. */
async function clear(writing: AllWriting, name: string): Promise<void> {
  await Promise.all([
    writing.objectStore('subscriptions').delete(name),
    writing.objectStore('packs').delete(name),
    writing.objectStore('arriving').delete(piecesOf(name)),
    writing.objectStore('ledgers').delete(name),
    writing.objectStore('ledgerEntries').delete(IDBKeyRange.bound([name, ''], [name, '\uffff'])),
  ]);
}

/** All pieces of a pack, of whatever edition: their keys begin with its name, which has no space. */
function piecesOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([`${name} `, 0], [`${name} \uffff`, 0]);
}

/** A subscription as this version knows it; undefined where it is none. */
function good(stored: unknown): Subscription | undefined {
  return Subscription.safeParse(stored).data;
}
