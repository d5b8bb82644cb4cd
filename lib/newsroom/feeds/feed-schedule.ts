import { freshFor, retryAfter, type ServerSays } from './server-times.ts';

/** The time, in milliseconds since 1970. */
export type Clock = () => number;

/** What came of asking a feed the last time. */
export interface LastAsk extends ServerSays {
  /** The status of the response; undefined where there was none. */
  readonly status?: number;
  /** How often in a row it has failed, this time included. */
  readonly errors: number;
  /** How often the reader wants it asked, in minutes. */
  readonly everyMinutes: number;
  /** How long the feed itself says that a copy is good. */
  readonly ttlMinutes?: number;
}

/** When to ask again, in milliseconds since 1970, or why never. */
export type NextAsk = { readonly at: number } | { readonly stop: 'gone' };

const minute = 60_000;
const day = 1440 * minute;
/** In milliseconds. */
export const scheduleLimits = {
  /** However often a reader wants it, no feed is asked more often. */
  shortest: 5 * minute,
  /** However long a copy is said to be good: many servers say a year. */
  longestFresh: day,
  /** Between attempts at a feed that fails. */
  longestBackOff: 7 * day,
  /** However long a server wants to be left alone. */
  longest: 30 * day,
  /** The share of a wait that is added by chance, so that feeds are not all asked at once. */
  jitter: 0.1,
} as const;

/**
 * When to ask a feed again. A copy that is still good is not asked for; a feed that fails is asked half as often each time; `Retry-After`
 * is kept, up to thirty days; a feed that is gone (410) is not asked again.
 * @param random from 0 up to 1
 */
export function nextAsk(last: LastAsk, clock: Clock, random: () => number): NextAsk {
  if (last.status === 410) return { stop: 'gone' };
  const now = clock();
  const { shortest, longestFresh, longestBackOff, jitter } = scheduleLimits;
  const wanted = Math.min(longestBackOff, Math.max(shortest, finite(last.everyMinutes * minute)));
  // An answer that broke off, or was no feed, has a status that says that all is well.
  const failed = last.errors > 0 || !isAnswer(last.status);
  const wait = failed
    ? Math.min(longestBackOff, wanted * 2 ** Math.min(20, Math.max(1, finite(last.errors))))
    : Math.max(wanted, Math.min(longestFresh, Math.max(freshFor(last, now), finite((last.ttlMinutes ?? 0) * minute))));
  const asked = leftAlone(last, now);
  return { at: now + Math.ceil(Math.max(wait, asked) * (1 + jitter * Math.min(1, Math.max(0, random())))) };
}

/** How long a server wants to be left alone, in milliseconds, at most thirty days; 0 where it does not say. @param now milliseconds since 1970 */
export function leftAlone(server: ServerSays, now: number): number {
  return Math.min(scheduleLimits.longest, retryAfter(server, now) ?? 0);
}

/** New content, or word that there is none (304). */
const isAnswer = (status: number | undefined) => status !== undefined && ((status >= 200 && status < 300) || status === 304);
const finite = (value: number) => (Number.isFinite(value) ? value : 0);
