import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { lazy } from '../lazy.ts';
import type { Read } from '../pack/read.ts';

/** A pack as it is kept on this device: one file, replaced as a whole, so that there is always a complete old or a complete new one. */
export interface StoredPack {
  readonly name: string;
  /** Which edition of the pack it is; the one who stores it decides what that means. */
  readonly edition: string;
  readonly file: Blob;
}

interface PackDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
}

/**
 * Packs in IndexedDB, as files that are read in slices. A slice of a stored file costs a third of a Range read of a bundled file in
 * Chromium, and Firefox has no Range reads of bundled files at all.
 */
const database = lazy(
  (): Promise<IDBPDatabase<PackDatabase>> =>
    openDB<PackDatabase>('plumbline', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('packs', { keyPath: 'name' }),
    }),
);

/** The stored pack of a name. */
export async function storedPack(name: string): Promise<StoredPack | undefined> {
  return (await database()).get('packs', name);
}

/** Stores a pack, in place of one of the same name. */
export async function storePack(pack: StoredPack): Promise<void> {
  await (await database()).put('packs', pack);
}

/** Reads a file in slices. */
export function readerOfFile(file: Blob): Read {
  return async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
}
