import type { Preferences } from './records.ts';
import type { NewsStore } from './store.ts';

const day = 86_400_000;
const megabyte = 1_000_000;
/** Articles are let go so many at a time. */
const batch = 500;
/** Where there is too much, it is brought down to this share of what the reader allows, so that it does not have to be done each time. */
const target = 0.9;

/** The time before which articles are let go, in milliseconds since 1970. */
export function keptSince({ days }: Pick<Preferences, 'days'>, now: number): number {
  return now - days * day;
}

/**
 * Lets articles go that are older than the reader keeps them, and the oldest ones where all take more room than they may. Their stories
 * are to be printed anew, and those without articles are gone.
 * @param now milliseconds since 1970
 * @returns how many articles went
 */
export async function letGo(
  store: NewsStore,
  preferences: Pick<Preferences, 'days' | 'megabytes'>,
  now: number,
  step: (name: string) => Promise<void> = async () => undefined,
): Promise<number> {
  const since = keptSince(preferences, now);
  let gone = 0;
  const forget = async (ids: readonly string[]) => {
    await step('forget');
    await store.forget(ids);
    gone += ids.length;
  };
  for (let old = await store.seenBefore(since, batch); old.length > 0; old = await store.seenBefore(since, batch)) await forget(old);
  const { articles, bytes } = await store.totals();
  const most = preferences.megabytes * megabyte;
  if (bytes <= most) return gone;
  // Parts are printed anew later on, so what an article takes is reckoned by the mean.
  let left = Math.ceil(articles * (1 - (target * most) / bytes));
  while (left > 0) {
    const oldest = await store.seenBefore(Number.POSITIVE_INFINITY, Math.min(batch, left));
    if (oldest.length === 0) break;
    await forget(oldest);
    left -= oldest.length;
  }
  return gone;
}
