import type { Corpus, CorpusStory } from '../corpus/corpus.ts';
import type { Match } from '../matching/match.ts';
import type { Digest } from '../page/digest.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { TabStates } from '../storage/tab-states.ts';
import type { LedgerEntry } from '../trust/ledger.ts';
import type { BadgeStory } from '../view/badge.ts';
import type { Regard } from '../view/compose-story.ts';
import type { SearchHit } from '../view/search-hit.ts';
import type { Request } from './protocol.ts';

/** What the background needs of the world around it; the adapters in `lib/platform` are the real one. */
export interface World {
  readonly corpus: () => Promise<Corpus>;
  readonly match: (digest: Digest) => Promise<Match[]>;
  /** Searches all stories; how each is regarded is asked for once they are found. */
  readonly search: (query: string, regardOf: (found: readonly CorpusStory[]) => Promise<Regard>) => Promise<SearchHit[]>;
  /** Stories that have much in common with one of the newsroom's. */
  readonly related: (story: CorpusStory) => Promise<CorpusStory[]>;
  /** The id of the story into which one of the newsroom's went; undefined where it did not. */
  readonly mergedInto: (id: string) => Promise<string | undefined>;
  /** What a pack as a whole tells of outlets; those of which it tells nothing, or nothing yet, are missing. */
  readonly ledger: (pack: string, outlets: Iterable<string>) => Promise<ReadonlyMap<string, LedgerEntry>>;
  /** Empties the record of an outlet of a pack, or of all outlets of all packs. */
  readonly eraseRecord: (pack?: string, outlet?: string) => Promise<void>;
  /** What a list of ratings says of the first of these domains that it has. */
  readonly ratingIn: (list: string, domains: readonly string[]) => Promise<number | undefined>;
  readonly storeRatings: (list: string, entries: readonly (readonly [domain: string, value: number])[]) => Promise<void>;
  readonly forgetRatings: (list?: string) => Promise<void>;
  readonly settings: SettingsStore;
  readonly tabStates: TabStates;
  /** Says on the toolbar button of a tab which stories match; none clears it. */
  readonly showBadge: (tab: number, stories: readonly BadgeStory[]) => Promise<void>;
  /** Brings the sidebar into a tab, or has the one that is there look again. */
  readonly ensurePanel: (tab: number) => Promise<void>;
  /** Has a sidebar that is there look again, and does nothing where there is none. */
  readonly refreshPanel: (tab: number) => Promise<unknown>;
  /** The address that a tab shows now; undefined where it is closed or not ours to see. */
  readonly addressOf: (tab: number) => Promise<string | undefined>;
  readonly openPage: (page: Request<'panel:open'>) => Promise<void>;
  readonly bytesStored: () => Promise<number>;
  /** Starts a round of the newsroom; where one runs, another follows it. */
  readonly wakeNewsroom: () => Promise<void>;
  /** Forgets all feeds and what came of them, and all packs of others. */
  readonly eraseNewsroom: () => Promise<void>;
}
