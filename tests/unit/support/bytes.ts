import { packOf as bytesOf } from '../../../lib/cli/pack-of.ts';
import type { PackContents } from '../../../lib/corpus/schema.ts';
import { openPack, type Pack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';

/** The pack of some contents, written and opened again. */
export async function packOf(contents: PackContents): Promise<Pack> {
  return openPack(readerOf(await bytesOf(contents)));
}
