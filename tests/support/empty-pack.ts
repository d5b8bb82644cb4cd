import { openPack, type Pack } from '../../lib/pack/pack.ts';
import { createPackWriter } from '../../lib/pack/pack-writer.ts';
import { readerOf } from '../../lib/pack/read.ts';
import { functionWords } from '../../lib/text/languages.ts';

/** A pack without stories, for a shelf that is to have nothing but the newsroom's. */
export async function openEmptyPack(): Promise<Pack> {
  return openPack(readerOf(Buffer.concat(await createPackWriter([], functionWords).finish())));
}
