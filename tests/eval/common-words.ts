/**
 * Writes `lib/matching/common-english.ts`: how common the common words of English news are. A corpus of a handful of stories cannot
 * tell by itself which words are common, so it borrows this.
 *
 *   node tests/eval/common-words.ts ARTICLES.jsonl...
 */
import { writeFileSync } from 'node:fs';
import { isName, termsOf } from '../../lib/matching/terms.ts';
import { commonest, isCommon, shareClass } from '../../lib/matching/vocabulary.ts';
import { readRows } from './rows.ts';

const counts = new Map<string, number>();
const asName = new Map<string, number>();
const articles = process.argv.slice(2).flatMap(readRows);
for (const { title, text } of articles)
  for (const term of termsOf('', `${title}\n${text ?? ''}`).terms.values()) {
    counts.set(term.key, (counts.get(term.key) ?? 0) + 1);
    if (isName(term)) asName.set(term.key, (asName.get(term.key) ?? 0) + 1);
  }

const calendar = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(2024, month, month + 1)).flatMap((date) =>
    (['month', 'weekday'] as const).map((part) => date.toLocaleString('en', { [part]: 'long' }).toLowerCase()),
  ),
);

const classes = Array.from({ length: commonest + 1 }, (): string[] => []);
// A word is common for decades, a name for a year or two: names and figures are left out, but for those of days and months.
for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const isWord = /^\p{L}+$/u.test(key) && (calendar.has(key) || (asName.get(key) ?? 0) * 2 < count);
  if (isWord && isCommon(count / articles.length)) classes[shareClass(count / articles.length)]?.push(key);
}

writeFileSync(
  'lib/matching/common-english.ts',
  `/**
 * Common words of English news by the share of articles that use them: line k holds the words that stand in about 2^(-k/2) of all.
 * Counted by \`tests/eval/common-words.ts\` over ${articles.length} articles of two published data sets: the corpus of political news that
 * accompanies Article-Bias-Prediction (Apache-2.0) and framing-bias-metric (MIT), and ECB+ (CC BY 3.0). Counts only; no text.
 */
export const commonEnglish: readonly string[] = [
${classes.map((words) => `  '${words.join(' ')}',`).join('\n')}
];
`,
);
