import { describe, expect, it, vi } from 'vitest';
import type { PackContents } from '../../../lib/corpus/schema.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { createPackWriter } from '../../../lib/pack/pack-writer.ts';
import { PackError, readerOf } from '../../../lib/pack/read.ts';
import { rewriteVersion1 } from '../../../lib/pack/version-1.ts';
import { generateOutlets, generateStories } from '../../bench/generate-stories.ts';
import { article, outlet, point, story } from '../support/build.ts';
import { checking, contents, refusal } from './packs.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A pack of version 1 with any body under a header that fits it. */
function packed(body: Uint8Array | string, header = (length: number) => `PLUMBLINE 1 ${length}`): Uint8Array {
  const bytes = typeof body === 'string' ? encode(body) : body;
  const pack = new Uint8Array(32 + bytes.length);
  pack.set(encode(header(bytes.length).padEnd(32)));
  pack.set(bytes, 32);
  return pack;
}

const written = (of: PackContents) => packed(JSON.stringify(of));
const opening = (bytes: Uint8Array) => openPack(readerOf(bytes));

describe('a pack of version 1', () => {
  it('loses nothing when it is rewritten', async () => {
    const pack = await checking(await rewriteVersion1(readerOf(written(contents))));
    expect(await pack.storiesAt([0, 1])).toEqual(contents.stories);
    expect([...(await pack.outlets(['gazette', 'herald'])).values()]).toEqual(contents.outlets);
  });

  it('loses nothing where it holds hundreds of stories, and lets others have their turn meanwhile', async () => {
    const outlets = generateOutlets();
    const stories = [...generateStories(401, outlets)].map((entry) => entry.story);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const pack = await checking(await rewriteVersion1(readerOf(written({ outlets, stories }))));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    const found = await pack.storiesAt(stories.map((_, at) => at));
    expect(new Map(found.map((each) => [each.id, each]))).toEqual(new Map(stories.map((each) => [each.id, each])));
  });

  it('opens as it is', async () => {
    const pack = await opening(written(contents));
    expect((await pack.storiesAt([(await pack.find('bridge')) ?? -1]))[0]).toEqual(contents.stories[0]);
  });

  it('may lie at the start of something longer', async () => {
    expect((await opening(Uint8Array.from([...written(contents), 0, 1, 2]))).info.stories).toBe(2);
  });

  it('is refused when it is cut short, wherever', async () => {
    const whole = written(contents);
    for (let length = 0; length < whole.length; length += length < 40 ? 1 : 17)
      expect(await refusal(opening(whole.slice(0, length))), `${length} bytes`).toMatch(
        length < 32 ? /header is missing/ : `the pack is cut short: ${length - 32} of ${whole.length - 32} bytes`,
      );
  });

  it('is refused in few words, whatever number of entries is bad', async () => {
    for (const count of [1000, 1_000_000, 8_000_000])
      expect((await refusal(opening(packed(`{"outlets":[0${',0'.repeat(count)}],"stories":[]}`)))).length).toBeLessThan(1000);
  });

  it.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
    ['a length that no disk has', packed('{}', () => 'PLUMBLINE 1 999999999999'), /says it holds 999999999999 bytes; at most \d+/],
    ['a negative length', packed('{}', () => 'PLUMBLINE 1 -1'), /header is missing/],
    ['bytes that are no UTF-8', packed(Uint8Array.from([0x22, 0xff, 0x22])), /damaged: ./],
    ['text that is no JSON', packed('{"outlets": [,]}'), /damaged: ./],
    ['nothing at all', packed(''), /damaged: ./],
    ['another JSON', packed('{"posts": []}'), /damaged: [\s\S]*outlets/],
    ['something more', packed('{"outlets":[],"stories":[],"posts":[]}'), /damaged: [\s\S]*posts/],
    ['a list', packed('[]'), /damaged: ./],
    ['null', packed('null'), /damaged: ./],
    ['lists in lists', packed(`{"outlets":${'['.repeat(100_000)}${']'.repeat(100_000)},"stories":[]}`), /damaged: ./],
    [
      'a story with a date of another form',
      written({ ...contents, stories: [story('a', { date: '4 May 2026' })] }),
      /damaged: stories\[0\][\s\S]*date/,
    ],
    [
      'a story with a field more',
      packed(JSON.stringify({ ...contents, stories: [{ ...story('a'), score: 90 }] })),
      /damaged: stories\[0\][\s\S]*score/,
    ],
  ])('is refused where it holds %s', async (_, bytes, reason) => {
    expect(await refusal(opening(bytes))).toMatch(reason);
  });

  it('is not read further where its length is absurd', async () => {
    const read = vi.fn(readerOf(packed('{}', () => 'PLUMBLINE 1 999999999999')));
    await refusal(rewriteVersion1(read));
    expect(read.mock.calls).toEqual([[0, 32]]);
  });
});

const stray: [what: string, contents: PackContents, reason: RegExp][] = [
  ['two stories of one id', { ...contents, stories: [story('a'), story('a')] }, /two stories are called a$/],
  [
    'two outlets of one id',
    { ...contents, outlets: [outlet('gazette'), outlet('gazette')] },
    /two outlets (are called gazette|of one id)$/,
  ],
  [
    'an article by nobody',
    { ...contents, stories: [story('a', { articles: [article('nobody')], keyPoints: [] })] },
    /^story a: articles\[0\]\.outlet: no outlet is called nobody$/,
  ],
  [
    'a point that a missing article supports',
    { ...contents, stories: [story('a', { keyPoints: [point(['gone'])] })] },
    /^story a: keyPoints\[0\]\.supports: no article is called gone$/,
  ],
  [
    'a related story that it lacks',
    { ...contents, stories: [story('a', { related: ['b'] })] },
    /^story a: related.*: no story is called b$/,
  ],
];

describe('what stands for nothing', () => {
  it.each(stray)('is neither written nor rewritten: %s', async (_, odd, reason) => {
    const write = async () => {
      const writer = createPackWriter(odd.outlets);
      for (const each of odd.stories) writer.add(each);
      await writer.finish();
    };
    expect(await refusal(write())).toMatch(reason);
    expect(await refusal(opening(written(odd)))).toMatch(reason);
  });
});

describe('what no reader would take', () => {
  it('is not written: a story of very many articles', () => {
    const articles = Array.from({ length: 10_000 }, (_, at) => article('gazette', { id: `a${at}`, title: ','.repeat(400) }));
    expect(() => createPackWriter(contents.outlets).add(story('a', { articles, keyPoints: [] }))).toThrow(PackError);
  });

  it('is not written: more languages than stories can name', async () => {
    const writer = createPackWriter(contents.outlets);
    for (let at = 0; at < 256; at++) {
      const lang = `q${String.fromCharCode(97 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;
      writer.add(story(`a${at}`, { lang }));
    }
    expect(await refusal(writer.finish())).toMatch(/256 languages/);
  });
});
