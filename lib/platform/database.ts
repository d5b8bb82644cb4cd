import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { lazy } from '../lazy.ts';
import type { LedgerEntry } from '../trust/ledger.ts';

/** A pack as it is kept on this device: one file, replaced as a whole, so that there is always a complete old or a complete new one. */
export interface StoredPack {
  readonly name: string;
  /** Which edition of the pack it is; the one who stores it decides what that means. */
  readonly edition: string;
  readonly file: Blob;
}

export interface PlumblineDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Which packs have a ledger, and of which edition; written together with its entries. */
  ledgers: { key: string; value: { pack: string; edition: string } };
  ledgerEntries: { key: [pack: string, outlet: string]; value: LedgerEntry & { pack: string } };
  /** The entries of lists of ratings by others, the domains in lower case. */
  ratings: { key: [list: string, domain: string]; value: { list: string; domain: string; value: number } };
}

/** What Plumbline keeps on disk beside the settings. Opened when it is first needed. @throws where a later version of Plumbline made it */
export const database = lazy(
  (): Promise<IDBPDatabase<PlumblineDatabase>> =>
    openDB<PlumblineDatabase>('plumbline', 2, {
      upgrade(opened, from) {
        if (from < 1) opened.createObjectStore('packs', { keyPath: 'name' });
        opened.createObjectStore('ledgers', { keyPath: 'pack' });
        opened.createObjectStore('ledgerEntries', { keyPath: ['pack', 'outlet'] });
        opened.createObjectStore('ratings', { keyPath: ['list', 'domain'] });
      },
    }),
);
