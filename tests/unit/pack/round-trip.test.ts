import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../lib/corpus/schema.ts';
import { hash32 } from '../../../lib/pack/hash.ts';
import { canonicalUrl } from '../../../lib/page/canonical-url.ts';
import { settled } from '../../../lib/text/settled.ts';
import { termKey } from '../../../lib/text/term-key.ts';
import { words } from '../../../lib/text/words.ts';
import { generateOutlets, generateStories } from '../../bench/generate-stories.ts';
import { article, outlet, story } from '../support/build.ts';
import { bytesOf, checking, contents } from './packs.ts';

/** Every story as it was, found by its id, its addresses and the words of its headline. */
async function expectWhole(stories: readonly Story[], outlets = contents.outlets): Promise<void> {
  const pack = await checking(await bytesOf({ outlets, stories: [...stories] }));
  expect(pack.info.stories).toBe(stories.length);
  const all = await pack.storiesAt(stories.map((_, at) => at));
  const byId = new Map(all.map((each, number) => [each.id, { each, number }]));
  for (const told of stories) {
    const { each, number } = byId.get(told.id) ?? expect.fail(`${told.id} is gone`);
    expect(each).toEqual(told);
    expect(await pack.find(told.id)).toBe(number);
    for (const { url } of told.articles) if (url) expect(await pack.atAddress(canonicalUrl(url) ?? '')).toContain(number);
    const keys = [...new Set(words(told.headline).map(({ text }) => termKey(text)))].filter(Boolean);
    const entries = await pack.lexicon.find(keys);
    for (const key of keys) {
      const entry = entries.get(key) ?? expect.fail(`no term ${JSON.stringify(key)}`);
      const [postings] = await pack.lexicon.postings([entry]);
      expect(Array.from(postings?.stories ?? [])).toContain(number);
    }
  }
}

const scripts = [
  'Brücke',
  'мост',
  '橋を渡る',
  'جسر',
  'สะพาน',
  '다리',
  'पुल',
  '𝒜𝓑𝓒',
  '👩‍👩‍👧',
  'a',
  'I',
  '7',
  'e\u0301',
  '\ufeffx',
  '\ud800',
  `${'x'.repeat(39)}𝒳`,
  `${'x'.repeat(39)}𝒴`,
];
const piece = fc.oneof(
  fc.constantFrom(...scripts),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** What is read keeps to its place, so only such text comes back as it was. */
const text = (maxLength: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => settled(pieces.join(' ').slice(0, maxLength)).trim() || '-')
    .filter((line) => line.trim() === line);

const anyStory = fc
  .record({
    id: fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
    lang: fc.constantFrom('en', 'en-GB', 'de', 'ar', 'zh-Hant', 'xx'),
    date: fc.option(
      fc.integer({ min: 0, max: 30_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
      { nil: undefined },
    ),
    headline: text(400),
    dek: text(400),
    body: fc.array(text(4000), { maxLength: 3 }),
    urls: fc.array(fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: undefined }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .filter(({ id }) => /^(?!\s)\P{Cc}+(?<!\s)$/u.test(id))
  .map(({ urls, date, ...more }) => {
    const { date: _, ...rest } = story('x', { ...more, keyPoints: [] });
    const articles = urls.map((url, at) => article('gazette', { id: `a${at}`, ...(url ? { url } : {}) }));
    return date === undefined ? { ...rest, articles } : { ...rest, articles, date };
  });

describe('a pack', () => {
  it.each([0, 1, 63, 64, 65, 200])('of %i stories comes back whole', async (count) => {
    const outlets = generateOutlets();
    await expectWhole(
      [...generateStories(count, outlets)].map((entry) => entry.story),
      outlets,
    );
  });

  it('of any stories comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyStory, { selector: ({ id }) => id, maxLength: 6 }), (stories) => expectWhole(stories)),
      { numRuns: 150 },
    );
  });

  it('keeps two ids of one hash apart', async () => {
    const [a, b] = alike();
    expect(hash32(a)).toBe(hash32(b));
    await expectWhole([story(a), story(b), story('other', { related: [a, b] })]);
  });

  it('gives outlets by their ids, few or many', async () => {
    for (const count of [2, 64, 65, 200]) {
      const outlets = Array.from({ length: count }, (_, at) => outlet(`paper-${at}`));
      const pack = await checking(await bytesOf({ outlets, stories: [] }));
      const found = await pack.outlets(['paper-1', 'nobody', 'paper-1']);
      expect(found.get('paper-1')).toEqual(outlets[1]);
      expect(found.has('nobody')).toBe(false);
    }
  });

  it('numbers stories from old to new, those without a date first', async () => {
    const { date: _, ...undated } = story('undated', { articles: [article('gazette')] });
    const [{ date: __, ...plain }] = undated.articles as [Story['articles'][number]];
    const stories = [
      story('new', { date: '2026-06-02' }),
      { ...undated, articles: [plain] },
      story('old', { date: '2020-01-01', articles: [plain] }),
    ];
    const pack = await checking(await bytesOf({ outlets: contents.outlets, stories }));
    expect((await pack.storiesAt([0, 1, 2])).map(({ id }) => id)).toEqual(['undated', 'old', 'new']);
  });

  it('finds nothing by what it does not hold', async () => {
    const pack = await checking(await bytesOf());
    expect(await pack.find('nothing')).toBeUndefined();
    expect(await pack.atAddress('elsewhere.example/a')).toEqual([]);
    expect(await pack.lexicon.find(['', 'zzzz', '𝒜'])).toEqual(new Map());
  });
});

/** Two ids that share a hash: among some hundred thousand there are always two. */
function alike(): [string, string] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at++) {
    const id = `story-${at}`;
    const other = seen.get(hash32(id));
    if (other !== undefined) return [other, id];
    seen.set(hash32(id), id);
  }
}
