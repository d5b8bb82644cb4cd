import { threshold } from '../../lib/matching/model.ts';
import { extrapolate, type RateAt } from './extrapolate.ts';
import { casesOf } from './match-cases.ts';
import { randomStream } from './random.ts';
import type { EvalRow } from './rows.ts';
import { byStory, readMatchDev, shippedAnswer } from './shipped.ts';
import { percent, wilson, withInterval } from './wilson.ts';

/** Into how many corpora match-dev's is cut for each size, and how many of them are looked at. */
const sizes = [
  { cut: 8, looked: 4 },
  { cut: 4, looked: 4 },
  { cut: 2, looked: 2 },
  { cut: 1, looked: 1 },
];
const dates = [
  { name: 'own dates', shifted: false },
  { name: 'dates shifted', shifted: true },
];
/** The size for which nothing is measured. */
const beyond = 100_000;
/** The shipped limit, and lower ones that more pages pass: those say more surely how the rate grows. */
const limits = [threshold, 0.2, 0.1, 0.05];

interface Counts {
  readonly stories: number;
  /** The highest confidence of each page of far years. */
  readonly far: readonly number[];
  readonly near: number;
  readonly matchedNear: number;
  readonly known: number;
  readonly recalled: number;
  readonly wrong: number;
}

/**
 * Prints how many pages of unknown stories are matched, and how many of known ones wrongly, as the corpus grows. Near pages are of the
 * corpus's years, of stories that were left out of it. Several corpora of a size share their far pages, so the intervals of these count
 * pages, not comparisons.
 */
export async function matchesBySize(data: string): Promise<void> {
  const { corpus, queries } = readMatchDev(data);
  const random = randomStream(17);
  const stories = [...byStory(corpus).values()].map((rows) => ({ rows, at: random() })).sort((a, b) => a.at - b.at);
  for (const { name, shifted } of dates) {
    console.log(
      `\n${name}\n| stories | corpora | false on far pages | false on near pages | known | recall | wrong |\n|---|---|---|---|---|---|---|`,
    );
    const measured: Counts[][] = [];
    for (const { cut, looked } of sizes) {
      const counts: Counts[] = [];
      for (let part = 0; part < looked; part++) {
        const kept = stories.filter((_, at) => at % cut === part).flatMap(({ rows }) => rows);
        counts.push(await countIn(kept, queries, shifted));
      }
      console.log(row(counts));
      measured.push(counts);
    }
    console.log(`\n| limit | ${measured.map((counts) => storiesOf(counts)).join(' | ')} | at ${beyond} | log-odds for ten times as many |`);
    console.log('|---|---|---|---|---|---|---|');
    for (const limit of limits) console.log(growth(measured, limit));
    console.log(`\nFrom the largest corpus on with the growth at ${limits.at(-1)}: ${carriedOn(measured)}`);
  }
}

async function countIn(corpus: readonly EvalRow[], queries: readonly EvalRow[], shifted: boolean): Promise<Counts> {
  const cases = await casesOf('match-dev', corpus, queries, { name: '', shifted });
  const answers = cases.map((one) => ({ one, ...shippedAnswer(one) }));
  const known = answers.filter(({ one }) => one.story !== undefined);
  const near = answers.filter(({ one }) => one.story === undefined && one.kind !== 'unknown-far');
  const accepted = known.filter((answer) => answer.accepted);
  const recalled = accepted.filter(({ one, story }) => story === one.story).length;
  return {
    stories: byStory(corpus).size,
    far: answers.filter(({ one }) => one.kind === 'unknown-far').map(({ confidence }) => confidence),
    near: near.length,
    matchedNear: near.filter((answer) => answer.accepted).length,
    known: known.length,
    recalled,
    wrong: accepted.length - recalled,
  };
}

const sum = (counts: readonly Counts[], of: (one: Counts) => number) => counts.reduce((total, one) => total + of(one), 0);
const storiesOf = (counts: readonly Counts[]) => Math.round(sum(counts, ({ stories }) => stories) / counts.length);

function row(counts: readonly Counts[]): string {
  const { matched } = rateAt(counts, threshold);
  const known = sum(counts, (one) => one.known);
  const cells = [
    storiesOf(counts),
    counts.length,
    withInterval(total(matched), matched.length),
    withInterval(
      sum(counts, ({ matchedNear }) => matchedNear),
      sum(counts, ({ near }) => near),
    ),
    known,
    withInterval(
      sum(counts, ({ recalled }) => recalled),
      known,
    ),
    withInterval(
      sum(counts, ({ wrong }) => wrong),
      known,
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

function growth(measured: readonly (readonly Counts[])[], limit: number): string {
  const rates = measured.map((counts) => rateAt(counts, limit));
  const { rate, low, high, slope } = extrapolate(rates, beyond);
  const shares = rates.map(({ matched }) => percent(total(matched) / matched.length));
  return `| ${limit} | ${shares.join(' | ')} | ${percent(rate)} (${percent(low)}–${percent(high)}) | ${slope.toFixed(2)} |`;
}

/** Too few pages pass the shipped limit to see growth: the interval at the largest corpus, moved by the growth at the lowest limit. */
function carriedOn(measured: readonly (readonly Counts[])[]): string {
  const largest = rateAt(measured.at(-1) ?? [], threshold);
  const { slope } = extrapolate(
    measured.map((counts) => rateAt(counts, limits.at(-1) ?? 0)),
    beyond,
  );
  const grown = (share: number) => {
    const odds = (share / (1 - share)) * Math.exp(slope * Math.log10(beyond / largest.stories));
    return percent(odds / (1 + odds));
  };
  const hits = total(largest.matched);
  const [low, high] = wilson(hits, largest.matched.length);
  return `${grown(hits / largest.matched.length)} (${grown(low)}–${grown(high)})`;
}

function rateAt(counts: readonly Counts[], limit: number): RateAt {
  const pages = counts[0]?.far ?? [];
  const matched = pages.map((_, page) => sum(counts, ({ far }) => ((far[page] ?? 0) >= limit ? 1 : 0)) / counts.length);
  return { stories: storiesOf(counts), matched };
}

const total = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);
