import type { Subscription } from './subscription.ts';

/** The subscription with its stories on, or paused. Switched on it is asked at once, even where its publisher had gone. */
export function switched(subscription: Subscription, isOn: boolean, now: number): Subscription {
  const isBack = isOn && !subscription.isOn && subscription.address !== undefined;
  return { ...subscription, isOn, ...(isBack && { nextAt: now }) };
}

/** The subscription of a reader who stays with what is there. */
export function declining({ halt, ...rest }: Subscription): Subscription {
  return { ...rest, ...(halt && { declined: halt }) };
}
