/**
 * Measures how the shipped matcher does on data that it does not contain. DATA is a folder with `match-dev/` and `stories-ecbplus/`.
 *
 *   npm run eval -- match DATA                  false and wrong matches by the size of the corpus
 *   npm run eval -- no-news DATA PLACE...       texts that are no news; a place is a folder, or a file of package descriptions
 *   npm run eval -- languages DATA PLACE...     which texts are taken to be English
 *   npm run eval -- ablation DATA [--ecb]       what each feature adds
 *   npm run eval -- errors DATA                 the pages of match-dev that are matched wrongly, to be read one by one
 *   npm run eval -- conflicts FILE...           conflicts of labelled pairs of sentences (tests/fixtures/conflicts/pairs.jsonl)
 *   npm run eval -- same-point DATA             which answers make the same point, of a folder with `same-point-dev/`
 *   npm run eval -- grouping DATA               which articles tell one story, all at once and one by one
 *   npm run eval -- grouping-weights DATA       the weights of the evidence for that
 *   npm run eval -- origins DATA [FILE]         copies planted into stories-ecbplus and pages-dev; lists pairs of articles in FILE
 *   npm run eval -- feeds DATA [--list]         what is read of a folder with `feedparser-tests/`; lists what differs
 */
import { argv } from 'node:process';
import { ablation } from './ablation.ts';
import { conflicts } from './conflicts.ts';
import { listErrors } from './errors.ts';
import { feeds } from './feeds.ts';
import { grouping } from './grouping.ts';
import { groupingWeights } from './grouping-weights.ts';
import { matchesBySize } from './matches-by-size.ts';
import { noNews } from './no-news.ts';
import { plantedOrigins } from './origins.ts';
import { passedLanguages } from './passed-languages.ts';
import { samePoint } from './same-point.ts';

const tasks: Readonly<Record<string, (data: string, rest: readonly string[]) => void | Promise<void>>> = {
  match: matchesBySize,
  'no-news': noNews,
  languages: passedLanguages,
  ablation: (data, rest) => ablation(data, rest.includes('--ecb')),
  errors: listErrors,
  grouping,
  'grouping-weights': groupingWeights,
  conflicts,
  origins: plantedOrigins,
  'same-point': samePoint,
  feeds,
};

const [name = '', data, ...rest] = argv.slice(2);
const task = tasks[name];
if (!task || !data) {
  console.error(`Usage: npm run eval -- ${Object.keys(tasks).join('|')} DATA [PLACE...]`);
  process.exit(2);
}
await task(data, rest);
