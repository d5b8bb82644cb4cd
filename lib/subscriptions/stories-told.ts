import type { Ask } from '../network/ask.ts';
import { decode } from '../pack/decode.ts';
import { checkInfo, PackInfo } from '../pack/info.ts';
import { PackError } from '../pack/read.ts';
import { beginningLength, readSections } from '../pack/sections.ts';
import type { PublishedFile } from '../publication/manifest.ts';
import { packAddress } from './pack-address.ts';

/** No more than this is read of a pack that nobody agreed to yet, in bytes. */
const most = 1024 * 1024;

/**
 * How many stories a pack says it has, by its first bytes. The body is left where enough of it is there, which every host of files allows.
 * It is not known before the whole pack is there whether these are the bytes that were signed; the number is told anew then.
 * @returns undefined where it cannot be told
 */
export async function storiesTold(ask: Ask, manifest: string, { file, bytes }: PublishedFile): Promise<number | undefined> {
  const start = new Uint8Array(Math.min(most, bytes));
  let end = 0;
  let found: number | undefined;
  const onPiece = async (piece: Uint8Array, offset: number) => {
    const fitting = piece.subarray(0, start.length - end);
    if (offset !== end) throw new Enough();
    start.set(fitting, end);
    end += fitting.length;
    found = await storiesIn(start.subarray(0, end));
    if (found !== undefined || end === start.length) throw new Enough();
  };
  try {
    await ask(packAddress(manifest, file), { mostBytes: bytes, isPrivate: true, onPiece });
  } catch (error) {
    // It may be thrown through, or be an answer that failed; either way the asking has ended.
    if (!(error instanceof Enough) && !(error instanceof PackError)) throw error;
  }
  return found;
}

class Enough extends Error {
  override name = 'Enough';
}

/** The stories of a pack of which this is the beginning; undefined where more of it is needed. @throws PackError where it is none */
async function storiesIn(start: Uint8Array): Promise<number | undefined> {
  if (start.length < beginningLength) return undefined;
  const sections = await readSections(start);
  const { offset, length } = sections.info;
  if (start.length < offset + length) return undefined;
  const info = decode(PackInfo, start.subarray(offset, offset + length), 'info');
  checkInfo(info, sections);
  return info.stories;
}
