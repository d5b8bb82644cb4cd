import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../lib/cli/read-seeds.ts';
import { createMatcher } from '../../../lib/matching/matcher.ts';
import type { Digest } from '../../../lib/page/digest.ts';

interface Row {
  readonly id: string;
  readonly about: string | null;
  readonly title: string;
  readonly lead: string;
  readonly description?: string;
  readonly published?: string;
  readonly lang: string;
}

const readRows = (file: string) => JSON.parse(readFileSync(new URL(`../../fixtures/articles/${file}`, import.meta.url), 'utf8')) as Row[];
const rows = readRows('articles.json');
const storyIds: Record<string, string> = {
  'openai-microsoft': 'openai-microsoft-agreement',
  nemotron: 'nemotron-3-nano-omni',
  transformers: 'transformers-5.7.0',
  'nv-raw2insights': 'nv-raw2insights-us',
};
const { stories } = readSeeds('seeds');
const match = createMatcher(stories);

function digestOf({ id, title, lead, description, published, lang }: Row): Digest {
  return {
    pageKey: `https://paper.example/${id}`,
    title,
    lead,
    lang,
    ...(description && { description }),
    ...(published && { published }),
  };
}

describe('an article about a covered story', () => {
  it.each(rows.filter(({ about }) => about !== null))('$id matches $about and nothing else', (row) => {
    expect(match(digestOf(row)).map(({ story }) => story)).toEqual([storyIds[row.about ?? '']]);
  });
});

describe('an article about anything else', () => {
  it.each(rows.filter(({ about }) => about === null))('$id matches nothing', (row) => {
    expect(match(digestOf(row))).toEqual([]);
  });
});

describe('articles that had no part in the fitting', () => {
  const unseen = readRows('held-out.json');
  const found = unseen.map((row) => ({ row, stories: match(digestOf(row)).map(({ story }) => story) }));

  it('never match a story that they are not about', () => {
    const wrong = found.filter(({ row, stories }) => stories.some((story) => story !== storyIds[row.about ?? '']));
    expect(wrong.map(({ row, stories }) => `${row.id}: ${stories}`)).toEqual([]);
  });

  it('match their story in three of four cases, short and oblique as they are', () => {
    const covered = found.filter(({ row }) => row.about !== null);
    const right = covered.filter(({ stories }) => stories.length > 0);
    expect(right.length / covered.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a match', () => {
  const business = rows.find(({ id }) => id === 'om-business') as Row;

  it('says why, in data that a reader can be told', () => {
    const [found] = match(digestOf(business));
    const reasons = Object.fromEntries(found?.reasons.map((reason) => [reason.kind, reason]) ?? []);
    expect(reasons.names).toMatchObject({ values: expect.arrayContaining(['OpenAI', 'Microsoft']) });
    expect(reasons.figures).toMatchObject({ values: expect.arrayContaining(['2032']) });
    expect(reasons.date).toMatchObject({ days: expect.any(Number) });
  });

  it('is not made in a language that the corpus lacks', () => {
    expect(match({ ...digestOf(business), lang: 'de-DE' })).toEqual([]);
  });

  it('is certain at an address of the story, in whatever form it is visited', () => {
    const [first, ...others] = stories;
    if (!first) throw new Error('no seeds');
    const known = { ...first, articles: first.articles.map((article) => ({ ...article, url: 'https://www.paper.example/news/deal' })) };
    const digest = { pageKey: 'https://m.paper.example/news/deal/amp/?utm_source=x', title: 'Something else', lead: '', lang: 'de' };
    expect(createMatcher([known, ...others])(digest)).toEqual([{ story: first.id, confidence: 1, reasons: [{ kind: 'address' }] }]);
  });

  it('puts the surer story first where a page is about two', () => {
    const other = rows.find(({ about }) => about === 'nemotron') as Row;
    const both = match({ ...digestOf(business), lead: `${business.lead}\n${other.title}\n${other.lead}` });
    expect(both.length).toBeGreaterThan(1);
    expect(both.map(({ confidence }) => confidence)).toEqual(both.map(({ confidence }) => confidence).toSorted((a, b) => b - a));
  });
});

describe('odd pages', () => {
  it.each([
    ['empty', { title: '', lead: '' }],
    ['of symbols', { title: '!!! ???', lead: '—'.repeat(500) }],
    ['with a date that is none', { title: 'OpenAI', lead: 'Microsoft', published: 'yesterday, I think' }],
  ])('%s give no match and no error', (_, page) => {
    expect(match({ pageKey: 'https://odd.example/x', ...page })).toEqual([]);
  });
});
