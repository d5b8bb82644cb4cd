import type { Ask } from '../network/ask.ts';
import type { Clock } from '../newsroom/feeds/feed-schedule.ts';
import type { SubscriptionStore } from './store.ts';

/** What subscriptions need of the world. */
export interface World {
  readonly store: SubscriptionStore;
  readonly ask: Ask;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
}
