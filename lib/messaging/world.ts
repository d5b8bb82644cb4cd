import type { Corpus } from '../corpus/corpus.ts';
import type { Match } from '../matching/match.ts';
import type { Digest } from '../page/digest.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { TabStates } from '../storage/tab-states.ts';
import type { SearchHit } from '../view/search-hit.ts';
import type { StorySummary } from '../view/story-view.ts';

/** What the background needs of the world around it; the adapters in `lib/platform` are the real one. */
export interface World {
  readonly corpus: () => Promise<Corpus>;
  readonly match: (digest: Digest) => Promise<Match[]>;
  readonly search: (query: string) => Promise<SearchHit[]>;
  readonly settings: SettingsStore;
  readonly tabStates: TabStates;
  /** Says on the toolbar button of a tab which stories match; none clears it. */
  readonly showBadge: (tab: number, stories: readonly StorySummary[]) => Promise<void>;
  /** Brings the sidebar into a tab, or has the one that is there look again. */
  readonly ensurePanel: (tab: number) => Promise<void>;
  /** Has a sidebar that is there look again, and does nothing where there is none. */
  readonly refreshPanel: (tab: number) => Promise<unknown>;
  /** The address that a tab shows now; undefined where it is closed or not ours to see. */
  readonly addressOf: (tab: number) => Promise<string | undefined>;
  readonly openStory: (id: string) => Promise<void>;
  readonly openSettings: () => Promise<void>;
  readonly bytesStored: () => Promise<number>;
}
