import type { LedgerEntry } from '../trust/ledger.ts';
import { z } from '../zod.ts';
import type { DeskChanges, DeskState, NextNumbers } from './grouping/snapshot.ts';
import type { FeedArticle, FollowedFeed, Preferences } from './records.ts';

/** A part of the newsroom's corpus: an immutable pack. */
export const Segment = z.object({
  /** Later ones have higher numbers. */
  number: z.number(),
  /** How often its stories were merged: parts of one level are merged into one of the next. */
  level: z.number(),
  bytes: z.number(),
  /** Stories in it that are not meant any more: they were printed anew in a later part, or are gone. */
  stale: z.array(z.string()),
});
export type Segment = z.infer<typeof Segment>;

/** A story of a part, with what printing it told; a part that others were merged into tells nothing new. */
export interface PrintedStory {
  readonly id: string;
  readonly told?: {
    /** The group of the feeds that most of its articles came from. */
    readonly group?: string | undefined;
    readonly origins: number;
    /** When its first article was first seen. */
    readonly first: number;
    /** When its latest article was first seen, or was news by the day that it bears, if that is earlier. */
    readonly latest: number;
  };
}

/** A part that was printed, ready to be kept: its pack, its stories, and what it tells of outlets. */
export interface Printed {
  readonly about: Omit<Segment, 'stale'>;
  readonly pack: Uint8Array;
  readonly stories: readonly PrintedStory[];
  readonly ledger: readonly LedgerEntry[];
}

/** What is there, in counts and bytes. */
export interface NewsTotals {
  readonly articles: number;
  readonly stories: number;
  /** Of articles and parts, without what the database adds. */
  readonly bytes: number;
}

/**
 * What the newsroom keeps. Each method that writes does so in one: all of it is there afterwards, or nothing. So the newsroom may end
 * between any two of them, and goes on from what is there.
 */
export interface NewsStore {
  preferences(): Promise<Preferences>;
  feeds(): Promise<FollowedFeed[]>;
  /**
   * Keeps what a feed answered: its state, and its address where that is another now. What the reader set meanwhile stays; a feed that
   * they left meanwhile stays away, and so do its articles.
   * @param before the address under which it was known
   */
  saveAnswer(before: string, feed: FollowedFeed, articles: readonly FeedArticle[]): Promise<void>;
  articles(ids: readonly string[]): Promise<FeedArticle[]>;
  /** Articles that have to be placed, the first seen first; those that changed know the story that they were in. */
  unplaced(most: number): Promise<FeedArticle[]>;
  /** The numbers that the next article and the next story get: they tell whether a desk is as what is kept. */
  nextNumbers(): Promise<NextNumbers>;
  /** What the desk knows: the stories to which something was added since a time, with their articles. */
  desk(since: number): Promise<DeskState>;
  /**
   * Keeps where articles went.
   * @param placed the articles that need no placing any more
   * @param stories those that have to be printed, without having changed at the desk
   */
  savePlacements(changes: DeskChanges, placed: readonly string[], stories: readonly string[]): Promise<void>;
  /** Stories to be printed, with the ids of their articles; none where the story is gone. */
  unprinted(most: number): Promise<{ id: string; articles: readonly string[] }[]>;
  /** By rising number. */
  segments(): Promise<Segment[]>;
  /** The pack of a part. */
  pack(segment: number): Promise<Uint8Array>;
  /** How many stories stand in a part. */
  countIn(segment: number): Promise<number>;
  /** The stories that stand in a part. */
  storiesIn(segment: number): Promise<{ id: string; articles: readonly string[] }[]>;
  /**
   * Puts a part in the place of others, or takes them away where there is none. The stories need no printing any more, and no other part
   * has them.
   * @param gone stories without articles, which are in no part any more
   */
  saveSegment(part: Printed | undefined, replaces: readonly number[], gone: readonly string[]): Promise<void>;
  /** Takes articles out for good. Their stories are to be printed anew. */
  forget(ids: readonly string[]): Promise<void>;
  /** The ids of articles seen before a time, the oldest first. */
  seenBefore(time: number, most: number): Promise<string[]>;
  totals(): Promise<NewsTotals>;
}
