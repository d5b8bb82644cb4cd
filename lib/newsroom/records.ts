import { Day } from '../corpus/schema.ts';
import { z } from '../zod.ts';

/** What is known of a feed beside what the reader set: when it was asked, and what came of it. Times are milliseconds since 1970. */
const FeedState = z.object({
  /** When to ask next; missing where never, since the feed is gone. */
  nextAt: z.optional(z.number()),
  askedAt: z.optional(z.number()),
  /** When it last answered with a feed; an address that never did is not verified. */
  answeredAt: z.optional(z.number()),
  /** How often in a row it has failed, and why it did the last time. */
  errors: z.number(),
  lastError: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** How many articles came from it. */
  articles: z.number(),
  title: z.optional(z.string()),
  ttlMinutes: z.optional(z.number()),
  /** Where its answers came from, if that is another address: since when, and how often in a row. */
  end: z.optional(z.object({ address: z.string(), since: z.number(), rounds: z.number() })),
});

/** A feed that the reader follows. */
export const FollowedFeed = z.object({
  address: z.string(),
  title: z.string(),
  /** The page that it belongs to, and the group in which the reader keeps it. */
  site: z.optional(z.string()),
  group: z.optional(z.string()),
  everyMinutes: z.number(),
  isPaused: z.boolean(),
  state: FeedState,
});
export type FollowedFeed = z.infer<typeof FollowedFeed>;

/** An article that came from a feed. */
export const FeedArticle = z.object({
  id: z.string(),
  /** The address of the feed in which it was first seen. */
  feed: z.string(),
  url: z.optional(z.string()),
  title: z.string(),
  text: z.string(),
  author: z.optional(z.string()),
  /** The title of the feed, and whom the feed names as the source of the item. */
  publisher: z.optional(z.string()),
  source: z.optional(z.string()),
  lang: z.optional(z.string()),
  day: z.optional(Day),
  /** When it was first seen: this decides the order, whatever date it claims. */
  seen: z.number(),
  /** What it said before, the oldest first. */
  revisions: z.array(z.object({ until: z.number(), title: z.string(), text: z.string() })),
  /** Its story; missing until it is placed, and again after it changed. */
  story: z.optional(z.string()),
});
export type FeedArticle = z.infer<typeof FeedArticle>;

/** A feed as it is followed first. */
export function follow(address: string, title: string, everyMinutes: number, more: Partial<FollowedFeed> = {}): FollowedFeed {
  return { address, title, everyMinutes, isPaused: false, state: { nextAt: 0, errors: 0, articles: 0 }, ...more };
}
