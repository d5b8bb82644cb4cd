import type { Ask } from '../network/ask.ts';
import { duePacks } from '../subscriptions/due-packs.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { SubscriptionError } from '../subscriptions/subscription-error.ts';
import { askFeed, FeedNotFound, findFeeds } from './ask-feed.ts';
import type { Clock } from './feeds/feed-schedule.ts';
import type { JobFault, JobResult } from './jobs.ts';
import type { NewsroomTrouble, RoundProgress } from './newsroom-view.ts';
import { fetchPageText } from './page-text.ts';
import { dueFeeds, type Round, runRound } from './round.ts';
import type { NewsStore } from './store.ts';

/** What the newsroom needs of the world. */
export interface Newsroom {
  readonly store: NewsStore;
  readonly ask: Ask;
  /** Made when it is first needed. */
  readonly press: () => Promise<Round['press']>;
  readonly clock: Clock;
  readonly random: () => number;
  /** Why nothing may be asked now: no network, or a reader who saves data. */
  readonly hindrance: () => Extract<NewsroomTrouble, 'offline' | 'saves-data'> | undefined;
  /** The packs of others, and how to ask their publishers when their time has come. */
  readonly packs: { readonly list: () => Promise<Subscription[]>; readonly updatePacks: () => Promise<unknown> };
  readonly onProgress: (progress: RoundProgress) => void;
  /** Keeps what keeps the newsroom from its work, and when it is to be woken next, in milliseconds since 1970. */
  readonly note: (trouble: NewsroomTrouble | undefined, nextAt: number) => Promise<void>;
}

/** So many rounds follow each other at the most: what a reader adds meanwhile is asked at once. */
const mostRounds = 5;
/** After a round that failed, in milliseconds. */
const again = 10 * 60_000;

/** Rounds until no feed is due. A disk that is full ends them and is noted. */
export async function runRounds(newsroom: Newsroom): Promise<void> {
  const { store, ask, clock, hindrance, onProgress } = newsroom;
  const trouble = hindrance();
  try {
    for (let round = 0; round < mostRounds; round++) {
      await runRound({
        store,
        ask: (feed) => askFeed(feed, ask, clock()),
        lookFor: async (feed) => addressOnSite(feed.site, newsroom),
        textAt: (address) => fetchPageText(address, ask),
        press: await newsroom.press(),
        clock,
        random: newsroom.random,
        mayAsk: trouble === undefined,
        onProgress,
      });
      const { isPaused } = await store.preferences();
      if (trouble || isPaused || dueFeeds(await store.feeds(), clock()).length === 0) break;
    }
    if (!trouble && !(await store.preferences()).isPaused) await newsroom.packs.updatePacks();
    const feeds = (await store.feeds()).filter(({ isPaused }) => !isPaused).map(({ state }) => state.nextAt);
    const packs = duePacks(await newsroom.packs.list(), Number.POSITIVE_INFINITY).map(({ nextAt }) => nextAt);
    const times = [...feeds, ...packs].flatMap((time) => time ?? []);
    await newsroom.note(trouble, Math.min(...times, Number.MAX_SAFE_INTEGER));
  } catch (error) {
    if (!isFull(error)) throw error;
    await newsroom.note('full', clock() + again);
  }
}

/** Where a site offers a feed, if it does on its own host or below it; undefined where it does not. */
async function addressOnSite(site: string | undefined, { ask, clock }: Newsroom): Promise<string | undefined> {
  if (site === undefined) return undefined;
  try {
    const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');
    const found = await findFeeds(site, false, ask, clock());
    return found.find(({ address }) => `.${host(address)}`.endsWith(`.${host(site)}`))?.address;
  } catch (error) {
    if (!(error instanceof FeedNotFound)) throw error;
    return undefined; // then it is gone, and shown so
  }
}

/** Whether the browser has no room left for what was to be kept. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** What went wrong, as an answer. */
export function failure(error: unknown): JobResult {
  const message = error instanceof Error ? error.message : String(error);
  const isKnown = error instanceof FeedNotFound || error instanceof SubscriptionError;
  const fault: JobFault = isFull(error) ? 'full' : isKnown ? error.fault : 'failed';
  return { kind: 'failed', fault, message };
}
