/** Fills a newsroom with many articles in a process of its own: `newsroom.ts ARTICLES FEEDS`. Prints what it saw as JSON. */
import 'fake-indexeddb/auto';
import { argv, stderr } from 'node:process';
import { askFeed } from '../../../lib/newsroom/ask-feed.ts';
import { follow, type Preferences, standardPreferences } from '../../../lib/newsroom/records.ts';
import { type RoundReport, runRound } from '../../../lib/newsroom/round.ts';
import { database } from '../../../lib/platform/database.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';
import { createShelf } from '../../../lib/platform/shelf.ts';
import { createLikeness } from '../../../lib/trust/points/likeness-of-sentences.ts';
import { openEmptyPack } from '../../support/empty-pack.ts';
import { type Spread, spread, timed } from '../measure.ts';
import { newsPages } from '../newsroom/news-pages.ts';
import { newsSource } from '../newsroom/news-source.ts';

/** One round, and what there was after it. Times in milliseconds. */
export interface GrownRound {
  readonly name: string;
  readonly added: number;
  readonly ms: number;
  /** Until the first story was printed; missing where none was. */
  readonly firstStory?: number;
  readonly stories: number;
  readonly articles: number;
  readonly parts: number;
  readonly prints: number;
  /** As the newsroom counts them. */
  readonly bytes: number;
  /** In use after garbage collection, with all that is stored: the database of this process is in its memory. */
  readonly heap: number;
  /** Of pages about the articles that came first, at a shelf that is open. */
  readonly match: Spread;
}

const [articles = 0, feeds = 0] = argv.slice(2).map(Number);
const hour = 3_600_000;
/** New articles of a first fill, in each round after it, and in a round of an ordinary half hour. */
const first = Math.min(articles, feeds * 30);
const each = feeds * 10;
const ordinary = Math.ceil(feeds / 4);

let now = Date.parse('2031-03-02T08:00:00Z');
const source = newsSource(feeds);
const opened = await database();
for (const address of source.addresses) await opened.put('feeds', follow(address, address));
const preferences: Preferences = { ...standardPreferences, days: 3650, megabytes: 100_000 };
await opened.put('newsroom', preferences, 'preferences');

const shelf = createShelf(openEmptyPack);
const pages = newsPages(100, first, new Date(now));
const matchTimes = async (): Promise<Spread> => {
  const { matchEvents } = await shelf();
  const taken: number[] = [];
  for (const page of pages) taken.push((await timed(() => matchEvents(page))).ms);
  return spread(taken);
};
const rounds: GrownRound[] = [];
const round = async (name: string, added: number) => {
  now += 6 * hour;
  source.publish(added, now);
  const started = performance.now();
  let firstStory: number | undefined;
  const store: typeof newsStore = {
    ...newsStore,
    async saveSegment(...args) {
      await newsStore.saveSegment(...args);
      firstStory ??= performance.now() - started;
    },
  };
  const report: RoundReport = await runRound({
    store,
    ask: (feed) => askFeed(feed, async (address, { etag }) => source.answer(address, etag), now),
    // As in the extension, but for what words mean, which comes with its build.
    press: { likeness: createLikeness(), storiesInPart: 400, partsInLevel: 4, mostStories: 8000 },
    clock: () => now,
    random: () => 0,
  });
  const ms = performance.now() - started;
  globalThis.gc?.();
  const { articles: there, stories, bytes } = await newsStore.totals();
  const counts = { articles: there, stories, parts: (await newsStore.segments()).length, prints: await opened.count('prints'), bytes };
  const grown = { name, added: report.articles, ms, ...(firstStory !== undefined && { firstStory }), ...counts };
  rounds.push({ ...grown, heap: process.memoryUsage().heapUsed, match: await matchTimes() });
  stderr.write(`${name}: ${JSON.stringify(rounds.at(-1))}\n`);
};

await round('first fill', first);
await round('ordinary, after the first fill', ordinary);
for (let left = articles - first - 3 * ordinary; left > 0; left -= each) await round('filling', Math.min(each, left));
await round('ordinary, desk full', ordinary);
await round('ordinary, desk full', ordinary);
await round('nothing new', 0);
process.stdout.write(JSON.stringify(rounds));
