import type { Match } from '../matching/match.ts';
import { onePerEvent } from '../matching/same-event.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import type { Digest } from '../page/digest.ts';
import { pageKey } from '../page/page-key.ts';
import { siteOf } from '../page/site.ts';
import type { Settings } from '../storage/settings.ts';
import type { TabState } from '../storage/tab-states.ts';
import type { BadgeStory } from '../view/badge.ts';
import { summarise } from '../view/compose-story.ts';
import type { StorySummary } from '../view/story-view.ts';
import { regardStories } from './regard.ts';
import type { World } from './world.ts';

export interface MatchedTabs {
  /** Matches a page and shows the result in its tab, unless the reader has left the page by then. Answers with how many events show. */
  arrive(tab: number, digest: Digest, isPrivate: boolean): Promise<number>;
  /** The page was left in place: badge and sidebar go. */
  leave(tab: number): Promise<void>;
  /** Shows again what the settings now allow, in one tab or in all. */
  refresh(tab?: number): Promise<void>;
  /** What shows in a tab: its page, and the matches that are neither hidden nor silenced. */
  shown(tab: number): Promise<Shown | undefined>;
  /** Says on the badge what the sidebar found, where that differs: it knows what the page says of its outlet. */
  retell(tab: number, shown: Shown, stories: readonly BadgeStory[]): Promise<void>;
  /** The same in one line for each story. */
  summaries(shown: Shown): Promise<StorySummary[]>;
}

export interface Shown {
  readonly state: TabState;
  readonly matches: readonly Match[];
  readonly settings: Settings;
}

/** Which page each tab shows, what it matches, and how that reaches badge and sidebar. */
export function createMatchedTabs(world: World): MatchedTabs {
  // Guards only work that is under way in this worker, so it may die with it.
  const visits = new Map<number, symbol>();
  /** Says, later on, whether the visit that the tab is in now still lasts. */
  const thisVisit = (tab: number) => {
    const visit = visits.get(tab);
    return () => visits.get(tab) === visit;
  };
  const begin = (tab: number) => {
    visits.set(tab, Symbol('visit'));
    return thisVisit(tab);
  };

  async function shown(tab: number) {
    const state = await world.tabStates.read(tab);
    if (!state) return undefined;
    const settings = await world.settings.read(state.isPrivate);
    return { state, settings, matches: visibleMatches(state, settings) };
  }

  async function refreshTab(tab: number, isCurrent = thisVisit(tab)): Promise<number> {
    const found = await shown(tab);
    // The tab may have moved on while we worked: what we know is about a page that nobody looks at any more.
    if (!found || !(await isAt(tab, found.state.pageKey))) return 0;
    const stories = await leading(found);
    if (!isCurrent()) return 0;
    await world.showBadge(tab, stories);
    // Where it moved on while the badge was on its way, the browser had cleared it too early.
    if (!(await isAt(tab, found.state.pageKey))) {
      if (isCurrent()) await world.showBadge(tab, []);
      return 0;
    }
    await (stories.length ? world.ensurePanel(tab) : world.refreshPanel(tab));
    return stories.length;
  }

  async function isAt(tab: number, key: string): Promise<boolean> {
    const address = await world.addressOf(tab);
    return address !== undefined && pageKey({ href: address }) === key;
  }

  /** The badge counts events, however many packs tell them. */
  const leading = (found: Shown) => summaries({ ...found, matches: onePerEvent(found.matches) });

  async function summaries({ matches, settings }: Shown): Promise<StorySummary[]> {
    const found = await (await world.corpus()).find(matches.map(({ story }) => story));
    const regard = await regardStories(found, world, settings);
    return found.map((story) => summarise(story, regard));
  }

  return {
    shown,
    summaries,
    async retell(tab, found, stories) {
      const told = await leading(found);
      if (stories.some(({ trust }, at) => trust !== told[at]?.trust) && (await isAt(tab, found.state.pageKey)))
        await world.showBadge(tab, stories);
    },
    async arrive(tab, digest, isPrivate) {
      const isCurrent = begin(tab);
      const matches = await world.match(digest);
      if (!isCurrent()) return 0;
      await world.tabStates.write(tab, { pageKey: digest.pageKey, matches, isPrivate });
      return refreshTab(tab, isCurrent);
    },
    async leave(tab) {
      begin(tab);
      await world.tabStates.forget(tab);
      await world.showBadge(tab, []);
      await world.refreshPanel(tab);
    },
    async refresh(tab) {
      const tabs = tab === undefined ? await world.tabStates.tabs() : [tab];
      // A tab that cannot be drawn in, such as a crashed one, must not fail what the reader changed for all of them.
      await Promise.allSettled(tabs.map((each) => refreshTab(each)));
    },
  };
}

function visibleMatches({ pageKey: address, matches }: TabState, { sitesOff, hidden }: Settings): Match[] {
  if (sitesOff.includes(siteOf(address))) return [];
  const page = canonicalUrl(address);
  return matches.filter(({ story }) => !hidden.some((entry) => entry.story === story && entry.page === page));
}
