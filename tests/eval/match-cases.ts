import { readFileSync } from 'node:fs';
import { readSeeds } from '../../lib/cli/read-seeds.ts';
import { featureNames } from '../../lib/matching/features.ts';
import { comparePage } from '../../lib/matching/matcher.ts';
import { openPack, type Pack } from '../../lib/pack/pack.ts';
import { createPackWriter } from '../../lib/pack/pack-writer.ts';
import { readerOf } from '../../lib/pack/read.ts';
import { functionWords } from '../../lib/text/languages.ts';
import { digestOf, packOfRows } from './match-sets.ts';
import { randomStream } from './random.ts';
import type { EvalRow } from './rows.ts';

/** A page under one condition, with what the matcher makes of it. */
export interface Case {
  readonly set: string;
  /** The page; cases of one page stay together when a set is cut into parts. */
  readonly page: string;
  readonly kind: string;
  /** The story that is right, where the corpus has it. */
  readonly story: string | undefined;
  readonly candidates: readonly { readonly story: string; readonly features: readonly number[] }[];
}

/** Under what conditions a set is looked at: the share of its stories that the corpus keeps, and what is changed of pages and stories. */
export interface Condition {
  readonly name: string;
  readonly kept?: number;
  /** Pages without dates. */
  readonly undated?: boolean;
  /** Pages about unknown stories get dates from the years of the corpus: else their dates alone give them away. */
  readonly shifted?: boolean;
  /** Half of the stories keep one article only: else stories of several articles are the only ones that are ever right. */
  readonly thin?: boolean;
}

/** The cases of a data set under a condition. */
export async function casesOf(set: string, corpus: readonly EvalRow[], queries: readonly EvalRow[], condition: Condition): Promise<Case[]> {
  const random = randomStream(11);
  const groups = [...Map.groupBy(corpus, ({ story, id }) => story ?? id).values()].filter(() => random() < (condition.kept ?? 1));
  const rows = groups.flatMap((members) => (condition.thin && random() < 0.5 ? members.slice(0, 1) : members));
  const { pack, names } = await packOfRows(rows);
  const there = new Set(names.values());
  const days = rows.flatMap(({ date }) => (date ? [date] : []));
  const cases: Case[] = [];
  for (const query of queries) {
    const story = query.story && there.has(query.story) ? query.story : undefined;
    const date = condition.undated
      ? null
      : condition.shifted && story === undefined
        ? days[Math.floor(random() * days.length)]
        : query.date;
    cases.push({
      set: `${set} ${condition.name}`,
      page: query.id,
      kind: query.kind ?? 'known',
      story,
      candidates: await candidatesOf(pack, digestOf({ ...query, date }), (id) => names.get(id) ?? id),
    });
  }
  return cases;
}

async function candidatesOf(
  pack: Pack,
  digest: Parameters<typeof comparePage>[1],
  nameOf: (id: string) => string,
): Promise<Case['candidates']> {
  const compared = await comparePage(pack, digest);
  const stories = await pack.storiesAt(compared.map(({ story }) => story));
  return compared.map(({ features }, at) => ({
    story: nameOf(stories[at]?.id ?? ''),
    features: featureNames.map((name) => features[name]),
  }));
}

/**
 * Cuts a corpus of stories without queries into one with: two articles of every story become pages, and of one story in five all do,
 * so that these pages are about nothing that the corpus has.
 */
export function holdOut(rows: readonly EvalRow[], seed = 5): { corpus: EvalRow[]; queries: EvalRow[] } {
  const random = randomStream(seed);
  const corpus: EvalRow[] = [];
  const queries: EvalRow[] = [];
  for (const members of Map.groupBy(rows, ({ story, id }) => story ?? id).values()) {
    const shuffled = members.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at);
    const isOut = random() < 0.2;
    shuffled.forEach(({ row }, at) => {
      if (isOut) queries.push({ ...row, story: null, kind: 'unknown-near' });
      else if (at < 2 && members.length > 2) queries.push({ ...row, kind: 'known' });
      else corpus.push(row);
    });
  }
  return { corpus, queries };
}

/** Rows whose title stands in their first line. */
export function withTitles(rows: readonly EvalRow[]): EvalRow[] {
  return rows.map((row) => {
    if (row.title || !row.text) return row;
    const [title = '', ...rest] = row.text.split('\n');
    return { ...row, title, text: rest.join('\n') };
  });
}

/** The articles of our own fixtures against the bundled stories. */
export async function fixtureCases(): Promise<Case[]> {
  const seeds = readSeeds('seeds');
  const writer = createPackWriter(seeds.outlets, functionWords);
  for (const story of seeds.stories) writer.add(story);
  const bytes = await new Blob((await writer.finish()) as Uint8Array<ArrayBuffer>[]).arrayBuffer();
  const pack = await openPack(readerOf(new Uint8Array(bytes)));
  const cases: Case[] = [];
  for (const file of ['articles.json', 'held-out.json'])
    for (const article of JSON.parse(readFileSync(`tests/fixtures/articles/${file}`, 'utf8')) as FixtureArticle[]) {
      const about = seeds.stories.find(({ id }) => id.startsWith(article.about ?? '—'));
      const digest = {
        pageKey: `https://query.example/${article.id}`,
        title: article.title,
        lead: article.lead,
        ...(article.description && { description: article.description }),
        ...(article.published && { published: article.published }),
        ...(article.lang && { lang: article.lang }),
      };
      cases.push({
        set: `fixtures ${file}`,
        page: article.id,
        kind: about ? 'known' : 'unknown-near',
        story: about?.id,
        candidates: await candidatesOf(pack, digest, (id) => id),
      });
    }
  return cases;
}

interface FixtureArticle {
  readonly id: string;
  readonly about: string | null;
  readonly title: string;
  readonly lead: string;
  readonly description?: string;
  readonly published?: string;
  readonly lang?: string;
}
