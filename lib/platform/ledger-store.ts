import { newsroomName } from '../corpus/shelf.ts';
import type { Pack } from '../pack/pack.ts';
import { buildLedger, LedgerEntry } from '../trust/ledger.ts';
import { database } from './database.ts';
import { eraseNewsroomRecord, newsroomLedger } from './newsroom-ledger.ts';

/** Entries of a ledger by outlet. Missing ones are of outlets that wrote in no story, or of a ledger that is not there yet. */
export type LedgerEntries = ReadonlyMap<string, LedgerEntry>;

/** Reads the entries of some outlets of a pack. One that cannot be understood counts as missing, and so do all where there is no database. */
export async function ledgerEntries(pack: string, outlets: Iterable<string>): Promise<LedgerEntries> {
  try {
    return pack === newsroomName ? await newsroomLedger(outlets) : await readEntries(pack, outlets);
  } catch (error) {
    reportError(error);
    return new Map();
  }
}

async function readEntries(pack: string, outlets: Iterable<string>): Promise<LedgerEntries> {
  const store = (await database()).transaction('ledgerEntries').store;
  const found = await Promise.all([...new Set(outlets)].map((outlet) => store.get([pack, outlet])));
  return new Map(
    found.flatMap((stored) => {
      const entry = LedgerEntry.safeParse(stored);
      return entry.success ? [[entry.data.outlet, entry.data] as const] : [];
    }),
  );
}

/** Works out the ledger of a pack and stores it whole, unless that of this edition is there. */
export async function ensureLedger(name: string, edition: string, pack: Pack): Promise<void> {
  const opened = await database();
  if ((await opened.get('ledgers', name))?.edition === edition) return;
  const entries = await buildLedger(pack, () => new Promise((done) => setTimeout(done)));
  const writing = opened.transaction(['ledgers', 'ledgerEntries'], 'readwrite');
  const store = writing.objectStore('ledgerEntries');
  await Promise.all([
    store.delete(everyOutlet(name)),
    ...entries.map((entry) => store.put({ pack: name, ...entry })),
    writing.objectStore('ledgers').put({ pack: name, edition }),
    writing.done,
  ]);
}

/** Empties the agreement record of an outlet of a pack, or of all outlets of all packs; it stays empty until the pack's next edition. */
export async function eraseRecord(pack?: string, outlet?: string): Promise<void> {
  if (pack === undefined || pack === newsroomName) await eraseNewsroomRecord(outlet);
  if (pack === newsroomName) return;
  const writing = (await database()).transaction('ledgerEntries', 'readwrite');
  const range = pack === undefined || outlet === undefined ? null : IDBKeyRange.only([pack, outlet]);
  for await (const cursor of writing.store.iterate(range)) await cursor.update({ ...cursor.value, checked: [], erased: true });
  await writing.done;
}

function everyOutlet(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack, ''], [pack, '\uffff']);
}
