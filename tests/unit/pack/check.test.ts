import { beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import { ByteWriter } from '../../../lib/pack/bytes.ts';
import { checkPack } from '../../../lib/pack/check.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';
import { writeOffsets } from '../../../lib/pack/records.ts';
import type { SectionName } from '../../../lib/pack/sections.ts';
import { generateOutlets, generateStories } from '../../bench/generate-stories.ts';
import { type Contents, contentsOf, type Row, seal } from '../../fuzz/seal.ts';
import { type Questions, questionsFor, usePack } from '../../fuzz/use.ts';
import { bytesOf, checking, measuredReader, refusal } from './packs.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

let sound: Contents;
let questions: Questions;
beforeAll(async () => {
  const bytes = await bytesOf();
  sound = contentsOf(bytes);
  questions = await questionsFor(await checking(bytes));
});

type Change = (contents: Contents) => Partial<Contents>;

/** A section with one number of 32 bits replaced, counted from the end where it is negative. */
const withNumber =
  (name: SectionName, at: number, number: number | ((old: number) => number)): Change =>
  ({ [name]: section }) => {
    const bytes = section.slice();
    const view = new DataView(bytes.buffer);
    const place = at < 0 ? bytes.length + at * 4 : at * 4;
    view.setUint32(place, typeof number === 'number' ? number : number(view.getUint32(place, true)), true);
    return { [name]: bytes };
  };

const withByte =
  (name: SectionName, at: number, byte: number): Change =>
  ({ [name]: section }) => ({ [name]: section.with(at < 0 ? section.length + at : at, byte) });

/** The first record is another, and its offsets are right. */
const withRecord =
  (records: 'records' | 'outlets', change: (text: string) => string, which = 0): Change =>
  (contents) => {
    const offsets = records === 'records' ? 'offsets' : 'outoffs';
    const view = new DataView(contents[offsets].buffer, contents[offsets].byteOffset);
    const parts = [0, 1].map((at) => contents[records].subarray(view.getUint32(at * 4, true), view.getUint32(at * 4 + 4, true)));
    parts[which] = encoder.encode(change(decoder.decode(parts[which])));
    const writer = new ByteWriter();
    for (const part of parts) writer.bytes(part);
    return { [offsets]: writeOffsets(parts.map(({ length }) => length)), [records]: writer.written() };
  };

const withInfo =
  (change: (info: Record<string, unknown>) => Record<string, unknown>): Change =>
  ({ info }) => ({ info: encoder.encode(JSON.stringify(change(JSON.parse(decoder.decode(info)) as Record<string, unknown>))) });

/** Some bytes by a writer. */
const written = (write: (writer: ByteWriter) => void): Uint8Array => {
  const writer = new ByteWriter();
  write(writer);
  return writer.written();
};

const exchanged: Change = ({ ids }) => {
  const bytes = ids.slice();
  bytes.copyWithin(0, 8, 16);
  bytes.set(ids.subarray(0, 8), 8);
  return { ids: bytes };
};

const hostile: [what: string, change: Change, reason: RegExp][] = [
  // What the pack says of itself.
  ['more stories than it could hold', withInfo((info) => ({ ...info, stories: 4_000_000_000 })), /facts: \d+ bytes for 4000000000 stories/],
  ['more terms than it could hold', withInfo((info) => ({ ...info, terms: 4_000_000_000 })), /lexicon: too short/],
  [
    'a term more than it holds',
    withInfo((info) => ({ ...info, terms: Number(info.terms) + 1 })),
    /heads: \d+ blocks for \d+ terms|lexicon: \d+ terms in block/,
  ],
  ['an article more than it holds', withInfo((info) => ({ ...info, articles: Number(info.articles) + 1 })), /info: it says \d+ articles/],
  [
    'more articles than stories can have',
    withInfo((info) => ({ ...info, articles: 4_000_000_000 })),
    /info: 4000000000 articles for 2 stories/,
  ],
  [
    'a language twice',
    withInfo((info) => ({ ...info, languages: [info.languages, info.languages].flat() })),
    /info: it lists a language twice/,
  ],
  ['no languages', withInfo((info) => ({ ...info, languages: [] })), /info: the stories of its languages/],
  ['another field', withInfo((info) => ({ ...info, trust: 1 })), /info: .*unknown field trust/],
  ['no JSON', () => ({ info: encoder.encode('{"stories":') }), /info: ./],
  ['lists in lists', () => ({ info: encoder.encode('['.repeat(200_000)) }), /info: ./],
  ['very many values', () => ({ info: encoder.encode(`[${'0,'.repeat(300_000)}0]`) }), /info: more than 262144 values/],
  // Tables of what matching knows.
  ['a language that is not there', withByte('facts', 10, 9), /story 0 is in language 9 of 2/],
  ['a story in the wrong language', withByte('facts', 10, 0), /facts: story 0.* is in en, not in ar/],
  ['a story with another number of articles', withByte('facts', 8, 77), /facts: story 0.* has 2 articles, not 77/],
  ['a story with another day', withByte('facts', 0, 255), /facts: story 0.* (begins on day|lacks its day)/],
  ['facts that are too short', ({ facts }) => ({ facts: facts.subarray(1) }), /facts: 13 bytes for 2 stories/],
  // Heads and lexicon.
  ['heads that say they are four billion', withNumber('heads', 0, 0xffff_ffff), /heads: fewer than they say/],
  ['no heads', () => ({ heads: new Uint8Array(0) }), /heads: fewer than they say/],
  ['a block that begins late', withNumber('heads', 1, 1), /heads: they go from 1/],
  ['a block that ends beyond the lexicon', withNumber('heads', 4, 0xffff_ffff), /heads: they go from 0 to 4294967295/],
  [
    'a first term that is another',
    ({ heads }) => ({ heads: heads.with(-1 + heads.length, 0x21) }),
    /heads: block 0 begins with another term/,
  ],
  [
    'a term that is far too long',
    ({ lexicon }) => ({ lexicon: spliced(lexicon, 1, [0xff, 0xff, 0xff, 0x7f]) }),
    /lexicon: a text lies beyond the end|heads: /,
  ],
  [
    'a number of more than 32 bits',
    ({ lexicon }) => ({ lexicon: lexicon.fill(0xff, 0, 0).with(0, 0xff).fill(0xff, 1, 6) }),
    /lexicon: a number has more than 32 bits/,
  ],
  ['terms that do not rise', () => twoTerms([0, 1, 0x62, 1, 0, 0x11], [0, 1, 0x61, 1, 0, 0x11]), /lexicon: terms out of order/],
  ['a term twice', () => twoTerms([0, 1, 0x61, 1, 0, 0x11], [1, 0, 1, 0, 0x11]), /lexicon: terms out of order/],
  ['a term of no story', () => twoTerms([0, 1, 0x61, 0, 0], [0, 1, 0x62, 1, 0, 0x11]), /lexicon: a term of 0 of 2 stories/],
  [
    'a term of a story that is not there',
    () => twoTerms([0, 1, 0x61, 1, 2, 0x11], [0, 1, 0x62, 1, 0, 0x11]),
    /lexicon: a term of story 2 of 2/,
  ],
  [
    'a term of more stories than there are',
    () => twoTerms([0, 1, 0x61, 3, 6], [0, 1, 0x62, 1, 0, 0x11]),
    /lexicon: a term of 3 of 2 stories/,
  ],
  [
    'a list that is far too long',
    () => twoTerms([0, 1, 0x61, 2, 0xff, 0xff, 0xff, 0xff, 0x0f], [0, 1, 0x62, 1, 0, 0x11]),
    /lexicon: 4294967295 bytes of postings for 2 stories/,
  ],
  ['a term that is no UTF-8', () => twoTerms([0, 1, 0x61, 1, 0, 0x11], [0, 1, 0xff, 1, 0, 0x11]), /lexicon: a term that is no UTF-8/],
  ['a field that is not there', () => twoTerms([0, 1, 0x61, 1, 0, 0xf1], [0, 1, 0x62, 1, 0, 0x11]), /lexicon: a mark of field 15/],
  ['a list that names a later story', () => oneList([2, 0, 0x11, 0x11]), /postings name story 2 of 2/],
  ['a list that names nobody at last', () => oneList([0, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x11, 0x11]), /postings name story \d+ of 2/],
  ['a list with something left over', () => oneList([0, 0, 0, 0x11, 0x11]), /postings have something left over/],
  ['postings that no term has', ({ postings }) => ({ postings: spliced(postings, postings.length, [0, 0]) }), /heads: they go from 0/],
  // Lists for common beginnings.
  ['a list that nobody needs', () => ({ prefixes: Uint8Array.of(1, 0x61, 1, 2, 0, 0x11) }), /prefixes: 1 lists, of which 0 are of use/],
  [
    'lists out of order',
    () => ({ prefixes: Uint8Array.of(1, 0x62, 1, 2, 0, 1, 1, 0x61, 1, 2, 0, 1) }),
    /prefixes: the list for a is out of order/,
  ],
  ['a list twice', () => ({ prefixes: Uint8Array.of(1, 0x61, 1, 2, 0, 1, 1, 0x61, 1, 2, 0, 1) }), /prefixes: two lists for a/],
  ['an empty list', () => ({ prefixes: Uint8Array.of(1, 0x61, 0, 0) }), /prefixes: a list of 0 stories/],
  [
    'a list of very many',
    () => ({ prefixes: Uint8Array.of(1, 0x61, 0xff, 0xff, 0xff, 0xff, 0x0f, 0) }),
    /prefixes: a list of 4294967295 stories/,
  ],
  ['a very long beginning', () => ({ prefixes: Uint8Array.of(200, 1, ...new Uint8Array(200)) }), /prefixes: a beginning is longer/],
  ['a beginning that is no UTF-8', () => ({ prefixes: Uint8Array.of(1, 0xff, 1, 2, 0, 1) }), /prefixes: ./],
  // Hash tables.
  ['ids out of order', exchanged, /ids: its entries are out of order/],
  ['an id of a story that is not there', withNumber('ids', 1, 2), /ids: an entry for number 2 of 2/],
  ['an id that leads to another story', withNumber('ids', 1, (old) => 1 - old), /ids: its entries are not those of the stories/],
  ['an id that is not found', withNumber('ids', 0, (old) => old - 1), /ids: its entries are not those of the stories/],
  ['an outlet that is not found', withNumber('outids', 0, (old) => old - 1), /outids: its entries are not those of the outlets/],
  ['an address that is not found', withNumber('urls', 0, (old) => old - 1), /urls: its entries are not the addresses/],
  ['an address too few', () => ({ urls: new Uint8Array(0) }), /urls: its entries are not the addresses/],
  ['half an address', ({ urls }) => ({ urls: urls.subarray(3) }), /urls: 5 bytes for 3 articles/],
  // Offsets and records.
  ['a record that ends beyond the end', withNumber('offsets', 1, 0xffff_fff0), /offsets: a record from 0 to 4294967280 of/],
  ['records that go backwards', withNumber('offsets', 1, 0), /offsets: a record from 0 to 0 of/],
  ['records that overlap', withNumber('offsets', 0, 5), /offsets: the first record begins at 5/],
  ['records that leave something over', withNumber('offsets', -1, (old) => old - 1), /offsets: the records end at|story 1: ./],
  ['a record that is no JSON', withRecord('records', (text) => text.slice(1)), /story 0: ./],
  ['a record with a byte order mark', withRecord('records', (text) => `\ufeff${text}`), /story 0: ./],
  ['a record that is a list', withRecord('records', (text) => `[${text}]`), /story 0: it has no id/],
  ['a story with a field more', withRecord('records', (text) => text.replace('{', '{"score":90,')), /story 0: .*unknown field score/],
  ['a story without a headline', withRecord('records', (text) => text.replace('"headline"', '"heading"')), /story 0: [\s\S]*headline/],
  [
    'a story of lists in lists',
    withRecord('records', (text) => text.replace('"body":[]', `"body":${'['.repeat(50_000)}${']'.repeat(50_000)}`)),
    /story 0: ./,
  ],
  [
    'a story of very many values',
    withRecord('records', (text) => text.replace('"body":[]', `"body":[${'0,'.repeat(300_000)}0]`)),
    /story 0: more than 262144 values/,
  ],
  [
    'two stories of one id',
    withRecord('records', (text) => text.replace('"id":"bridge"', '"id":"tunnel"')),
    /story 0.*: another story is called the same/,
  ],
  [
    'a story of another id',
    withRecord('records', (text) => text.replace('"id":"tunnel"', '"id":"funnel"'), 1),
    /no story is called tunnel|ids: /,
  ],
  [
    'an article by nobody',
    withRecord('records', (text) => text.replace('"outlet":"gazette"', '"outlet":"nobody"')),
    /articles\[0\]\.outlet: no outlet is called nobody/,
  ],
  [
    'a key point by no article',
    withRecord('records', (text) => text.replace('"supports":["by-gazette"]', '"supports":["by-nobody"]')),
    /keyPoints\[0\]\.supports: no article is called by-nobody/,
  ],
  [
    'a related story that it lacks',
    withRecord('records', (text) => text.replace('"related":["tunnel"]', '"related":["canal"]')),
    /related\[0\]: no story is called canal/,
  ],
  ['an outlet of another kind', withRecord('outlets', (text) => text.replace('newspaper', 'oracle')), /outlet 0: [\s\S]*kind/],
  [
    'two outlets of one id',
    withRecord('outlets', (text) => text.replace('"id":"gazette"', '"id":"herald"')),
    /outlets: two are called herald/,
  ],
];

function spliced(bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array {
  return written((writer) => {
    writer.bytes(bytes.subarray(0, at));
    writer.bytes(Uint8Array.from(more));
    writer.bytes(bytes.subarray(at));
  });
}

/** A lexicon of two terms, with heads and info that fit it. */
function twoTerms(first: readonly number[], second: readonly number[], postings = new Uint8Array(0)): Partial<Contents> {
  const lexicon = Uint8Array.from([...first, ...second]);
  const heads = written((writer) => {
    for (const number of [1, 0, 0, 0, lexicon.length, postings.length, 1]) writer.uint32(number);
    writer.byte(first[2] ?? 0);
  });
  return { ...withInfo((info) => ({ ...info, terms: 2 }))(sound), heads, lexicon, postings };
}

/** One of them with this list of two stories. */
function oneList(list: readonly number[]): Partial<Contents> {
  return twoTerms([0, 1, 0x61, 2, list.length], [0, 1, 0x62, 1, 0, 0x11], Uint8Array.from(list));
}

describe('a pack whose digests are right but which holds something wrong', () => {
  it.each(hostile)('is refused when it is checked: %s', async (_, change, reason) => {
    expect(await refusal(checking(seal({ ...sound, ...change(sound) })))).toMatch(reason);
  });

  it.each(hostile)('does no harm when it is used unchecked: %s', async (_, change) => {
    const bytes = seal({ ...sound, ...change(sound) });
    const { read, longest } = measuredReader(bytes);
    await openPack(read).then(
      (pack) => usePack(pack, questions, () => 0),
      () => undefined,
    );
    expect(longest()).toBeLessThanOrEqual(Math.max(bytes.length, 64 * 1024));
  });

  const tables: [what: string, alter: (rows: Map<string, Row>) => void, reason: RegExp][] = [
    ['over one another', (rows) => Object.assign(rows.get('heads') ?? {}, { offset: rows.get('facts')?.offset }), /section heads lies at/],
    ['beyond the end', (rows) => Object.assign(rows.get('records') ?? {}, { length: 0xffff_ffff }), /sections end at/],
    [
      'far too long',
      (rows) => Object.assign(rows.get('lexicon') ?? {}, { length: 0xf000_0000 }),
      /section lexicon holds \d+ bytes; at most \d+ are read/,
    ],
    [
      'far too long for what is read at first',
      (rows) => Object.assign(rows.get('info') ?? {}, { length: 0x1000_0000 }),
      /section info holds \d+ bytes/,
    ],
  ];
  it.each(tables)('is refused when it is opened: sections %s', async (_, alter, reason) => {
    expect(await refusal(openPack(readerOf(seal(sound, alter))))).toMatch(reason);
  });

  it('is refused where it hides something between its sections', async () => {
    const bytes = seal(sound);
    const info = new DataView(bytes.buffer).getUint32(32 + 8, true) + sound.info.length;
    expect(info % 8).toBeGreaterThan(0);
    bytes[info] = 1;
    expect(await refusal(checking(bytes))).toMatch(/facts: something else lies before it/);
  });

  it('is refused where it says it is longer than it is', async () => {
    const bytes = seal({ ...sound, records: new Uint8Array(200_000) });
    expect(await refusal(openPack(readerOf(bytes.subarray(0, 100_000))))).toMatch(/cut short/);
  });
});

describe('long records', () => {
  it('are not read beyond a limit, alone or together', async () => {
    const large = (length: number) => {
      const records = new Uint8Array(length + 200).fill(0x20);
      return openPack(readerOf(seal({ ...sound, records, offsets: writeOffsets([length, 200]) })));
    };
    expect(await refusal((await large(17 * 1024 * 1024)).storiesAt([0]))).toMatch(/a record of \d+ bytes; at most 16777216 are read/);
    const pack = await large(15 * 1024 * 1024);
    expect(await refusal(pack.storiesAt([0]))).toMatch(/story 0: ./);
    expect(await refusal(pack.storiesAt([0, 0, 0, 0, 0]))).toMatch(/5 records hold \d+ bytes; at most 67108864 are read at once/);
  });
});

describe('a long check', () => {
  it('lets others have their turn, tells how far it is, and reads a mebibyte at a time', async () => {
    const outlets = generateOutlets();
    const bytes = await packOf({ outlets, stories: [...generateStories(1500, outlets)].map(({ story }) => story) });
    const { read, longest } = measuredReader(bytes);
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await checkPack(read, (share) => shares.push(share));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(longest()).toBeLessThanOrEqual(1024 * 1024);
  });
});
