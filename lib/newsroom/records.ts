import { Day, OutletKind } from '../corpus/schema.ts';
import { z } from '../zod.ts';

/** How the reader wants the newsroom. */
export const Preferences = z.object({
  /** How often feeds are asked, unless one has a time of its own. */
  everyMinutes: z.int().check(z.gte(5), z.lte(10_080)),
  /** Nothing is asked while this is set. */
  isPaused: z.boolean(),
  /** How long articles are kept, and how much room all of it may take; what is oldest goes first. */
  days: z.int().check(z.gte(1), z.lte(3650)),
  megabytes: z.int().check(z.gte(10), z.lte(100_000)),
});
export type Preferences = z.infer<typeof Preferences>;

export const standardPreferences: Preferences = { everyMinutes: 30, isPaused: false, days: 90, megabytes: 500 };

/** What is known of a feed beside what the reader set: when it was asked, and what came of it. Times are milliseconds since 1970. */
const FeedState = z.object({
  /** When to ask next; missing where never, since the feed is gone. */
  nextAt: z.optional(z.number()),
  /** Until when its server wants to be left alone, whatever the reader wants. */
  notBefore: z.optional(z.number()),
  askedAt: z.optional(z.number()),
  /** When it last answered with a feed; an address that never did is not verified. */
  answeredAt: z.optional(z.number()),
  /** How often in a row it has failed, and why it did the last time. */
  errors: z.number(),
  lastError: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** Hashes of the names of the articles that it listed the last time: those of them that are not kept were let go. */
  listed: z.optional(z.array(z.number())),
  /** How many articles came from it. */
  articles: z.number(),
  title: z.optional(z.string()),
  ttlMinutes: z.optional(z.number()),
  /** Where its answers came from, if that is another address: since when, and how often in a row. */
  end: z.optional(z.object({ address: z.string(), since: z.number(), rounds: z.number() })),
  /** The address under which the reader followed it, where that never answered and another was found on its site. */
  replaces: z.optional(z.string()),
  /** The address that it had before it moved for good: its articles go by that one. */
  knownAs: z.optional(z.string()),
  /** Whether its site was looked through for another address already. */
  isLookedFor: z.optional(z.boolean()),
});
export type FeedState = z.infer<typeof FeedState>;

/** A feed that the reader follows. */
export const FollowedFeed = z.object({
  address: z.string(),
  title: z.string(),
  /** The page that it belongs to, and the group in which the reader keeps it. */
  site: z.optional(z.string()),
  group: z.optional(z.string()),
  language: z.optional(z.string()),
  /** What its outlet is, by the reader's word or that of the list that it stood in: it counts where no table knows the outlet. */
  kind: z.optional(OutletKind),
  /** Missing where it is asked as often as all. */
  everyMinutes: z.optional(z.number()),
  isPaused: z.boolean(),
  /** Whether its articles are fetched in full. */
  fullText: z.optional(z.boolean()),
  /** The reader added this very address, though it is one of a private network. */
  isPrivate: z.optional(z.boolean()),
  state: FeedState,
});
export type FollowedFeed = z.infer<typeof FollowedFeed>;

/** What the reader may set of a feed. */
export const FeedChange = z.partial(
  z.pick(FollowedFeed, { title: true, group: true, kind: true, everyMinutes: true, isPaused: true, fullText: true }),
);
export type FeedChange = z.infer<typeof FeedChange>;

/** An article that came from a feed. */
export const FeedArticle = z.object({
  id: z.string(),
  /** The feed in which it was first seen, by `feedName`. */
  feed: z.string(),
  url: z.optional(z.string()),
  /** The address is one of another outlet: what is said is the feed's word. */
  isOfAnother: z.optional(z.boolean()),
  title: z.string(),
  text: z.string(),
  /** A hash of what the feed says of it: when that changes, the article did. */
  wording: z.optional(z.number()),
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
  /** Its story; missing until it is placed. */
  story: z.optional(z.string()),
});
export type FeedArticle = z.infer<typeof FeedArticle>;

/** What a feed is called in its articles: the address at which it answered first, wherever it has moved to. */
export function feedName({ address, state }: FollowedFeed): string {
  return state.knownAs ?? address;
}

/** A feed as it is followed first. */
export function follow(address: string, title: string, more: Partial<Omit<FollowedFeed, 'state'>> = {}): FollowedFeed {
  return { address, title, isPaused: false, ...more, state: { nextAt: 0, errors: 0, articles: 0 } };
}
