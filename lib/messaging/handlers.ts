import type { Corpus } from '../corpus/corpus.ts';
import type { Match } from '../matching/match.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import { siteOf } from '../page/site.ts';
import { remember } from '../storage/overlay.ts';
import { composeStory, summarise } from '../view/compose-story.ts';
import type { MatchedStory } from '../view/story-view.ts';
import { createMatchedTabs } from './matched-tabs.ts';
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
    'panel:view': async (_, caller) => {
      const found = await tabs.shown(tabOf(caller));
      if (!found?.matches.length) return null;
      const matched = await composeMatches(await world.corpus(), found.matches);
      const { theme, opening, folded } = found.settings;
      return { pageKey: found.state.pageKey, matched, theme, folded: opening === 'remember' ? folded : opening === 'folded' };
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
      await (request.page === 'story' ? world.openStory(request.story) : world.openSettings());
      return null;
    },
    'tab:matches': async ({ tab, pageKey }) => {
      const found = await tabs.shown(tab);
      if (found?.state.pageKey !== pageKey) return [];
      const corpus = await world.corpus();
      return (await corpus.find(found.matches.map(({ story }) => story))).map(summarise);
    },
    'corpus:search': ({ query }) => world.search(query),
    'digest:match': async (digest) => {
      return composeMatches(await world.corpus(), await world.match(digest));
    },
    'story:view': async ({ story }) => {
      const [found] = await (await world.corpus()).find([story]);
      return found ? composeStory(found) : null;
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
      await tabs.refresh();
      return null;
    },
  };
}

async function composeMatches(corpus: Corpus, matches: readonly Match[]): Promise<MatchedStory[]> {
  const found = await corpus.find(matches.map(({ story }) => story));
  const matchOf = new Map(matches.map((match) => [match.story, match]));
  return Promise.all(found.map(async (each) => ({ story: await composeStory(each), match: matchOf.get(each.story.id) as Match })));
}

function tabOf({ tab }: Caller): number {
  if (tab === undefined) throw new Error('this message is for a tab, and none stands behind it');
  return tab;
}
