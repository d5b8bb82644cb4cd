import { type DeskArticle, type OpenStory, storyNumber, type WaitingArticle } from './desk-stories.ts';
import { measured } from './print.ts';
import type { SavedPrint, SavedStory } from './snapshot.ts';

/** An article as it is kept. */
export function saveArticle({ id, number, used, print: { terms, weights, marks, rarity, day, lang, crowd } }: DeskArticle): SavedPrint {
  return { id, number, ...(day !== undefined && { day }), ...(lang !== undefined && { lang }), terms, weights, marks, rarity, crowd, used };
}

/** An article as it was before it was kept, but for its story. */
export function openArticle({ id, number, used, terms, weights, marks, rarity, day, lang, crowd }: SavedPrint): WaitingArticle {
  return { id, number, used, print: measured({ terms, weights, marks, rarity, day, lang, crowd }) };
}

/** A story as it is kept. @param articles the ids of its articles @param nearly the ids of those before it that it nearly was one with */
export function saveStory({ id, merged, splitFrom, checked }: OpenStory, articles: string[], nearly: string[]): SavedStory {
  return {
    id,
    articles,
    merged: [...merged],
    ...(splitFrom !== undefined && { splitFrom }),
    checked,
    ...(nearly.length > 0 && { nearly }),
  };
}

/** A story as it was before it was kept, but for its articles. */
export function openStory({ id, merged, splitFrom, checked }: SavedStory): OpenStory {
  return { id, number: storyNumber(id), members: [], merged: [...merged], splitFrom, checked };
}
