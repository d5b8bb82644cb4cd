import { createNewsDesk } from './grouping/desk.ts';
import type { NewsStore } from './store.ts';

/** How long the newsroom keeps articles. */
export interface Retention {
  readonly days: number;
}

const day = 86_400_000;
/** Articles are let go so many at a time. */
const batch = 500;

/**
 * Lets articles go that are older than the reader keeps them. Their stories are to be printed anew, and those without articles are gone.
 * @param now milliseconds since 1970
 * @returns how many articles went
 */
export async function letGo(
  store: NewsStore,
  { days }: Retention,
  now: number,
  step: (name: string) => Promise<void> = async () => undefined,
): Promise<number> {
  let gone = 0;
  for (;;) {
    const old = await store.seenBefore(now - days * day, batch);
    if (old.length === 0) return gone;
    const touched = new Set((await store.articles(old)).flatMap(({ story }) => story ?? []));
    const desk = createNewsDesk({ from: await store.desk() });
    for (const id of old) desk.remove(id);
    const standing = desk.stories();
    const left = new Set(standing.map(({ id }) => id));
    await step('forget');
    await store.forget(old, {
      stories: standing.filter(({ id }) => touched.has(id)).map(({ id, articles }) => ({ id, articles })),
      gone: [...touched].filter((id) => !left.has(id)),
      desk: desk.snapshot(),
    });
    gone += old.length;
  }
}
