import { openPack, type Pack, type Read, writePack } from '../../../lib/corpus/pack.ts';
import type { PackContents } from '../../../lib/corpus/schema.ts';

/** Reads bytes in memory as a file is read: past its end there is nothing. */
export function readerOf(bytes: Uint8Array): Read {
  return async (offset, length) => bytes.slice(offset, offset + length);
}

/** The pack of some contents, written and opened again. */
export function packOf(contents: PackContents): Promise<Pack> {
  return openPack(readerOf(writePack(contents)));
}
