import { type Clock, nextAsk } from '../newsroom/feeds/feed-schedule.ts';
import type { ServerSays } from '../newsroom/feeds/server-times.ts';
import { isSameEdition } from './after-take.ts';
import type { Subscription } from './subscription.ts';

/** How often publishers are asked, unless they want it otherwise. */
const everyMinutes = 360;
/** What a server or a pack says of its faults may go on and on. */
const longestError = 300;

/** What is known of asking a publisher. */
export type AskState = Pick<Subscription, 'askedAt' | 'nextAt' | 'errors' | 'lastError' | 'etag' | 'lastModified'>;

/** What came of asking the publisher of a subscription. */
export interface Asked {
  /** The subscription that was asked for. */
  readonly of: Subscription;
  readonly state: AskState;
  readonly halt?: Subscription['halt'];
}

/** How an ask ended. */
export interface Outcome {
  /** Of the response; missing where there was none, or none that could be used. */
  readonly status?: number | undefined;
  readonly server: ServerSays;
  /** What there is to say of it, though it may be no failure. */
  readonly error?: string | undefined;
  /** Of the manifest that is taken now; missing where the one from before is to be asked for again. */
  readonly copy?: Pick<Subscription, 'etag' | 'lastModified'> | undefined;
}

/** What to keep after an ask, and when to ask again: half as often after each failure. */
export function askState(before: Subscription | undefined, outcome: Outcome, clock: Clock, random: () => number): AskState {
  const { status, server, error, copy = before } = outcome;
  const isAnswer = status !== undefined && (status === 304 || (status >= 200 && status < 300));
  const errors = isAnswer ? 0 : (before?.errors ?? 0) + 1;
  const next = nextAsk({ ...server, errors, everyMinutes, ...(status !== undefined && { status }) }, clock, random);
  return {
    askedAt: clock(),
    ...('at' in next && { nextAt: next.at }),
    errors,
    ...(error !== undefined && { lastError: error.slice(0, longestError) }),
    ...(copy?.etag !== undefined && { etag: copy.etag }),
    ...(copy?.lastModified !== undefined && { lastModified: copy.lastModified }),
  };
}

/**
 * The subscription with what came of asking; undefined where it is gone or of another edition by now, and nothing is to be kept.
 * @param current the subscription of this name now
 */
export function afterAsk(current: Subscription | undefined, { of, state, halt }: Asked): Subscription | undefined {
  if (!current || !isSameEdition(current, of)) return undefined;
  const { askedAt: _, nextAt: __, lastError: ___, etag: ____, lastModified: _____, ...rest } = current;
  return { ...rest, ...state, ...(halt && { halt }) };
}
