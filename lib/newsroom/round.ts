import { afterAnswer, articleId, changedArticles, type FeedAnswer, withFullTexts } from './accept.ts';
import type { Clock } from './feeds/feed-schedule.ts';
import { type Merging, mergeParts } from './merge.ts';
import type { RoundProgress } from './newsroom-view.ts';
import { createPlacing } from './place.ts';
import { type Press, printStories } from './print.ts';
import type { FollowedFeed, Preferences } from './records.ts';
import { keptSince, letGo } from './retention.ts';
import type { NewsStore } from './store.ts';

/** What a round needs of the world. */
export interface Round {
  readonly store: NewsStore;
  /** Asks for a feed, and never throws: what went wrong is an answer too. */
  readonly ask: (feed: FollowedFeed) => Promise<FeedAnswer>;
  /** Where else the feed may be that never answered at its address; undefined where it is not found. */
  readonly lookFor?: (feed: FollowedFeed) => Promise<string | undefined>;
  /** The text of the article at an address; undefined where there is none. Asked for only of feeds that the reader wants in full. */
  readonly textAt?: (address: string) => Promise<string | undefined>;
  readonly press: Press & Merging;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Is awaited before each thing that is written, with its name: tests end the newsroom there. */
  readonly step?: (name: string) => Promise<void>;
  readonly onProgress?: (progress: RoundProgress) => void;
  /** Whether the network may be asked; what is there already is dealt with all the same. */
  readonly mayAsk?: boolean;
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
  readonly gone: number;
}

/** After so many new articles, or so many milliseconds, what is there is placed and printed, so that nobody waits for the slowest feed. */
const course = { articles: 150, after: 3000 };

/**
 * One round: lets go what is old, asks the feeds whose time has come, keeps what is new, puts it into stories, prints those that changed and
 * merges parts. It may end anywhere; the next one goes on from what was kept.
 */
export async function runRound(round: Round): Promise<RoundReport> {
  const { store, press, clock, step = async () => undefined, onProgress = () => undefined, mayAsk = true, atOnce = 6 } = round;
  const preferences = await store.preferences();
  const due = preferences.isPaused || !mayAsk ? [] : dueFeeds(await store.feeds(), clock());
  const report = { asked: 0, failed: 0, articles: 0, placed: 0, parts: 0, gone: 0 };
  const tell = (stage: RoundProgress['stage']) => onProgress({ stage, asked: report.asked, due: due.length, articles: report.articles });

  // Placing and printing take turns with themselves, never with each other.
  const place = createPlacing(store, step);
  let serving: Promise<unknown> = Promise.resolve();
  let served = 0;
  const serve = () => {
    served = report.articles;
    serving = serving.then(async () => {
      report.placed += await place(clock(), () => tell('placing'));
      report.parts += await printStories(store, press, step, () => tell('printing'));
    });
    return serving;
  };

  // What goes makes room for what comes.
  report.gone = await letGo(store, preferences, clock(), step);
  tell('asking');
  let next = 0;
  const askInTurn = async () => {
    for (let feed = due[next++]; feed; feed = due[next++]) {
      const { failed, added } = await askOne(feed, preferences, round, step);
      report.asked++;
      report.articles += added;
      if (failed) report.failed++;
      tell('asking');
      if (report.articles - served >= course.articles) await serve();
    }
  };
  // What goes wrong with it is told by the last serving, which waits for all.
  const waiter = setInterval(() => report.articles > served && void serve().catch(() => undefined), course.after);
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, askInTurn));
  } finally {
    clearInterval(waiter);
  }
  await serve();
  report.parts += await mergeParts(store, press, step);
  return report;
}

/** The feeds whose time has come, the longest due first. */
export function dueFeeds(feeds: readonly FollowedFeed[], now: number): FollowedFeed[] {
  return feeds
    .filter(({ isPaused, state }) => !isPaused && state.nextAt !== undefined && state.nextAt <= now)
    .sort((a, b) => (a.state.nextAt ?? 0) - (b.state.nextAt ?? 0));
}

async function askOne(
  feed: FollowedFeed,
  preferences: Preferences,
  { store, ask, lookFor, textAt, clock, random }: Round,
  step: (name: string) => Promise<void>,
): Promise<{ failed: boolean; added: number }> {
  const answer = await ask(feed);
  const items = answer.kind === 'feed' ? answer.feed.items : [];
  const stored = await store.articles(items.map((item) => articleId(feed, item)));
  const known = new Map(stored.map((article) => [article.id, article]));
  const changed = answer.kind === 'feed' ? changedArticles(feed, answer.feed, known, clock(), keptSince(preferences, clock())) : [];
  const added = changed.filter(({ id }) => !known.has(id)).length;
  const after = afterAnswer(feed, answer, added, preferences.everyMinutes, clock, random);
  const found = await elsewhere(after, lookFor);
  const full = feed.fullText && textAt ? await withFullTexts(changed, textAt) : changed;
  await step('answer');
  await store.saveAnswer(feed.address, found, full);
  return { failed: answer.kind === 'failed', added };
}

/** A feed that never answered is looked for on its site, once, unless its server wants to be left alone. */
async function elsewhere(feed: FollowedFeed, lookFor: Round['lookFor']): Promise<FollowedFeed> {
  const { state } = feed;
  if (!lookFor || state.errors === 0 || state.answeredAt !== undefined || state.isLookedFor || state.notBefore) return feed;
  const address = await lookFor(feed);
  if (address === undefined || address === feed.address) return { ...feed, state: { ...state, isLookedFor: true } };
  return { ...feed, address, state: { nextAt: 0, errors: 0, articles: 0, replaces: feed.address, isLookedFor: true } };
}
