import type { CorpusStory } from '../corpus/corpus.ts';
import type { Match } from '../matching/match.ts';
import { onePerEvent } from '../matching/same-event.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { siteOf } from '../page/site.ts';
import { remember } from '../storage/overlay.ts';
import type { Settings } from '../storage/settings.ts';
import { composeStory, summarise } from '../view/compose-story.ts';
import { besidePage } from '../view/page-facts.ts';
import type { MatchedStory } from '../view/story-view.ts';
import { createMatchedTabs } from './matched-tabs.ts';
import { outletId, viewOutlet } from './outlets.ts';
import { regardStories } from './regard.ts';
import type { Caller, Handlers } from './router.ts';
import type { World } from './world.ts';

/** The background's answers. Content scripts speak for their own tab and site only, whatever their message says. */
export function createHandlers(world: World): Handlers {
  const tabs = createMatchedTabs(world);

  return {
    'page:match': async (digest, caller) => ({
      pageKey: digest.pageKey,
      matches: await tabs.arrive(tabOf(caller), digest, caller.isPrivate),
    }),
    'page:left': async (_, caller) => {
      await tabs.leave(tabOf(caller));
      return null;
    },
    'panel:view': async (facts, caller) => {
      const tab = tabOf(caller);
      const found = await tabs.shown(tab);
      if (!found?.matches.length) return null;
      const { pageKey } = found.state;
      const matched = await composeMatches(found.matches, found.settings, facts && { page: pageKey, facts });
      if (facts) {
        const told = onePerEvent(matched).map(({ story: { id, headline, trust } }) => ({ id, headline, trust: trust.score }));
        await tabs.retell(tab, found, told);
      }
      const { theme, opening, folded } = found.settings;
      return { pageKey, matched, theme, folded: opening === 'remember' ? folded : opening === 'folded' };
    },
    'panel:fold': async ({ folded }, caller) => {
      await world.settings.change(() => ({ folded }), caller.isPrivate);
      return null;
    },
    'panel:hide': async ({ story }, caller) => {
      const found = await tabs.shown(tabOf(caller));
      const page = found && canonicalUrl(found.state.pageKey);
      if (page !== undefined)
        await world.settings.change(({ hidden }) => ({ hidden: remember(hidden, { page, story }) }), caller.isPrivate);
      await tabs.refresh(tabOf(caller));
      return null;
    },
    'panel:site-off': async (_, caller) => {
      await world.settings.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, siteOf(caller.url)) }), caller.isPrivate);
      await tabs.refresh();
      return null;
    },
    'panel:open': async (request) => {
      await world.openPage(request);
      return null;
    },
    'tab:matches': async ({ tab, pageKey }) => {
      const found = await tabs.shown(tab);
      return found?.state.pageKey === pageKey ? tabs.summaries(found) : [];
    },
    'corpus:search': async ({ query }, caller) => {
      const settings = await world.settings.read(caller.isPrivate);
      return world.search(query, (stories) => regardStories(stories, world, settings));
    },
    'digest:match': async (digest, caller) => composeMatches(await world.match(digest), await world.settings.read(caller.isPrivate)),
    'story:view': async ({ story }, caller) => {
      const found = await findStory(story);
      return found ? compose(found, await world.settings.read(caller.isPrivate)) : null;
    },
    'outlet:view': async ({ outlet }, caller) => viewOutlet(outlet, world, await world.settings.read(caller.isPrivate)),
    'record:erase': async ({ outlet }) => {
      const { name, id } = outletId(outlet, await world.corpus());
      await world.eraseRecord(name, id);
      await tabs.refresh();
      return null;
    },
    'ratings:import': async ({ list, entries }, caller) => {
      if (caller.isPrivate) throw new Error('a list is kept on disk: import it from a window that is not private');
      await world.storeRatings(list.id, entries);
      const added = { ...list, entries: entries.length, isOn: false };
      const settings = await world.settings.change(({ ratingLists }) => ({
        ratingLists: [...ratingLists.filter(({ id }) => id !== list.id), added],
      }));
      await tabs.refresh();
      return settings;
    },
    'ratings:remove': async ({ list }, caller) => {
      const settings = await world.settings.change(
        ({ ratingLists }) => ({ ratingLists: ratingLists.filter(({ id }) => id !== list) }),
        caller.isPrivate,
      );
      await world.forgetRatings(list);
      await tabs.refresh();
      return settings;
    },
    'newsroom:wake': async (_, caller) => {
      if (caller.isPrivate) throw new Error('the newsroom does not run for private windows');
      await world.wakeNewsroom();
      return null;
    },
    'stories:summaries': async ({ stories }, caller) => {
      const found = await (await world.corpus()).find(stories);
      const regard = await regardStories(found, world, await world.settings.read(caller.isPrivate));
      return found.map((each) => summarise(each, regard));
    },
    'settings:read': (_, caller) => world.settings.read(caller.isPrivate),
    'settings:change': async (patch, caller) => {
      const settings = await world.settings.change(() => patch, caller.isPrivate);
      await tabs.refresh();
      return settings;
    },
    'data:stored': async () => {
      const [{ stories }, { sitesOff, hidden }, bytes] = await Promise.all([world.corpus(), world.settings.read(), world.bytesStored()]);
      return { stories, sitesOff: sitesOff.length, hidden: hidden.length, bytes };
    },
    'data:erase': async () => {
      await world.settings.erase();
      await world.eraseRecord();
      await world.forgetRatings();
      await world.eraseNewsroom();
      await tabs.refresh();
      return null;
    },
  };

  /** A story, also where it has become part of another one since somebody learned its id. */
  async function findStory(id: string): Promise<CorpusStory | undefined> {
    const corpus = await world.corpus();
    const [found] = await corpus.find([id]);
    const into = found ? undefined : await world.mergedInto(id);
    return found ?? (into === undefined ? undefined : (await corpus.find([into]))[0]);
  }

  async function compose(found: CorpusStory, settings: Settings) {
    const related = await (found.about?.kind === 'newsroom' ? world.related(found) : found.related());
    return composeStory(found, related, await regardStories([found, ...related], world, settings));
  }

  async function composeMatches(
    matches: readonly Match[],
    settings: Settings,
    beside?: { page: string; facts: PageFacts } | null,
  ): Promise<MatchedStory[]> {
    const found = await (await world.corpus()).find(matches.map(({ story }) => story));
    const matchOf = new Map(matches.map((match) => [match.story, match]));
    return Promise.all(
      found.map(async (each) => {
        const match = matchOf.get(each.id) as Match;
        const story = await compose(beside ? besidePage(each, beside.page, beside.facts) : each, settings);
        return { story, match, ...(match.event !== undefined && { event: match.event }) };
      }),
    );
  }
}

function tabOf({ tab }: Caller): number {
  if (tab === undefined) throw new Error('this message is for a tab, and none stands behind it');
  return tab;
}
