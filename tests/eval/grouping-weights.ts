import { dayOfArticle, languageOf } from '../../lib/newsroom/grouping/article.ts';
import { crowdOf } from '../../lib/newsroom/grouping/crowd.ts';
import { compare, evidenceNames } from '../../lib/newsroom/grouping/evidence.ts';
import { type Print, printOf } from '../../lib/newsroom/grouping/print.ts';
import { PrintIndex } from '../../lib/newsroom/grouping/print-index.ts';
import { TermBook } from '../../lib/newsroom/grouping/term-book.ts';
import { usedTerms } from '../../lib/newsroom/grouping/used-terms.ts';
import { amongSingles, halfOf, lookAlikes, shuffled } from './grouping-rows.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';
import type { EvalRow } from './rows.ts';

/** Events of ten articles have 45 pairs, those of two have one: pairs of ECB+ that belong together count so much. */
const largeEvents = 0.15;
/** An article stands among so many others, and is compared with so many of them. */
const neighbours = { near: 60, compared: 40 };

/** Prints the weights of the evidence that two articles tell of one event, fitted to both data sets, and to each half of them. */
export function groupingWeights(data: string): void {
  const pairs = comparePairs(shuffled([...lookAlikes(data), ...amongSingles(data)], 1));
  for (const [title, fold] of [
    ['all', [0, 1]],
    ['half 0', [0]],
    ['half 1', [1]],
  ] as const) {
    const examples = pairs.flatMap(({ halves, example }) => (halves.every((half) => fold.some((each) => each === half)) ? [example] : []));
    const weights = fitLogistic(examples).map((weight) => weight.toFixed(3));
    console.log(`${title}, ${examples.length} pairs: ${[...evidenceNames, 'bias'].map((name, at) => `${name} ${weights[at]}`).join(', ')}`);
  }
}

/** Each article with those that came before it and are most like it, in crowds as if all stories had been found. */
function comparePairs(rows: readonly EvalRow[]): { halves: readonly number[]; example: Example }[] {
  const book = new TermBook();
  const index = new PrintIndex();
  const prints: Print[] = [];
  return rows.flatMap((row, at) => {
    const article = { title: row.title, text: row.text ?? '', date: row.date ?? undefined };
    const lang = languageOf(article);
    const used = usedTerms(article.title, article.text, lang);
    book.count(used.map(({ term }) => term));
    const bare = printOf(used, book, dayOfArticle(article), lang);
    const near = index.nearest(bare, neighbours.near);
    const alike = near.map((other) => ({ story: rows[other]?.story, alike: compare(prints[other] as Print, bare).alike }));
    const likest = Map.groupBy(alike, ({ story }) => story).values();
    const print = { ...bare, crowd: crowdOf([...likest].map((each) => Math.max(...each.map((one) => one.alike)))) };
    prints.push(print);
    index.add(at, print);
    return near.slice(0, neighbours.compared).map((other) => {
      const before = rows[other] as EvalRow;
      const evidence = compare(prints[other] as Print, print);
      const right = before.story === row.story;
      const weight = right && row.topic ? largeEvents : 1;
      return { halves: [halfOf(row), halfOf(before)], example: { features: evidenceNames.map((name) => evidence[name]), right, weight } };
    });
  });
}
