import { dayOfArticle, languageOf } from '../../lib/newsroom/grouping/article.ts';
import { compare, evidenceNames } from '../../lib/newsroom/grouping/evidence.ts';
import { printOf } from '../../lib/newsroom/grouping/print.ts';
import { PrintIndex } from '../../lib/newsroom/grouping/print-index.ts';
import { TermBook } from '../../lib/newsroom/grouping/term-book.ts';
import { usedTerms } from '../../lib/newsroom/grouping/used-terms.ts';
import { amongSingles, halfOf, lookAlikes, shuffled } from './grouping-rows.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';
import type { EvalRow } from './rows.ts';

/** Events of ten articles have 45 pairs, those of two have one: pairs of ECB+ that belong together count so much. */
const largeEvents = 0.15;
/** With so many others each article is compared. */
const neighbours = 40;

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

/** Each article with those that came before it and are most like it. */
function comparePairs(rows: readonly EvalRow[]): { halves: readonly number[]; example: Example }[] {
  const book = new TermBook();
  const index = new PrintIndex();
  const prints = rows.map((row) => {
    const article = { title: row.title, text: row.text ?? '', date: row.date ?? undefined };
    const lang = languageOf(article);
    const used = usedTerms(article.title, article.text, lang);
    book.count(used.map(({ term }) => term));
    return printOf(used, book, dayOfArticle(article), lang);
  });
  return prints.flatMap((print, at) => {
    const row = rows[at] as EvalRow;
    const found = index.nearest(print, neighbours).map((other) => {
      const before = rows[other] as EvalRow;
      const evidence = compare(prints[other] as (typeof prints)[number], print);
      const right = before.story === row.story;
      const weight = right && row.topic ? largeEvents : 1;
      return { halves: [halfOf(row), halfOf(before)], example: { features: evidenceNames.map((name) => evidence[name]), right, weight } };
    });
    index.add(at, print);
    return found;
  });
}
