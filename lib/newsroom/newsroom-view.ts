import type { OutletKind } from '../corpus/schema.ts';
import type { JobFault } from './jobs.ts';
import type { FeedChange, FollowedFeed, Preferences } from './records.ts';
import type { NewsTotals } from './store.ts';

/** How far a round is. */
export interface RoundProgress {
  readonly stage: 'asking' | 'placing' | 'printing';
  /** Feeds that were asked, of so many that are due. */
  readonly asked: number;
  readonly due: number;
  /** New articles so far. */
  readonly articles: number;
}

/** What keeps the newsroom from its work: no room on the disk, no network, a reader who saves data, or a private window. */
export type NewsroomTrouble = 'full' | 'offline' | 'saves-data' | 'private-window';

/** All that the settings draw of the newsroom. Times are milliseconds since 1970. */
export interface NewsroomView {
  readonly preferences: Preferences;
  readonly feeds: readonly FollowedFeed[];
  readonly totals: NewsTotals;
  readonly round?: RoundProgress | undefined;
  readonly trouble?: NewsroomTrouble | undefined;
}

/** What came of following feeds: those that were not followed, and why. */
export interface FollowReport {
  readonly added: number;
  readonly known: number;
  /** Of the reasons why something fails, one that surfaces have words for. */
  readonly refused: readonly { readonly address: string; readonly reason: JobFault }[];
}

/** A feed to follow, from the starter list, an OPML file, a page or an address. */
export interface FeedToFollow {
  readonly address: string;
  readonly title: string;
  readonly site?: string | undefined;
  readonly group?: string | undefined;
  readonly language?: string | undefined;
  /** What its outlet is, where somebody says so. */
  readonly kind?: OutletKind | undefined;
  /** The reader typed this very address, so it may be one of their own network. */
  readonly isTyped?: boolean;
}

/** What the reader can do with the newsroom, as the surfaces call it. Each rejects where it could not be kept. */
export interface NewsroomActs {
  follow(feeds: readonly FeedToFollow[]): Promise<FollowReport>;
  leave(addresses: readonly string[]): Promise<void>;
  change(address: string, change: FeedChange): Promise<void>;
  prefer(change: Partial<Preferences>): Promise<void>;
  /** Asks all feeds now that were not asked within the last minute, and whose servers do not want to be left alone. */
  askNow(): Promise<void>;
}
