import { join } from 'node:path';
import { surenessOf } from '../../lib/matching/confidence.ts';
import { featureNames } from '../../lib/matching/features.ts';
import { fitLogistic, oddsOf, probability } from './logistic-regression.ts';
import { type Case, casesOf, holdOut, withTitles } from './match-cases.ts';
import { readRows } from './rows.ts';
import { namedFeatures, readMatchDev } from './shipped.ts';

const parts = 5;
/** How many candidates of a page the model learns from: those behind them teach little and take most of the time. */
const learnedFrom = 8;

/**
 * Prints what is lost without each feature: the model is fitted anew without it, in five parts. On match-dev as it is, or on ECB+ alone;
 * fewer conditions than `fit-matcher.ts` has, so that it takes minutes.
 */
export async function ablation(data: string, isEcb: boolean): Promise<void> {
  const cases = await readCases(data, isEcb);
  const all = featureNames.map((_, at) => at);
  console.log('| without | top-1 | at .1 % | at 1 % |\n|---|---|---|---|');
  console.log(row('nothing', cases, all));
  for (const name of featureNames)
    console.log(
      row(
        name,
        cases,
        all.filter((at) => featureNames[at] !== name),
      ),
    );
}

async function readCases(data: string, isEcb: boolean): Promise<Case[]> {
  if (!isEcb) {
    const { corpus, queries } = readMatchDev(data);
    return casesOf('match-dev', corpus, queries, { name: 'as it is' });
  }
  const { corpus, queries } = holdOut(withTitles(readRows(join(data, 'stories-ecbplus/articles.jsonl'))));
  return casesOf('ECB+', corpus, queries, { name: 'alone' });
}

interface Judged {
  readonly judged: Case;
  readonly right: boolean;
  readonly confidence: number;
}

function row(name: string, cases: readonly Case[], features: readonly number[]): string {
  const judged = Array.from({ length: parts }, (_, part) => {
    const rank = fitRanking(
      cases.filter((_, at) => at % parts !== part),
      features,
    );
    return cases.filter((_, at) => at % parts === part).map(rank);
  }).flat();
  const known = judged.filter(({ judged: { story } }) => story !== undefined);
  const unknown = judged.filter(({ judged: { story } }) => story === undefined);
  const far = unknown.filter(({ judged: { kind } }) => kind === 'unknown-far');
  const strangers = (far.length ? far : unknown).map(({ confidence }) => confidence).sort((a, b) => b - a);
  const beyond = (rate: number) => {
    const limit = strangers[Math.floor(rate * strangers.length)] ?? 0;
    return known.filter(({ right, confidence }) => right && confidence > limit).length;
  };
  const shares = [known.filter(({ right }) => right).length, beyond(0.001), beyond(0.01)].map((count) => (count / known.length).toFixed(3));
  return `| ${name} | ${shares.join(' | ')} |`;
}

/** Learns in the two steps of `fit-matcher.ts`, and gives the judge. */
function fitRanking(learned: readonly Case[], features: readonly number[]): (judged: Case) => Judged {
  const chosen = (values: readonly number[]) => features.map((at) => values[at] ?? 0);
  const ranking = fitLogistic(
    learned.flatMap(({ candidates, story }) =>
      candidates
        .filter((candidate, at) => at < learnedFrom || candidate.story === story)
        .map((candidate) => ({ features: chosen(candidate.features), right: candidate.story === story, weight: 1 })),
    ),
  );
  const order = ({ candidates }: Case) =>
    candidates.map((candidate) => ({ ...candidate, odds: oddsOf(ranking, chosen(candidate.features)) })).sort((a, b) => b.odds - a.odds);
  const sureness = (ranked: ReturnType<typeof order>, at: number) =>
    surenessOf(
      ranked.map(({ odds }) => odds),
      at,
      namedFeatures(ranked[at]?.features ?? []),
    );
  const second = fitLogistic(
    learned.flatMap((one) => {
      const ranked = order(one);
      return ranked.slice(0, 5).map(({ story }, at) => ({ features: sureness(ranked, at), right: story === one.story, weight: 1 }));
    }),
    0.01,
  );
  return (judged) => {
    const ranked = order(judged);
    const [best] = ranked
      .map(({ story }, at) => ({ story, confidence: probability(second, sureness(ranked, at)) }))
      .sort((a, b) => b.confidence - a.confidence);
    return { judged, right: best !== undefined && best.story === judged.story, confidence: best?.confidence ?? 0 };
  };
}
