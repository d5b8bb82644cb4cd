import type { SubscriptionStore } from '../../../../lib/subscriptions/store.ts';

/** The reader's browser ended at a step of the store. */
class Ended extends Error {
  override name = 'Ended';
}

/**
 * A store over another that ends for good at its so many-th step: before it does anything, or once it has done it and before anybody is
 * told. Nothing after it has any effect.
 */
export function endingStore(
  store: SubscriptionStore,
  step: number,
  when: 'before' | 'after',
): { store: SubscriptionStore; hasEnded: () => boolean } {
  let steps = 0;
  const ended = () => steps > step || (steps === step && when === 'before');
  const proxy = new Proxy(store, {
    get:
      (target, key: keyof SubscriptionStore) =>
      async (...values: unknown[]) => {
        steps++;
        if (ended()) throw new Ended(`at step ${steps}, ${key}`);
        const result: unknown = await (target[key] as (...of: unknown[]) => Promise<unknown>)(...values);
        if (steps >= step) throw new Ended(`after step ${steps}, ${key}`);
        return result;
      },
  });
  return { store: proxy, hasEnded: () => steps >= step };
}
