import type { DateDoubt } from './feed-date.ts';

/** What a feed holds, whatever it is written in. All texts are plain: no tags, no entities, nothing to be read as markup. */
export interface Feed {
  readonly kind: 'rss' | 'rdf' | 'atom' | 'json';
  /** '' where it has none. */
  readonly title: string;
  readonly summary?: string;
  /** The page that the feed belongs to. */
  readonly link?: string;
  /** A language tag as it is written. */
  readonly language?: string;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
  /** A WebSub hub that tells of news. */
  readonly hub?: string;
  /** How long a copy is good, in minutes. */
  readonly ttlMinutes?: number;
  /** Hours of the day in UTC at which nobody needs to ask, 0 to 23. */
  readonly skipHours?: readonly number[];
  /** Days of the week on which nobody needs to ask, 0 is Sunday. */
  readonly skipDays?: readonly number[];
  /** An instant in UTC (ISO 8601). */
  readonly updated?: string;
  /** Where the feed says it has moved to. */
  readonly newAddress?: string;
}

/** One item of a feed. */
export interface FeedItem {
  /** The same each time the feed is read, and of this item alone: what the feed gives, else the address, else a hash of the text. */
  readonly id: string;
  /** An absolute http(s) address. */
  readonly url?: string;
  /** On one line; '' where it has none. */
  readonly title: string;
  /** From the summary, or else from the beginning of the content; '' where it has neither. */
  readonly summary: string;
  /** The text in full, where the feed carries it, with a line for each block. */
  readonly content?: string;
  readonly author?: string;
  /** An instant in UTC (ISO 8601). */
  readonly published?: string;
  /** The day where the writer is, YYYY-MM-DD; also where no time of day is given. */
  readonly publishedDay?: string;
  /** Of the date of publication. */
  readonly dateDoubt?: DateDoubt;
  /** An instant in UTC (ISO 8601). */
  readonly updated?: string;
  /** Where the item was taken from. */
  readonly source?: { readonly url?: string; readonly title?: string };
  readonly lang?: string;
  readonly categories: readonly string[];
}

/** The same fields, of which those that are not known are left out: in the types above a field is there or it is not. */
export function known<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  // Object.fromEntries forgets the names; they are those that came in.
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
