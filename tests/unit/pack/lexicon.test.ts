import { beforeAll, describe, expect, it } from 'vitest';
import { Heads } from '../../../lib/pack/heads.ts';
import { type Lexicon, openLexicon } from '../../../lib/pack/lexicon.ts';
import { LexiconWriter } from '../../../lib/pack/lexicon-writer.ts';
import type { Read } from '../../../lib/pack/read.ts';
import { measuredReader } from './packs.ts';

/** More terms than are kept in memory; every third is in two stories. */
const count = 600_000;
const stories = 50;
const termAt = (at: number) => `term-${String(at).padStart(7, '0')}`;

let bytes: Uint8Array;
let sections: Parameters<typeof openLexicon>[1];

beforeAll(() => {
  const writer = new LexiconWriter();
  for (let at = 0; at < count; at++) {
    const story = at % (stories - 1);
    writer.add(
      termAt(at),
      at % 3 === 0
        ? { stories: Uint32Array.of(story, story + 1), marks: Uint8Array.of(7, 8) }
        : { stories: Uint32Array.of(story), marks: Uint8Array.of(9) },
    );
  }
  const { heads, lexicon, postings } = writer.finish();
  bytes = new Uint8Array(heads.length + lexicon.length + postings.length);
  bytes.set(heads);
  bytes.set(lexicon, heads.length);
  bytes.set(postings, heads.length + lexicon.length);
  const section = (offset: number, length: number) => ({ offset, length, digest: new Uint8Array(32) });
  sections = {
    heads: section(0, heads.length),
    lexicon: section(heads.length, lexicon.length),
    postings: section(heads.length + lexicon.length, postings.length),
  };
});

const open = (read: Read, kept?: number): Lexicon => openLexicon(read, sections, stories, kept);

describe('a large lexicon', () => {
  it('is larger than what is kept', () => {
    expect(sections.lexicon.length).toBeGreaterThan(3 * 1024 * 1024);
  });

  it('is read by blocks, and finds what one in memory finds', async () => {
    const terms = [
      '',
      'aaa',
      'zzz',
      'term-',
      ...Array.from({ length: 10 }, (_, at) => termAt(at * 59_999)),
      `${termAt(0)}x`,
      termAt(count),
    ];
    const { read, longest } = measuredReader(bytes);
    const byBlocks = open(read);
    const found = await byBlocks.find(terms);
    // The heads, and never the lexicon itself.
    expect(longest()).toBeLessThanOrEqual(Math.max(sections.heads.length, 1024 * 1024));
    const inMemory = open(read, Number.POSITIVE_INFINITY);
    expect(found).toEqual(await inMemory.find(terms));
    expect(found.size).toBe(10);
    expect(await byBlocks.postings([...found.values()])).toEqual(await inMemory.postings([...found.values()]));
  });

  it('gives postings as they were written', async () => {
    const lexicon = open(measuredReader(bytes).read);
    const found = await lexicon.find([termAt(0), termAt(300_000), termAt(300_001)]);
    const [first, second, third] = await lexicon.postings(
      [termAt(0), termAt(300_000), termAt(300_001)].flatMap((term) => found.get(term) ?? []),
    );
    expect(Array.from(first?.stories ?? [])).toEqual([0, 1]);
    expect(Array.from(second?.stories ?? [])).toEqual([300_000 % 49, (300_000 % 49) + 1]);
    expect(Array.from(second?.marks ?? [])).toEqual([7, 8]);
    expect(Array.from(third?.stories ?? [])).toEqual([300_001 % 49]);
  });

  it('is gone over in order from any term on', async () => {
    const loaded = await open(measuredReader(bytes).read).load();
    const seen: string[] = [];
    loaded.from(new TextEncoder().encode('term-0100000x'), (text) => seen.push(new TextDecoder().decode(text)) < 200);
    expect(seen).toEqual(Array.from({ length: 200 }, (_, at) => termAt(100_001 + at)));
    expect(loaded.heads).toBeInstanceOf(Heads);
  });
});
