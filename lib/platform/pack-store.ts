import type { Read } from '../pack/read.ts';
import { database, type StoredPack } from './database.ts';

/*
 * Packs in IndexedDB, as files that are read in slices. A slice of a stored file costs a third of a Range read of a bundled file in
 * Chromium, and Firefox has no Range reads of bundled files at all.
 */

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
