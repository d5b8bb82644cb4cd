import { z } from '../zod.ts';
import type { FeedArticle, FollowedFeed } from './records.ts';

/** A part of the newsroom's corpus: an immutable pack, and which of its stories are still meant; those that were printed anew are not. */
export const Segment = z.object({
  /** Later ones have higher numbers. */
  number: z.number(),
  /** How often its stories were merged: parts of one level are merged into one of the next. */
  level: z.number(),
  stories: z.array(z.string()),
  bytes: z.number(),
});
export type Segment = z.infer<typeof Segment>;

/** Where articles went: the stories that changed with all their articles, and those that are gone. */
export interface Placements {
  readonly stories: readonly { readonly id: string; readonly articles: readonly string[] }[];
  readonly gone: readonly string[];
  /** What the desk knows after it. */
  readonly desk: unknown;
}

/**
 * What the newsroom keeps. Each method that writes does so in one: all of it is there afterwards, or nothing. So the newsroom may end
 * between any two of them, and goes on from what is there.
 */
export interface NewsStore {
  feeds(): Promise<FollowedFeed[]>;
  /** Keeps what a feed answered. `before` is the address under which it was known. */
  saveAnswer(before: string, feed: FollowedFeed, articles: readonly FeedArticle[]): Promise<void>;
  articles(ids: readonly string[]): Promise<FeedArticle[]>;
  /** Articles without a story, the first seen first. */
  unplaced(most: number): Promise<FeedArticle[]>;
  desk(): Promise<unknown>;
  /** Keeps where articles went. The stories that changed or are gone are to be printed. */
  savePlacements(placements: Placements): Promise<void>;
  /** Stories to be printed, with the ids of their articles; none where the story is gone. */
  unprinted(most: number): Promise<{ id: string; articles: readonly string[] }[]>;
  segments(): Promise<Segment[]>;
  /**
   * Puts a part in the place of others, or takes them away where there is none. The stories in `printed` need no printing any more, and
   * no other part has them.
   */
  saveSegment(
    segment: Segment | undefined,
    pack: Uint8Array | undefined,
    replaces: readonly number[],
    printed: readonly string[],
  ): Promise<void>;
  /** The articles of a story. */
  articlesOf(story: string): Promise<string[]>;
  /** Takes articles out for good, and keeps what becomes of their stories. */
  forget(ids: readonly string[], placements: Placements): Promise<void>;
  /** The ids of articles seen before a time, the oldest first. */
  seenBefore(time: number, most: number): Promise<string[]>;
}
