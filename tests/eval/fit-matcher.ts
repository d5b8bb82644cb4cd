/**
 * Fits the matcher's model and says how good it is: `node tests/eval/fit-matcher.ts DATA [--write] [--ablation]`.
 * DATA is a folder with `match-dev/corpus.jsonl`, `match-dev/queries.jsonl` and `stories-ecbplus/articles.jsonl`. Each figure is for
 * pages that the model behind it never saw: five parts, each judged by what was learned from the other four.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { surenessOf } from '../../lib/matching/confidence.ts';
import { type Features, featureNames } from '../../lib/matching/features.ts';
import { coveredShare, threshold } from '../../lib/matching/model.ts';
import { type Example, fitLogistic, oddsOf, probability } from './logistic-regression.ts';
import { type Case, type Condition, casesOf, fixtureCases, holdOut, withTitles } from './match-cases.ts';
import { readRows } from './rows.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, ablation: { type: 'boolean' } },
});
const data = positionals[0] ?? '.';

const conditions: readonly Condition[] = [
  { name: 'as it is' },
  { name: 'undated', undated: true },
  { name: 'shifted', shifted: true },
  { name: 'thin, shifted', thin: true, shifted: true },
  { name: 'a quarter, shifted', kept: 0.25, shifted: true },
  { name: 'a sixteenth, shifted', kept: 1 / 16, shifted: true },
];
const news = { corpus: readRows(join(data, 'match-dev/corpus.jsonl')), queries: readRows(join(data, 'match-dev/queries.jsonl')) };
const events = holdOut(withTitles(readRows(join(data, 'stories-ecbplus/articles.jsonl'))));
const cases: Case[] = [];
for (const condition of conditions) cases.push(...(await casesOf('match-dev', news.corpus, news.queries, condition)));
cases.push(...(await casesOf('ECB+', events.corpus, events.queries, { name: 'alone' })));
cases.push(...(await casesOf('ECB+', [...events.corpus, ...news.corpus], events.queries, { name: 'among match-dev' })));
const fixtures = await fixtureCases();
cases.push(...fixtures.filter(({ set }) => set.includes('articles.json')));

/** A set counts by its number of pages, whatever the number of conditions; our few fixtures count several times. */
const setWeight = (set: string) =>
  set.startsWith('fixtures')
    ? 6
    : (set.includes('thin') ? 0.25 : set.endsWith('as it is') ? 4 : 1) / (set.startsWith('ECB+') ? 2 : conditions.length);

const parts = 5;
const partOf = new Map([...new Set(cases.map(({ page }) => page))].map((page, at) => [page, at % parts]));

function examplesOf(chosen: readonly Case[], features: readonly number[]): Example[] {
  return chosen.flatMap(({ candidates, story, set }) =>
    candidates.map((candidate) => ({
      features: features.map((at) => candidate.features[at] ?? 0),
      right: candidate.story === story,
      weight: setWeight(set),
    })),
  );
}

/** Moves the bias from the share of covered pages that was learned from to the one that the product states. */
function calibrated(weights: number[], learned: readonly Case[]): number[] {
  const total = learned.reduce((sum, { set }) => sum + setWeight(set), 0);
  const covered = learned.reduce((sum, { set, story }) => sum + (story === undefined ? 0 : setWeight(set)), 0) / total;
  const logit = (p: number) => Math.log(p / (1 - p));
  return [...weights.slice(0, -1), (weights.at(-1) ?? 0) + logit(coveredShare) - logit(covered)];
}

interface Model {
  readonly ranking: readonly number[];
  readonly sureness: readonly number[];
}

const named = (features: readonly number[]) =>
  Object.fromEntries(featureNames.map((name, at) => [name, features[at] ?? 0])) as unknown as Features;

function ranked({ candidates }: Case, ranking: readonly number[], features: readonly number[]) {
  return candidates
    .map((candidate) => ({
      ...candidate,
      odds: oddsOf(
        ranking,
        features.map((at) => candidate.features[at] ?? 0),
      ),
    }))
    .sort((a, b) => b.odds - a.odds);
}

function fitModel(learned: readonly Case[], features: readonly number[]): Model {
  const ranking = fitLogistic(examplesOf(learned, features));
  const examples = learned.flatMap((one): Example[] => {
    const order = ranked(one, ranking, features);
    const odds = order.map((candidate) => candidate.odds);
    return order.slice(0, 5).map((candidate, at) => ({
      features: surenessOf(odds, at, named(candidate.features)),
      right: candidate.story === one.story,
      weight: setWeight(one.set),
    }));
  });
  return { ranking, sureness: calibrated(fitLogistic(examples, 0.01), learned) };
}

interface Judged {
  readonly judged: Case;
  readonly ranked: readonly { story: string; confidence: number }[];
}

function judge(chosen: readonly Case[], model: Model, features: readonly number[]): Judged[] {
  return chosen.map((judged) => {
    const order = ranked(judged, model.ranking, features);
    const odds = order.map((candidate) => candidate.odds);
    return {
      judged,
      ranked: order
        .map(({ story, features: own }, at) => ({ story, confidence: probability(model.sureness, surenessOf(odds, at, named(own))) }))
        .sort((a, b) => b.confidence - a.confidence),
    };
  });
}

function report(results: readonly Judged[]): void {
  for (const [set, of] of Map.groupBy(results, ({ judged }) => judged.set)) {
    const known = of.filter(({ judged }) => judged.story !== undefined);
    const unknown = of.filter(({ judged }) => judged.story === undefined);
    const far = unknown.filter(({ judged }) => judged.kind === 'unknown-far');
    const best = ({ ranked }: Judged) => ranked[0]?.confidence ?? 0;
    const right = ({ judged, ranked }: Judged) => ranked[0]?.story === judged.story;
    const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '–');
    const strangers = (far.length ? far : unknown).map(best).sort((a, b) => b - a);
    const at = (rate: number) =>
      known.filter((one) => right(one) && best(one) > (strangers[Math.floor(rate * strangers.length)] ?? 0)).length;
    const count = (from: readonly Judged[], counts: (one: Judged) => boolean) => share(from.filter(counts).length, from.length);
    console.log(
      set.padEnd(32),
      `known ${known.length} unknown ${unknown.length}`.padEnd(24),
      `top-1 ${count(known, right)} top-5 ${count(known, ({ judged, ranked }) => ranked.slice(0, 5).some(({ story }) => story === judged.story))}`,
      `at .1 % ${share(at(0.001), known.length)} at 1 % ${share(at(0.01), known.length)}`,
      `| recall ${count(known, (one) => right(one) && best(one) >= threshold)}`,
      `wrong ${count(known, (one) => !right(one) && best(one) >= threshold)}`,
      `false ${share(strangers.filter((p) => p >= threshold).length, strangers.length)}`,
      `near ${count(
        unknown.filter(({ judged }) => judged.kind === 'unknown-near'),
        (one) => best(one) >= threshold,
      )}`,
    );
    const judgedAll = of
      .map((one) => ({ p: best(one), hit: one.judged.story !== undefined && right(one) ? 1 : 0 }))
      .sort((a, b) => a.p - b.p);
    let ece = 0;
    for (let bin = 0; bin < 10; bin++) {
      const slice = judgedAll.slice(Math.floor((bin * judgedAll.length) / 10), Math.floor(((bin + 1) * judgedAll.length) / 10));
      ece += Math.abs(slice.reduce((sum, { p, hit }) => sum + p - hit, 0)) / judgedAll.length;
    }
    console.log('   ece', ece.toFixed(4));
    for (const limit of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
      console.log(
        `   at ${limit}: recall ${count(known, (one) => right(one) && best(one) >= limit)} wrong ${count(known, (one) => !right(one) && best(one) >= limit)} false ${share(strangers.filter((p) => p >= limit).length, strangers.length)}`,
      );
    }
  }
}

function crossValidated(features: readonly number[]): Judged[] {
  return Array.from({ length: parts }, (_, part) => {
    const learned = cases.filter(({ page }) => partOf.get(page) !== part);
    return judge(
      cases.filter(({ page }) => partOf.get(page) === part),
      fitModel(learned, features),
      features,
    );
  }).flat();
}

const all = featureNames.map((_, at) => at);
report(crossValidated(all));
if (options.ablation)
  for (const name of featureNames) {
    console.log(`without ${name}`);
    report(crossValidated(all.filter((at) => featureNames[at] !== name)).filter(({ judged }) => /as it is|undated|alone/.test(judged.set)));
  }

const final = fitModel(cases, all);
report(
  judge(
    fixtures.filter(({ set }) => set.includes('held-out')),
    final,
    all,
  ),
);
const digits = (value: number | undefined) => Number((value ?? 0).toFixed(3));
const text = `import type { Features } from './features.ts';

// Written by \`tests/eval/fit-matcher.ts\`: logistic regression in two steps over ${cases.length} comparisons of a page with a corpus. The
// pages are those of match-dev (political news of 2010 to 2021, by the editors of a news aggregator), ECB+ (events of 2009 to 2013) and
// our own fixtures, each under several conditions: without dates, with dates that tell nothing, among fewer stories, with single articles.

/** What each feature adds to the log-odds that a page is about a story. */
export const rankingWeights: Features = {
${featureNames.map((name, at) => `  ${name}: ${digits(final.ranking[at])},`).join('\n')}
};
export const rankingBias = ${digits(final.ranking.at(-1))};

/** What a candidate's odds, its lead, a missing date and the size of the corpus add to the log-odds that it is right. */
export const surenessWeights: readonly number[] = [${final.sureness.slice(0, -1).map(digits).join(', ')}];
export const surenessBias = ${digits(final.sureness.at(-1))};
`;
console.log(text);
if (options.write) writeFileSync('lib/matching/weights.ts', text);
