import { Match } from '../matching/match.ts';
import { TrustScore } from '../trust/trust-score.ts';
import { z } from '../zod.ts';

/** A story in one line: a search result, a related story, a match in the popup. */
export const StorySummary = z.object({
  id: z.string(),
  headline: z.string(),
  dek: z.string(),
  date: z.optional(z.string()),
  /** Who publishes its first article, as a reader would name it. */
  outlet: z.string(),
  /** The outlet whose host carries that article, where it is another one. */
  via: z.optional(z.string()),
  /** The section of the outlet where it stands, such as a release feed. */
  section: z.optional(z.string()),
  origins: z.number(),
  trust: z.nullable(z.number()),
});
export type StorySummary = z.infer<typeof StorySummary>;

/** One article of a story, with its outlet in words. */
export const SourceView = z.object({
  id: z.string(),
  outlet: z.string(),
  via: z.optional(z.string()),
  section: z.optional(z.string()),
  title: z.string(),
  date: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type SourceView = z.infer<typeof SourceView>;

/** Everything that the sidebar and the story page draw of one story. */
export const StoryView = z.object({
  id: z.string(),
  lang: z.string(),
  headline: z.string(),
  dek: z.string(),
  date: z.optional(z.string()),
  origins: z.number(),
  keyPoints: z.array(z.object({ text: z.string(), supporters: z.array(z.string()), contradictors: z.array(z.string()) })),
  body: z.array(z.string()),
  trust: TrustScore,
  sources: z.array(SourceView),
  related: z.array(StorySummary),
});
export type StoryView = z.infer<typeof StoryView>;

/** A story that the open page matches, with the match. */
export const MatchedStory = z.object({ story: StoryView, match: Match });
export type MatchedStory = z.infer<typeof MatchedStory>;
