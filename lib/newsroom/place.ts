import { createNewsDesk, type NewsDesk } from './grouping/desk.ts';
import type { NextNumbers } from './grouping/snapshot.ts';
import { openFor } from './open-for.ts';
import type { FeedArticle } from './records.ts';
import type { NewsStore } from './store.ts';

/** Articles are placed so many at a time: what became of them is kept after each. */
const batch = 200;

/** A desk that has taken so many articles is opened anew, so that it knows those alone that it is to know: it bounds its memory. */
const mostTaken = 5000;

/**
 * Puts the articles that wait into stories, in the order in which they were first seen.
 * @param now milliseconds since 1970
 * @param onPlaced is told after each batch how many were placed so far
 * @returns how many were placed
 */
export type PlaceArticles = (now: number, onPlaced?: (placed: number) => void) => Promise<number>;

/** Places articles as often as it is called, at one desk, since opening it takes long: no other round may run meanwhile. */
export function createPlacing(store: NewsStore, step: (name: string) => Promise<void>): PlaceArticles {
  let desk: { readonly open: NewsDesk; readonly next: NextNumbers } | undefined;
  let taken = 0;

  /** The desk, if it is still as what is kept: the reader may have erased that. */
  const deskAt = async (now: number): Promise<NewsDesk> => {
    const next = await store.nextNumbers();
    const isSame = desk?.next.article === next.article && desk.next.story === next.story;
    return desk && isSame ? desk.open : createNewsDesk({ from: await store.desk(now - openFor) });
  };

  /** What is not kept must not be at the desk either. */
  const place = async (waiting: readonly FeedArticle[], now: number): Promise<void> => {
    const open = await deskAt(now);
    desk = undefined;
    const closed = new Set<string>();
    for (const article of waiting) {
      // What changes in a closed story stays in it.
      if (article.story !== undefined && !open.has(article.id)) closed.add(article.story);
      else open.update(asNews(article));
    }
    await step('place');
    const ids = waiting.map(({ id }) => id);
    const changes = open.changes();
    await store.savePlacements(changes, ids, [...closed]);
    taken += waiting.length;
    if (taken < mostTaken) desk = { open, next: changes.next };
    else taken = 0;
  };

  return async (now, onPlaced = () => undefined) => {
    let placed = 0;
    for (let waiting = await store.unplaced(batch); waiting.length > 0; waiting = await store.unplaced(batch)) {
      await place(waiting, now);
      placed += waiting.length;
      onPlaced(placed);
    }
    return placed;
  };
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
