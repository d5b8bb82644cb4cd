import type { FeedArticle, FollowedFeed } from '../../../../lib/newsroom/records.ts';
import type { NewsStore, Placements, Segment } from '../../../../lib/newsroom/store.ts';

/** A store in memory. Everything is copied on its way in and out, as a database does. */
export interface MemoryNewsStore extends NewsStore {
  follow(feed: FollowedFeed): void;
  all(): FeedArticle[];
  packs(): Map<number, Uint8Array>;
}

export function createMemoryNewsStore(): MemoryNewsStore {
  const feeds = new Map<string, FollowedFeed>();
  const articles = new Map<string, FeedArticle>();
  const stories = new Map<string, readonly string[]>();
  const unprinted = new Set<string>();
  const segments = new Map<number, Segment>();
  const packs = new Map<number, Uint8Array>();
  let desk: unknown;
  const copy = <T>(value: T): T => structuredClone(value);
  const bySeen = () => [...articles.values()].sort((a, b) => a.seen - b.seen || (a.id < b.id ? -1 : 1));

  function place({ stories: changed, gone, desk: next }: Placements) {
    for (const { id, articles: members } of changed) {
      stories.set(id, members);
      unprinted.add(id);
      for (const member of members) {
        const article = articles.get(member);
        if (article) articles.set(member, { ...article, story: id });
      }
    }
    for (const id of gone) {
      stories.delete(id);
      unprinted.add(id);
    }
    desk = copy(next);
  }

  return {
    follow: (feed) => void feeds.set(feed.address, copy(feed)),
    all: () => copy(bySeen()),
    packs: () => packs,
    feeds: async () => copy([...feeds.values()]),
    async saveAnswer(before, feed, changed) {
      feeds.delete(before);
      feeds.set(feed.address, copy(feed));
      for (const article of changed) articles.set(article.id, copy(article));
    },
    articles: async (ids) => copy(ids.flatMap((id) => articles.get(id) ?? [])),
    unplaced: async (most) =>
      copy(
        bySeen()
          .filter(({ story }) => story === undefined)
          .slice(0, most),
      ),
    desk: async () => copy(desk),
    savePlacements: async (placements) => place(placements),
    unprinted: async (most) => [...unprinted].slice(0, most).map((id) => ({ id, articles: stories.get(id) ?? [] })),
    segments: async () => copy([...segments.values()]),
    async saveSegment(segment, pack, replaces, printed) {
      for (const number of replaces) {
        segments.delete(number);
        packs.delete(number);
      }
      for (const [number, known] of segments)
        segments.set(number, { ...known, stories: known.stories.filter((id) => !printed.includes(id)) });
      if (segment && pack) {
        segments.set(segment.number, copy(segment));
        packs.set(segment.number, pack);
      }
      for (const id of printed) unprinted.delete(id);
    },
    articlesOf: async (story) => [...(stories.get(story) ?? [])],
    async forget(ids, placements) {
      for (const id of ids) articles.delete(id);
      place(placements);
    },
    seenBefore: async (time, most) =>
      bySeen()
        .filter(({ seen }) => seen < time)
        .slice(0, most)
        .map(({ id }) => id),
  };
}
