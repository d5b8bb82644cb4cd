import { describe, expect, it, vi } from 'vitest';
import { openPack, PackError, writePack } from '../../../lib/corpus/pack.ts';
import type { PackContents } from '../../../lib/corpus/schema.ts';
import { article, outlet, point, story } from '../support/build.ts';
import { packOf, readerOf } from '../support/bytes.ts';

const contents: PackContents = {
  outlets: [outlet('gazette'), outlet('herald', { name: 'Der „Bote“ 🗞' })],
  stories: [story('bridge', { related: ['tunnel'] }), story('tunnel', { headline: 'خبر', keyPoints: [] })],
};

const pack = () => writePack(contents);
const encode = (text: string) => new TextEncoder().encode(text);

/** A pack with any body under a header that fits it. */
function packed(body: Uint8Array | string, header = (length: number) => `PLUMBLINE 1 ${length}`): Uint8Array {
  const bytes = typeof body === 'string' ? encode(body) : body;
  return Uint8Array.from([...encode(header(bytes.length).padEnd(32)), ...bytes]);
}

const opening = (bytes: Uint8Array) => openPack(readerOf(bytes));

describe('a pack', () => {
  it('comes back as it was written', async () => {
    const opened = await packOf(contents);
    expect(opened.stories).toEqual(contents.stories);
    expect(opened.story('tunnel')).toEqual(contents.stories[1]);
    expect(opened.story('nothing')).toBeUndefined();
    expect(opened.outlet('herald')).toEqual(contents.outlets[1]);
    expect(() => opened.outlet('nothing')).toThrow(PackError);
  });

  it('may lie at the start of something longer', async () => {
    const opened = await opening(Uint8Array.from([...pack(), 0, 1, 2]));
    expect(opened.stories).toHaveLength(2);
  });

  it('is refused when it is cut short, wherever', async () => {
    const whole = pack();
    for (let length = 0; length < whole.length; length++) {
      const error = await opening(whole.slice(0, length)).catch((reason: unknown) => reason);
      if (!(error instanceof PackError)) expect.fail(`${length} bytes: ${error}`);
      expect(error.message).toBe(
        length < 32 ? 'not a Plumbline pack: its header is missing' : `the pack is cut short: ${length - 32} of ${whole.length - 32} bytes`,
      );
    }
  });

  it('is refused in few words, whatever number of entries is bad', async () => {
    for (const count of [1000, 1_000_000]) {
      const error = await opening(packed(`{"outlets":[0${',0'.repeat(count)}],"stories":[]}`)).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PackError);
      expect((error as PackError).message.length).toBeLessThan(1000);
    }
  });

  it('is refused where a byte of its header is another', async () => {
    for (let at = 0; at < 12; at++) {
      const bytes = pack();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await expect(opening(bytes), `byte ${at}`).rejects.toThrow(PackError);
    }
  });

  it.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
    ['an image', Uint8Array.from({ length: 200 }, (_, at) => (at * 37) % 256), /header is missing/],
    ['a web page', encode(`<!doctype html>${' '.repeat(200)}`), /header is missing/],
    ['a later version', packed('{}', (length) => `PLUMBLINE 2 ${length}`), /a pack of version 2; this Plumbline reads version 1/],
    ['a length that no disk has', packed('{}', () => 'PLUMBLINE 1 999999999999'), /says it holds 999999999999 bytes; at most \d+/],
    ['a negative length', packed('{}', () => 'PLUMBLINE 1 -1'), /header is missing/],
    ['bytes that are no UTF-8', packed(Uint8Array.from([0x22, 0xff, 0x22])), /damaged: ./],
    ['text that is no JSON', packed('{"outlets": [,]}'), /damaged: ./],
    ['nothing at all', packed(''), /damaged: ./],
    ['another JSON', packed('{"posts": []}'), /damaged: [\s\S]*outlets/],
    ['a list', packed('[]'), /damaged: ./],
    ['null', packed('null'), /damaged: ./],
    [
      'a story with a date of another form',
      packed(JSON.stringify({ ...contents, stories: [story('bridge', { date: '4 May 2026' })] })),
      /damaged: [\s\S]*stories\[0\]\.date/,
    ],
  ])('is refused where it holds %s', async (_, bytes, reason) => {
    const error = await opening(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PackError);
    expect((error as PackError).message).toMatch(reason);
  });

  it('is not read further where its length is absurd', async () => {
    const read = vi.fn(readerOf(packed('{}', () => 'PLUMBLINE 1 999999999999')));
    await expect(openPack(read)).rejects.toThrow(PackError);
    expect(read.mock.calls).toEqual([[0, 32]]);
  });

  it('passes on that it could not be read', async () => {
    await expect(openPack(() => Promise.reject(new Error('the disk is gone')))).rejects.toThrow('the disk is gone');
  });

  const stray: [what: string, contents: PackContents, reason: string][] = [
    ['two stories of one id', { ...contents, stories: [story('a'), story('a')] }, 'story a: id: two stories are called a'],
    [
      'two outlets of one id',
      { ...contents, outlets: [outlet('gazette'), outlet('gazette')] },
      'outlets[1].id: two outlets are called gazette',
    ],
    [
      'an article by nobody',
      { ...contents, stories: [story('a', { articles: [article('nobody')], keyPoints: [] })] },
      'story a: articles[0].outlet: no outlet is called nobody',
    ],
    [
      'a point that a missing article supports',
      { ...contents, stories: [story('a', { keyPoints: [point(['gone'])] })] },
      'story a: keyPoints[0].supports: no article is called gone',
    ],
    [
      'a related story that it lacks',
      { ...contents, stories: [story('a', { related: ['b'] })] },
      'story a: related[0]: no story is called b',
    ],
  ];

  it.each(stray)('is neither written nor opened with %s', async (_, odd, reason) => {
    expect(() => writePack(odd)).toThrow(new PackError(reason));
    await expect(opening(packed(JSON.stringify(odd)))).rejects.toThrow(new PackError(reason));
  });
});
