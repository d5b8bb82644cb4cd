import { Digest } from '../page/digest.ts';
import { PageFacts } from '../page/page-facts.ts';
import { RatingList, Settings, SettingsPatch } from '../storage/settings.ts';
import { OutletView } from '../view/outlet-view.ts';
import { SearchHit } from '../view/search-hit.ts';
import { MatchedStory, StorySummary, StoryView } from '../view/story-view.ts';
import { z } from '../zod.ts';

const nothing = z.null();
const StoryId = z.string().check(z.minLength(1), z.maxLength(300));
const OutletId = z.string().check(z.minLength(1), z.maxLength(180));

/** What the sidebar draws, and how it stands. `pageKey` says for which page: another page's answer is dropped. */
export const PanelView = z.object({
  pageKey: z.string(),
  matched: z.array(MatchedStory),
  theme: Settings.shape.theme,
  folded: z.boolean(),
});
export type PanelView = z.infer<typeof PanelView>;

/** What Plumbline keeps, in counts and bytes. */
export const StoredData = z.object({ stories: z.number(), sitesOff: z.number(), hidden: z.number(), bytes: z.number() });
export type StoredData = z.infer<typeof StoredData>;

/**
 * Every message of the extension: who may send it, what goes in, what comes back. Content scripts run in
 * pages and are trusted with `content` messages alone; they speak only for the tab and site they run in.
 */
export const protocol = {
  /** Reader → background. Match the open page against the corpus. Answers with how many stories match. */
  'page:match': { from: 'content', request: Digest, response: z.object({ pageKey: z.string(), matches: z.number() }) },
  /** Reader → background. A matched page was left in place. */
  'page:left': { from: 'content', request: nothing, response: nothing },
  /** Sidebar → background. What to draw for this tab, with what the page says of its outlet; null where nothing matches any more. */
  'panel:view': { from: 'content', request: z.nullable(PageFacts), response: z.nullable(PanelView) },
  /** Sidebar → background. The reader folded or opened the panel. */
  'panel:fold': { from: 'content', request: z.object({ folded: z.boolean() }), response: nothing },
  /** Sidebar → background. "Not this story": take this match off this page. */
  'panel:hide': { from: 'content', request: z.object({ story: StoryId }), response: nothing },
  /** Sidebar → background. Stay silent on this site. */
  'panel:site-off': { from: 'content', request: nothing, response: nothing },
  /** Sidebar → background. Open one of our own pages in a tab. */
  'panel:open': {
    from: 'content',
    request: z.discriminatedUnion('page', [
      z.object({ page: z.enum(['settings', 'method']) }),
      z.object({ page: z.literal('outlet'), outlet: OutletId }),
      z.object({ page: z.literal('story'), story: StoryId }),
    ]),
    response: nothing,
  },
  /** Popup → background. The stories that the page in this tab matches. */
  'tab:matches': { from: 'own', request: z.object({ tab: z.number(), pageKey: z.string() }), response: z.array(StorySummary) },
  /** Popup → background. Full-text search over all stories; an empty query lists the newest. */
  'corpus:search': { from: 'own', request: z.object({ query: z.string().check(z.maxLength(200)) }), response: z.array(SearchHit) },
  /** Try-it page → background. Match a digest that no tab stands behind. */
  'digest:match': { from: 'own', request: Digest, response: z.array(MatchedStory) },
  /** Story page → background. One whole story; null where the corpus has none of that id. */
  'story:view': { from: 'own', request: z.object({ story: StoryId }), response: z.nullable(StoryView) },
  /** Outlet page → background. All that is known of an outlet; null where the corpus has none of that id. */
  'outlet:view': { from: 'own', request: z.object({ outlet: OutletId }), response: z.nullable(OutletView) },
  /** Outlet page → background. Empty the agreement record of one outlet. */
  'record:erase': { from: 'own', request: z.object({ outlet: OutletId }), response: nothing },
  /** Settings page → background. Keep a list of ratings by others, switched off; one of the same id is replaced. */
  'ratings:import': {
    from: 'own',
    request: z.object({
      list: RatingList,
      entries: z.array(z.tuple([z.string().check(z.minLength(1), z.maxLength(253)), z.number()])).check(z.maxLength(100_000)),
    }),
    response: Settings,
  },
  /** Settings page → background. Forget a list of ratings. */
  'ratings:remove': { from: 'own', request: z.object({ list: RatingList.shape.id }), response: Settings },
  /** Own pages → background. The reader changed what the newsroom follows, or wants to see news now. */
  'newsroom:wake': { from: 'own', request: nothing, response: nothing },
  /** Popup → background. Stories in one line, by their ids; those that no pack has are left out. */
  'stories:summaries': {
    from: 'own',
    request: z.object({ stories: z.array(StoryId).check(z.maxLength(100)) }),
    response: z.array(StorySummary),
  },
  /** Own pages → background. */
  'settings:read': { from: 'own', request: nothing, response: Settings },
  /** Settings page → background. Change some of the settings; answers with all of them. */
  'settings:change': { from: 'own', request: SettingsPatch, response: Settings },
  /** Settings page → background. What is kept on this device. */
  'data:stored': { from: 'own', request: nothing, response: StoredData },
  /** Settings page → background. Forget everything the reader set. */
  'data:erase': { from: 'own', request: nothing, response: nothing },
} as const satisfies Record<string, { from: 'content' | 'own'; request: z.ZodMiniType; response: z.ZodMiniType }>;

export type MessageName = keyof typeof protocol;
export type Request<N extends MessageName> = z.infer<(typeof protocol)[N]['request']>;
export type Response<N extends MessageName> = z.infer<(typeof protocol)[N]['response']>;
