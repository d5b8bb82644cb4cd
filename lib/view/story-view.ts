import { OutsideRating } from '../corpus/schema.ts';
import { Match } from '../matching/match.ts';
import { Remedy, TrustScore } from '../trust/trust-score.ts';
import { z } from '../zod.ts';

/** Which pack tells a story, where it is not the one that comes with Plumbline: the reader's own newsroom, or one that they subscribed to. */
export const PackView = z.object({
  name: z.string(),
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(['newsroom', 'subscribed']),
});
export type PackView = z.infer<typeof PackView>;

/** A story in one line: a search result, a related story, a match in the popup. */
export const StorySummary = z.object({
  id: z.string(),
  headline: z.string(),
  dek: z.string(),
  date: z.optional(z.string()),
  /** Who publishes the article that gives the headline, or else the first one, as a reader would name it. */
  outlet: z.string(),
  /** The outlet whose host carries that article, where it is another one. */
  via: z.optional(z.string()),
  /** The section of the outlet where it stands, such as a release feed. */
  section: z.optional(z.string()),
  articles: z.number(),
  origins: z.number(),
  trust: z.nullable(z.number()),
  pack: z.optional(PackView),
});
export type StorySummary = z.infer<typeof StorySummary>;

/** One article of a story, with its outlet in words. */
export const SourceView = z.object({
  id: z.string(),
  outlet: z.string(),
  outletId: z.string(),
  via: z.optional(z.string()),
  section: z.optional(z.string()),
  title: z.string(),
  date: z.optional(z.string()),
  url: z.optional(z.string()),
  /** How it was headed before it was changed, the oldest first, until which day; under the same headline, its text is what changed. */
  earlier: z.optional(z.array(z.object({ until: z.string(), title: z.string() }))),
});
export type SourceView = z.infer<typeof SourceView>;

/** Why an article goes back to another, or to an outlet that it credits. */
export const OriginReasonView = z.object({
  article: z.string(),
  kind: z.enum(['family', 'credit', 'canonical', 'based-on', 'feed-source', 'text']),
  /** The name of the outlet that it goes back to. */
  to: z.string(),
  /** The share of the text that both have, 0 to 1. */
  share: z.optional(z.number()),
  /** The words of the credit. */
  words: z.optional(z.string()),
});
export type OriginReasonView = z.infer<typeof OriginReasonView>;

/** One act of reporting: who speaks for it, the articles that go back to it, and why. */
export const OriginView = z.object({
  name: z.string(),
  outletId: z.string(),
  articles: z.array(z.string()),
  reasons: z.array(OriginReasonView),
});
export type OriginView = z.infer<typeof OriginView>;

/** A voice on a key point: one newsroom, or one source that several newsrooms attribute it to. `origins` are places in the story's list. */
export const VoiceView = z.object({
  stance: z.enum(['says', 'denies']),
  name: z.string(),
  isAttributed: z.boolean(),
  origins: z.array(z.number()),
  /** Which articles say so, each with its sentence where that is known. */
  articles: z.array(z.object({ id: z.string(), sentence: z.optional(z.string()) })),
});
export type VoiceView = z.infer<typeof VoiceView>;

/** A key point with everything that speaks for or against it. */
export const PointView = z.object({
  text: z.string(),
  voices: z.array(VoiceView),
  /** How many articles and publisher families say it; its origins are the voices that say it. */
  articles: z.number(),
  newsrooms: z.number(),
});
export type PointView = z.infer<typeof PointView>;

/** Everything that the sidebar and the story page draw of one story. */
export const StoryView = z.object({
  id: z.string(),
  lang: z.string(),
  headline: z.string(),
  dek: z.string(),
  date: z.optional(z.string()),
  origins: z.array(OriginView),
  keyPoints: z.array(PointView),
  body: z.array(z.string()),
  trust: TrustScore,
  /** What would raise the score most; missing where nothing would. */
  remedy: z.optional(Remedy),
  /** What lists of others say of its outlets, where the reader wants to see that. */
  outside: z.array(z.object({ outlet: z.string(), ...OutsideRating.shape })),
  sources: z.array(SourceView),
  /** Articles that their outlets took back; they count for nothing. */
  withdrawn: z.optional(z.array(SourceView)),
  related: z.array(StorySummary),
  pack: z.optional(PackView),
});
export type StoryView = z.infer<typeof StoryView>;

/** A story that the open page matches, with the match. Those of one number are the same event, told by several packs. */
export const MatchedStory = z.object({ story: StoryView, match: Match, event: z.optional(z.number()) });
export type MatchedStory = z.infer<typeof MatchedStory>;
