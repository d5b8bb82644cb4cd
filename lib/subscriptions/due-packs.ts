import type { Subscription } from './subscription.ts';

/** The packs whose publishers are to be asked by a time, the first first: those that are on, have an address, and wait for no decision. */
export function duePacks(subscriptions: readonly Subscription[], now: number): Subscription[] {
  return subscriptions
    .filter(({ isOn, address, halt, nextAt }) => isOn && address !== undefined && !halt && nextAt !== undefined && nextAt <= now)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
}
