import { beforeAll, describe, expect, it } from 'vitest';
import { openPack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';
import { beginningLength } from '../../../lib/pack/sections.ts';
import { bytesOf, checking, measuredReader, refusal } from './packs.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const opening = (bytes: Uint8Array) => openPack(readerOf(bytes));
/** A header with nothing behind it but zeros. */
const headed = (header: string) => Uint8Array.from([...encode(header.padEnd(32)), ...new Uint8Array(2000)]);

let pack: Uint8Array;
beforeAll(async () => {
  pack = await bytesOf();
});

describe('opening a pack', () => {
  it('takes one at the start of something longer', async () => {
    expect((await opening(Uint8Array.from([...pack, 0, 1, 2]))).info.stories).toBe(2);
  });

  it('refuses one that is cut short, wherever', async () => {
    for (let length = 0; length < pack.length; length++) {
      const reason = length < 32 ? /^not a Plumbline pack: its header is missing$/ : /^the pack is cut short: /;
      expect(await refusal(opening(pack.slice(0, length))), `${length} bytes`).toMatch(reason);
    }
  });

  it('refuses one of which any bit of the beginning is another', async () => {
    for (let at = 0; at < beginningLength; at++)
      for (let bit = 0; bit < 8; bit++) {
        const bytes = pack.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await refusal(opening(bytes)), `bit ${bit} of byte ${at}`).not.toBe('');
      }
  });

  it.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
    ['an image', Uint8Array.from({ length: 200 }, (_, at) => (at * 37) % 256), /^not a Plumbline pack: its header is missing$/],
    ['a web page', encode(`<!doctype html>${' '.repeat(200)}`), /^not a Plumbline pack: its header is missing$/],
    ['a later version', headed('PLUMBLINE 3 2032'), /^a pack of version 3; this Plumbline reads versions 1 and 2$/],
    ['version 0', headed('PLUMBLINE 0 2032'), /^a pack of version 0; this Plumbline reads versions 1 and 2$/],
    ['a length that no pack has', headed('PLUMBLINE 2 999999999999'), /says it holds 999999999999 bytes; at most \d+ are read$/],
    ['a negative length', headed('PLUMBLINE 2 -1'), /header is missing/],
    ['a table of zeros', headed('PLUMBLINE 2 2032'), /^the pack is damaged: its section table was altered$/],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await refusal(opening(bytes))).toMatch(reason);
  });

  it('reads no more than the beginning of one that it refuses', async () => {
    const { read, longest } = measuredReader(headed('PLUMBLINE 2 999999999999'));
    await refusal(openPack(read));
    expect(longest()).toBe(64 * 1024);
  });

  it('passes on that it could not be read', async () => {
    await expect(openPack(() => Promise.reject(new Error('the disk is gone')))).rejects.toThrow('the disk is gone');
  });
});

describe('checking a pack', () => {
  it('refuses one of which a byte is another, wherever', async () => {
    for (let at = 0; at < pack.length; at += at < beginningLength ? 1 : 7) {
      const bytes = pack.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x11;
      expect(await refusal(checking(bytes)), `byte ${at}`).not.toBe('');
    }
  });
});
