import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPage } from '../../lib/cli/open-page.ts';
import type { Article, Lineage, Outlet } from '../../lib/corpus/schema.ts';
import { articleText } from '../../lib/page/article-text.ts';
import { findOrigins } from '../../lib/trust/origins/find-origins.ts';
import { lineageOf } from '../../lib/trust/origins/lineage.ts';
import { z } from '../../lib/zod.ts';
import { sentencesOf, sharedSentences } from './near-verbatim.ts';
import { type Planted, plantings } from './plant-copies.ts';
import { randomStream } from './random.ts';
import { readRows } from './rows.ts';
import { withInterval } from './wilson.ts';

/** Shorter articles have no 30 % that could be told from chance. */
const leastWords = 120;
/** Real articles with so much of their sentences in common, or each with one third article, may be copies already and count neither way. */
const alreadyCopied = 0.1;
/** How many pairs of real articles are listed for reading, of each sort. */
const listed = 100;

/** Plants copies into real articles and prints how many pairs are found, and how many of those found are right. */
export function plantedOrigins(data: string, rest: readonly string[]): void {
  const read = [...storyArticles(data), ...pageArticles(data)];
  const sentences = new Map(read.map(({ id, text }) => [id, sentencesOf(text)]));
  const copies = copiedPairs(read, sentences);
  // Paragraphs that are no copies have to come from articles that are not there, nor copies of them.
  const copied = new Set([...copies].flatMap((pair) => pair.split(' ')));
  const strangers = read.filter(({ id }, at) => at % 8 === 0 && !copied.has(id));
  const real = read.filter((article) => !strangers.includes(article));
  const short = real.filter(({ text }) => text.split(/\s+/).length < leastWords).length;
  console.log(`${real.length} real articles, ${short} too short to plant copies of; ${copies.size} pairs excluded as copies already\n`);
  console.log('planting | pairs planted | recall | precision | wrong');
  for (const [kind, plant] of Object.entries(plantings)) measure(kind, plant, real, strangers, copies);
  listRealPairs(real, sentences, rest[0] ?? join(tmpdir(), 'origins-pairs.txt'));
}

function storyArticles(data: string): Planted[] {
  const random = randomStream(5);
  return readRows(join(data, 'stories-ecbplus', 'articles.jsonl')).map(({ id, text, story }) => ({
    id,
    story: story ?? id,
    text: text ?? '',
    date: dateAt(random()),
    from: [id],
  }));
}

/** Some articles have no date. */
function dateAt(drawn: number): string | undefined {
  return drawn < 0.3 ? undefined : `2026-05-0${1 + Math.floor(drawn * 5)}`;
}

function pageArticles(data: string): Planted[] {
  const folder = join(data, 'pages-dev');
  const truth = z
    .record(z.string(), z.object({ url: z.string() }))
    .parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return Object.entries(truth).flatMap(([name, { url }]): Planted[] => {
    const document = openPage(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))), url);
    const text = articleText(document);
    document.defaultView?.close();
    const id = `page-${name.slice(0, 8)}`;
    return text ? [{ id, story: id, text, date: undefined, from: [id] }] : [];
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Pairs of one story that share whole sentences, or do so with one third article. */
function copiedPairs(real: readonly Planted[], sentences: ReadonlyMap<string, string[][]>): Set<string> {
  const found = new Set<string>();
  for (const members of Map.groupBy(real, ({ story }) => story).values()) {
    const alike = (a: string, b: string) => sharedSentences(sentences.get(a) ?? [], sentences.get(b) ?? []) >= alreadyCopied;
    const linked = new Map(
      members.map(({ id }) => [id, members.filter((other) => other.id !== id && alike(id, other.id)).map((other) => other.id)]),
    );
    for (const [id, others] of linked)
      for (const other of others) for (const third of [id, ...others]) if (third !== other) found.add(pairKey(other, third));
  }
  return found;
}

function measure(
  kind: string,
  plant: (typeof plantings)[string],
  real: readonly Planted[],
  strangers: readonly Planted[],
  copied: ReadonlySet<string>,
): void {
  const random = randomStream(17);
  const drawn = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const stories = Map.groupBy(real, ({ story }) => story);
  const isLong = ({ text }: Planted) => text.split(/\s+/).length >= leastWords;
  const linesElsewhere = strangers.flatMap(({ story, text }) =>
    text
      .split('\n')
      .filter((line) => line.split(/\s+/).length > 8)
      .map((line) => ({ story, line })),
  );
  const planted = real.filter(isLong).flatMap((article, number): Planted[] => {
    if (random() < 0.5) return [];
    const others = (stories.get(article.story) ?? []).filter(
      (other) => other.id !== article.id && isLong(other) && !copied.has(pairKey(article.id, other.id)),
    );
    const other = drawn(others);
    const lines = Array.from({ length: 4 }, () => drawn(linesElsewhere.filter(({ story }) => story !== article.story))?.line ?? '');
    const text = plant?.({ article, other, foreign: lines, random });
    const from = kind === 'two joined' && other ? [article, other] : [article];
    // What is made of others comes out on the day of the last of them, or later, or says nothing.
    const days = from.map(({ date }) => date);
    const last = days.includes(undefined) ? undefined : days.sort().at(-1);
    const date = random() < 0.5 ? last : last && '2026-05-09';
    return text ? [{ id: `copy-${number}`, story: article.story, text, date, from: from.map(({ id }) => id) }] : [];
  });
  const all = [...real, ...planted];
  const merged = groupsOf(all, textOnly(lineage(all)));
  const groupOf = new Map(merged.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const found = planted.filter(({ id, from }) => from.some((source) => groupOf.get(source) === groupOf.get(id))).length;
  const { right, wrong } = judgePairs(all, merged, copied);
  console.log(`${kind} | ${planted.length} | ${withInterval(found, planted.length)} | ${withInterval(right, right + wrong)} | ${wrong}`);
}

/** Counts the merged pairs that have a planted article in them, or none: right ones carry the same text by planting. */
function judgePairs(all: readonly Planted[], merged: readonly string[][], copied: ReadonlySet<string>): { right: number; wrong: number } {
  const byId = new Map(all.map((article) => [article.id, article]));
  let right = 0;
  let wrong = 0;
  for (const group of merged)
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) {
        const sources = byId.get(a)?.from ?? [];
        const others = byId.get(b)?.from ?? [];
        if (sources.some((source) => others.includes(source))) right++;
        else if (!sources.some((source) => others.some((other) => copied.has(pairKey(source, other))))) wrong++;
      }
  return { right, wrong };
}

function lineage(articles: readonly Planted[]): ReadonlyMap<string, Lineage[]> {
  return lineageOf(
    articles.map(({ id, text, date }) => ({ id, outlet: `outlet-of-${id}`, title: '', text, date })),
    { outletOfName: (name) => `source-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, outletOfUrl: (url) => url },
  );
}

function textOnly(lineages: ReadonlyMap<string, Lineage[]>): ReadonlyMap<string, Lineage[]> {
  return new Map([...lineages].map(([id, entries]) => [id, entries.filter(({ kind }) => kind === 'text')]));
}

function outletOf(id: string): Outlet {
  return { id, name: id, kind: 'unknown', family: id, hosts: [], accounts: [], facts: {} };
}

/** Credits are valid within a story, as in the command. */
function groupsOf(articles: readonly Planted[], lineages: ReadonlyMap<string, Lineage[]>): string[][] {
  const story = new Map(articles.map((article) => [article.id, article.story]));
  const judged = articles.map(
    ({ id, date }): Article => ({
      id,
      outlet: `outlet-of-${id}`,
      title: id,
      ...(date && { date }),
      role: 'report',
      basis: 'assumed',
      lineage: lineages.get(id) ?? [],
    }),
  );
  const divide = (members: readonly Article[]) => [...Map.groupBy(members, ({ id }) => story.get(id)).values()];
  return findOrigins(judged, outletOf, divide).map((origin) => origin.articles.map(({ id }) => id));
}

/** Writes pairs of real articles to a file, to be read: merged ones, and the ones that came nearest to it. */
function listRealPairs(real: readonly Planted[], sentences: ReadonlyMap<string, string[][]>, file: string): void {
  const lineages = lineage(real);
  const groups = groupsOf(real, lineages);
  const byId = new Map(real.map((article) => [article.id, article]));
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const shares = new Map(
    [...lineages].flatMap(([id, entries]) =>
      entries.flatMap((entry) => (entry.kind === 'text' ? [[pairKey(id, entry.article), entry.share] as const] : [])),
    ),
  );
  const merged = groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)));
  const near = [...shares]
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key.split(' '))
    .filter(([a = '', b = '']) => groupOf.get(a) !== groupOf.get(b));
  const random = randomStream(3);
  const mixed = merged
    .map((pair) => ({ pair, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ pair }) => pair);
  const inStory = real.flatMap((a) => real.filter((b) => a.id < b.id && a.story === b.story).map((b) => [a.id, b.id] as const));
  const apart = inStory
    .filter(([a, b]) => groupOf.get(a) !== groupOf.get(b) && !shares.has(pairKey(a, b)))
    .map((pair) => ({ pair, share: sharedSentences(sentences.get(pair[0]) ?? [], sentences.get(pair[1]) ?? []) }))
    .sort((a, b) => b.share - a.share)
    .map(({ pair }) => pair);
  const show = ([a = '', b = '']: readonly string[]) =>
    [
      `share ${shares.get(pairKey(a, b)) ?? '-'}, sentences ${sharedSentences(sentences.get(a) ?? [], sentences.get(b) ?? []).toFixed(2)}`,
      ...[a, b].map(
        (id) =>
          `${id} ${JSON.stringify((lineages.get(id) ?? []).flatMap((entry) => (entry.kind === 'credit' ? [entry.words] : [])))}\n${byId.get(id)?.text}`,
      ),
    ].join('\n--\n');
  const unmerged = [...near, ...apart].slice(0, listed);
  writeFileSync(
    file,
    [
      ...mixed.slice(0, listed).map((pair, at) => `===== merged ${at + 1}: ${show(pair)}`),
      ...unmerged.map((pair, at) => `===== unmerged ${at + 1}: ${show(pair)}`),
    ].join('\n\n'),
  );
  console.log(
    `\n${merged.length} pairs of real articles merged, ${near.length} with less in common; ${file} lists ${Math.min(listed, merged.length)} and ${unmerged.length}`,
  );
}
