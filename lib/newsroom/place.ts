import { createNewsDesk } from './grouping/desk.ts';
import { openFor } from './open-for.ts';
import type { FeedArticle } from './records.ts';
import type { NewsStore } from './store.ts';

/** Articles are placed so many at a time: what became of them is kept after each. */
const batch = 200;

/**
 * Puts the articles that wait into stories, in the order in which they were first seen.
 * @param now milliseconds since 1970
 * @param onPlaced is told after each batch how many were placed so far
 * @returns how many were placed
 */
export async function placeArticles(
  store: NewsStore,
  now: number,
  step: (name: string) => Promise<void>,
  onPlaced: (placed: number) => void = () => undefined,
): Promise<number> {
  let waiting = await store.unplaced(batch);
  if (waiting.length === 0) return 0;
  const desk = createNewsDesk({ from: await store.desk(now - openFor) });
  let placed = 0;
  while (waiting.length > 0) {
    const closed = new Set<string>();
    for (const article of waiting) {
      // What changes in a closed story stays in it.
      if (article.story !== undefined && !desk.has(article.id)) closed.add(article.story);
      else desk.update(asNews(article));
    }
    await step('place');
    const ids = waiting.map(({ id }) => id);
    await store.savePlacements(desk.changes(), ids, [...closed]);
    placed += waiting.length;
    onPlaced(placed);
    waiting = await store.unplaced(batch);
  }
  return placed;
}

function asNews({ id, title, text, day, seen, lang }: FeedArticle) {
  return {
    id,
    title,
    text,
    seen: new Date(seen).toISOString(),
    ...(day !== undefined && { date: day }),
    ...(lang !== undefined && { lang }),
  };
}
