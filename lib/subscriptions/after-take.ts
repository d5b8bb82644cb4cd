import type { Subscription } from './subscription.ts';

/** An edition that is to be taken. */
export interface Taking {
  readonly subscription: Subscription;
  /** The pack itself; missing where the edition is there, and only what is known of it changes. */
  readonly file: Blob | undefined;
  /** The subscription of this name that the edition was judged against. */
  readonly before: Subscription | undefined;
  /** The names of subscriptions in whose place it comes. */
  readonly replaces: readonly string[];
}

/**
 * The subscription to keep; undefined where another edition was taken or the pack was removed since the edition was judged: then it must
 * not be taken. What the reader switched meanwhile stays switched.
 * @param current the subscription of this name now
 */
export function afterTake(current: Subscription | undefined, { subscription, before }: Taking): Subscription | undefined {
  if (!isSameEdition(current, before)) return undefined;
  return current && before && current.isOn !== before.isOn ? { ...subscription, isOn: current.isOn } : subscription;
}

/** Whether both are of one edition by one key, or neither is there. */
export function isSameEdition(a: Subscription | undefined, b: Subscription | undefined): boolean {
  return a?.key === b?.key && a?.digest === b?.digest && a?.imprint.version === b?.imprint.version;
}
