import type { MatchedStory } from '../../lib/view/story-view.ts';

/** The matches by event, in the order in which the first of each comes; one without a number is an event of its own. */
export function eventsOf(matched: readonly MatchedStory[]): MatchedStory[][] {
  const events = new Map<unknown, MatchedStory[]>();
  for (const match of matched) {
    const key = match.event ?? match;
    const told = events.get(key);
    if (told) told.push(match);
    else events.set(key, [match]);
  }
  return [...events.values()];
}
