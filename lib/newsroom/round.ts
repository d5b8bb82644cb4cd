import { afterAnswer, articleId, changedArticles, type FeedAnswer } from './accept.ts';
import type { Clock } from './feeds/feed-schedule.ts';
import { placeArticles } from './place.ts';
import { type Press, printStories } from './print.ts';
import type { FollowedFeed } from './records.ts';
import type { NewsStore } from './store.ts';

/** What a round needs of the world. */
export interface Round {
  readonly store: NewsStore;
  /** Asks for a feed, and never throws: what went wrong is an answer too. */
  readonly ask: (feed: FollowedFeed) => Promise<FeedAnswer>;
  readonly press: Press;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Is awaited before each thing that is written, with its name: tests end the newsroom there. */
  readonly step?: (name: string) => Promise<void>;
  /** So many feeds are asked at once. */
  readonly atOnce?: number;
}

/** What came of a round. */
export interface RoundReport {
  readonly asked: number;
  readonly failed: number;
  readonly articles: number;
  readonly placed: number;
  readonly parts: number;
}

/**
 * One round: asks the feeds whose time has come, keeps what is new, puts it into stories and prints those that changed. It may end
 * anywhere; the next one goes on from what was kept.
 */
export async function runRound({
  store,
  ask,
  press,
  clock,
  random,
  step = async () => undefined,
  atOnce = 6,
}: Round): Promise<RoundReport> {
  const due = (await store.feeds())
    .filter(({ isPaused, state }) => !isPaused && state.nextAt !== undefined && state.nextAt <= clock())
    .sort((a, b) => (a.state.nextAt ?? 0) - (b.state.nextAt ?? 0));
  let next = 0;
  let failed = 0;
  let articles = 0;

  async function askOne(feed: FollowedFeed): Promise<void> {
    const answer = await ask(feed);
    const items = answer.kind === 'feed' ? answer.feed.items : [];
    const stored = await store.articles(items.map((item) => articleId(feed.address, item)));
    const known = new Map(stored.map((article) => [article.id, article]));
    const changed = answer.kind === 'feed' ? changedArticles(feed, answer.feed, known, clock()) : [];
    const added = changed.filter(({ id }) => !known.has(id)).length;
    if (answer.kind === 'failed') failed++;
    articles += added;
    await step('answer');
    await store.saveAnswer(feed.address, afterAnswer(feed, answer, added, clock, random), changed);
  }

  const askInTurn = async () => {
    for (let feed = due[next++]; feed; feed = due[next++]) await askOne(feed);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, askInTurn));
  const placed = await placeArticles(store, step);
  return { asked: due.length, failed, articles, placed, parts: await printStories(store, press, step) };
}
