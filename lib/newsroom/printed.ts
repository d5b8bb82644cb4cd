import { openPack } from '../pack/pack.ts';
import type { PackWriter } from '../pack/pack-writer.ts';
import { readerOf } from '../pack/read.ts';
import { buildLedger } from '../trust/ledger.ts';
import type { Printed, PrintedStory } from './store.ts';

/** What a writer wrote, as a part that is ready to be kept: with what it tells of its outlets. */
export async function printed(
  about: { readonly number: number; readonly level: number },
  writer: PackWriter,
  stories: readonly PrintedStory[],
): Promise<Printed> {
  const pack = joined(await writer.finish());
  const ledger = await buildLedger(await openPack(readerOf(pack)));
  return { about: { ...about, bytes: pack.length }, pack, stories, ledger };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
