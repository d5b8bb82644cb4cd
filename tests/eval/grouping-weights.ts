import { dayOfArticle, languageOf } from '../../lib/newsroom/grouping/article.ts';
import { compare, evidenceNames } from '../../lib/newsroom/grouping/evidence.ts';
import { printOf } from '../../lib/newsroom/grouping/print.ts';
import { PrintIndex } from '../../lib/newsroom/grouping/print-index.ts';
import { TermBook } from '../../lib/newsroom/grouping/term-book.ts';
import { usedTerms } from '../../lib/newsroom/grouping/used-terms.ts';
import { amongSingles, halfOf, lookAlikes, shuffled } from './grouping-rows.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';
import type { EvalRow } from './rows.ts';

/**
 * How much a pair counts. Events of ten articles have 45 pairs, those of two have one, so pairs of the former count less; of pairs that do
 * not belong together those of two events of one topic are the ones to learn from.
 */
const counts = { sameLargeEvent: 0.5, sameTopic: 5, other: 1 };
/** With so many others each article is compared. */
const neighbours = 60;

/** Prints the weights of the evidence that two articles tell of one event, fitted to each half of both data sets, and their mean. */
export function groupingWeights(data: string): void {
  const pairs = comparePairs(shuffled([...lookAlikes(data), ...amongSingles(data)], 1));
  const [first, second] = [0, 1].map((half) =>
    fitLogistic(pairs.flatMap(({ halves, example }) => (halves.every((each) => each === half) ? [example] : []))),
  );
  const print = (title: string, weightAt: (at: number) => number | undefined) =>
    console.log(`${title}: ${[...evidenceNames, 'bias'].map((name, at) => `${name} ${weightAt(at)?.toFixed(3)}`).join(', ')}`);
  print('half 0', (at) => first?.[at]);
  print('half 1', (at) => second?.[at]);
  print('mean', (at) => ((first?.[at] ?? 0) + (second?.[at] ?? 0)) / 2);
}

/** Each article with those that came before it and are most like it. */
function comparePairs(rows: readonly EvalRow[]): { halves: readonly number[]; example: Example }[] {
  const book = new TermBook();
  const index = new PrintIndex();
  const prints = rows.map((row) => {
    const article = { title: row.title, text: row.text ?? '', date: row.date ?? undefined };
    const lang = languageOf(article);
    const used = usedTerms(article.title, article.text, lang);
    book.count(used.map(({ key }) => book.number(key)));
    return printOf(used, book, dayOfArticle(article), lang);
  });
  return prints.flatMap((print, at) => {
    const row = rows[at] as EvalRow;
    const found = index.nearest(print, neighbours).map((other) => {
      const before = rows[other] as EvalRow;
      const evidence = compare(prints[other] as (typeof prints)[number], print);
      const right = before.story === row.story;
      const isTopic = row.topic !== undefined && row.topic === before.topic;
      const weight = !isTopic ? counts.other : right ? counts.sameLargeEvent : counts.sameTopic;
      return { halves: [halfOf(row), halfOf(before)], example: { features: evidenceNames.map((name) => evidence[name]), right, weight } };
    });
    index.add(at, print);
    return found;
  });
}
