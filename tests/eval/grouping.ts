import { createNewsDesk } from '../../lib/newsroom/grouping/desk.ts';
import { createGrouper } from '../../lib/newsroom/grouping/group-articles.ts';
import { amongSingles, halfOf, lookAlikes, shuffled } from './grouping-rows.ts';
import { type GroupingScores, scoreGrouping } from './grouping-scores.ts';
import type { EvalRow } from './rows.ts';

const seeds = [1, 2, 3];

/** Puts rows into groups; gives the group of each. */
type Grouping = (rows: readonly EvalRow[]) => (string | number)[];

/** Prints how well articles are put together, when all are there, and when they come one by one. */
export function grouping(data: string): void {
  const [alike, singles] = [lookAlikes(data), amongSingles(data)];
  console.log('| articles | way | B-cubed P | R | F1 | pairs P | R | singles drawn |\n|---|---|---|---|---|---|---|---|');
  for (const [way, group] of ways) {
    printScores('ECB+', way, [scoresOf(alike, group)]);
    printScores('match-dev', way, [scoresOf(singles, group)]);
    const streams = seeds.map((seed) => shuffled([...alike, ...singles], seed)).map((rows) => ({ rows, groups: group(rows) }));
    const part = (choose: (row: EvalRow) => boolean) =>
      streams.map(({ rows, groups }) => {
        const places = rows.flatMap((row, at) => (choose(row) ? [at] : []));
        return scoreGrouping(
          places.map((at) => rows[at]?.story ?? ''),
          places.map((at) => groups[at] ?? ''),
        );
      });
    printScores(
      'both, shuffled',
      way,
      part(() => true),
    );
    for (const half of [0, 1])
      printScores(
        `of it ECB+, half ${half}`,
        way,
        part((row) => row.topic !== undefined && halfOf(row) === half),
      );
    for (const half of [0, 1])
      printScores(
        `of it match-dev, half ${half}`,
        way,
        part((row) => row.topic === undefined && halfOf(row) === half),
      );
  }
}

const ways: readonly (readonly [string, Grouping])[] = [
  ['all at once', allAtOnce],
  ['one by one', oneByOne],
];

function allAtOnce(rows: readonly EvalRow[]): number[] {
  const grouper = createGrouper();
  for (const { title, text, date } of rows) grouper.add({ title, text: text ?? '', date: date ?? undefined });
  return [...grouper.finish()];
}

function oneByOne(rows: readonly EvalRow[]): string[] {
  const desk = createNewsDesk();
  for (const { id, title, text, date } of rows) desk.add({ id, title, text: text ?? '', date: date ?? undefined });
  const storyOf = new Map(desk.stories().flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  return rows.map(({ id }) => storyOf.get(id) ?? '');
}

function scoresOf(rows: readonly EvalRow[], group: Grouping): GroupingScores {
  return scoreGrouping(
    rows.map(({ story }) => story ?? ''),
    group(rows),
  );
}

/** A line of the mean of each score. */
function printScores(articles: string, way: string, all: readonly GroupingScores[]): void {
  const mean = (score: keyof GroupingScores) => (all.reduce((sum, each) => sum + each[score], 0) / all.length).toFixed(4);
  const columns = (['precision', 'recall', 'f1', 'pairPrecision', 'pairRecall', 'drawn'] as const).map(mean);
  console.log(`| ${articles} | ${way} | ${columns.join(' | ')} |`);
}
