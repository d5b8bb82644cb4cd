import type { CorpusStory } from '../corpus/corpus.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import { digestOfStory } from './digest-of-story.ts';
import type { Match } from './match.ts';
import type { Matcher } from './matcher.ts';

/**
 * Gives each match the number of its event: stories of different packs that tell the same event share one, so that a page that three packs
 * know is one match, with a view of each pack. They do where they have an article in common, or where one of them, read as if it were a page,
 * matches the other. Stories of one pack are events of their own: its publisher told them apart.
 * @param find gives the stories of the matches, in their order
 */
export async function numberEvents<M extends Match>(
  matches: readonly M[],
  find: (ids: readonly string[]) => Promise<readonly CorpusStory[]>,
  match: Matcher,
): Promise<M[]> {
  if (matches.length < 2) return [...matches];
  const stories = new Map((await find(matches.map(({ story }) => story))).map((story) => [story.id, story]));
  if (new Set([...stories.values()].map(({ pack }) => pack)).size < 2) return [...matches];
  const like = new Map<string, ReadonlySet<string>>();
  for (const [id, story] of stories) like.set(id, new Set((await match(digestOfStory(story.story))).map((found) => found.story)));
  const isSame = (one: CorpusStory, other: CorpusStory) =>
    one.pack !== other.pack && (like.get(one.id)?.has(other.id) || like.get(other.id)?.has(one.id) || shareArticle(one, other));

  const events: CorpusStory[][] = [];
  return matches.map((found) => {
    const story = stories.get(found.story);
    if (!story) return found;
    // An event has one story of each pack at the most.
    let event = events.findIndex((told) => told.some((other) => isSame(story, other)) && told.every(({ pack }) => pack !== story.pack));
    if (event === -1) event = events.push([]) - 1;
    events[event]?.push(story);
    return { ...found, event };
  });
}

/** The first of each event; those without a number stand for themselves. */
export function onePerEvent<T extends { readonly event?: number | undefined }>(matches: readonly T[]): T[] {
  const seen = new Set<number>();
  return matches.filter(({ event }) => {
    if (event === undefined) return true;
    const isFirst = !seen.has(event);
    seen.add(event);
    return isFirst;
  });
}

function shareArticle(one: CorpusStory, other: CorpusStory): boolean {
  const addresses = ({ story }: CorpusStory) => story.articles.flatMap(({ url }) => (url ? (canonicalUrl(url) ?? []) : []));
  const known = new Set(addresses(one));
  return addresses(other).some((address) => known.has(address));
}
