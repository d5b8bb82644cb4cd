import { createNewsDesk } from './grouping/desk.ts';
import type { FeedArticle } from './records.ts';
import type { NewsStore } from './store.ts';

/** Articles are placed so many at a time: what the desk knows is kept after each. */
const batch = 200;

/**
 * Puts the articles that have no story yet into stories, in the order in which they were first seen.
 * @returns how many were placed
 */
export async function placeArticles(store: NewsStore, step: (name: string) => Promise<void>): Promise<number> {
  let placed = 0;
  for (;;) {
    const waiting = await store.unplaced(batch);
    if (waiting.length === 0) return placed;
    const desk = createNewsDesk({ from: await store.desk() });
    const touched = new Set<string>();
    for (const article of waiting) {
      const { story, merged = [], split = [] } = desk.update(asNews(article));
      for (const id of [story, ...merged, ...split.map((part) => part.story)]) touched.add(id);
    }
    const stories = desk.stories();
    const standing = new Set(stories.map(({ id }) => id));
    // An article that changed may have left a story behind.
    const changed = stories.filter(({ id, articles }) => touched.has(id) || articles.some((article) => isMoved(article, id, waiting)));
    await step('place');
    await store.savePlacements({
      stories: changed.map(({ id, articles }) => ({ id, articles })),
      gone: [...touched].filter((id) => !standing.has(id)),
      desk: desk.snapshot(),
    });
    placed += waiting.length;
  }
}

function isMoved(article: string, story: string, waiting: readonly FeedArticle[]): boolean {
  return waiting.some(({ id, story: before }) => id === article && before !== story);
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
