import { z } from '../../zod.ts';

/** An article as a desk keeps it: what is compared of it, and what was counted of it. Terms are hashes of their keys. */
export const SavedPrint = z.object({
  id: z.string(),
  /** Rising in the order in which articles were first seen. */
  number: z.number(),
  day: z.optional(z.number()),
  lang: z.optional(z.string()),
  terms: z.instanceof(Uint32Array),
  weights: z.instanceof(Float32Array),
  marks: z.instanceof(Uint8Array),
  rarity: z.instanceof(Uint8Array),
  crowd: z.number(),
  /** All of its terms; none where it was not counted in how common words are. */
  used: z.instanceof(Uint32Array),
});
export type SavedPrint = z.infer<typeof SavedPrint>;

/** A story as a desk keeps it. */
export const SavedStory = z.object({
  id: z.string(),
  /** The ids of its articles, in the order in which they were first seen. */
  articles: z.array(z.string()),
  /** The ids of stories that went into it, and the story that it was taken out of. */
  merged: z.array(z.string()),
  splitFrom: z.optional(z.string()),
  /** How many articles it had when it was last looked at for a second event. */
  checked: z.number(),
  /** The ids of stories before it that it nearly was one with. */
  nearly: z.optional(z.array(z.string())),
});
export type SavedStory = z.infer<typeof SavedStory>;

/** The numbers that the next article and the next story get. */
export const NextNumbers = z.object({ article: z.number(), story: z.number() });
export type NextNumbers = z.infer<typeof NextNumbers>;

/** All that a desk knows: its open stories, and the prints of all of their articles. */
export interface DeskState {
  readonly next: NextNumbers;
  readonly prints: readonly SavedPrint[];
  readonly stories: readonly SavedStory[];
}

/** What changed at a desk: to be kept so that another desk can go on from there. */
export interface DeskChanges {
  readonly next: NextNumbers;
  /** Prints that are new or changed, and the ids of articles that the desk has no more. */
  readonly prints: readonly SavedPrint[];
  readonly removed: readonly string[];
  /** Stories that are new or changed, and the ids of those that are gone: merged into others, or without articles. */
  readonly stories: readonly SavedStory[];
  readonly gone: readonly string[];
}
