import { z } from '../zod.ts';

/** Why a page is taken to be about a story: data, put into words by the surface that shows it. */
export const Reason = z.discriminatedUnion('kind', [
  /** The page is one of the story's own articles. */
  z.object({ kind: z.literal('address') }),
  /** Both name these people, companies, products or places. */
  z.object({ kind: z.literal('names'), values: z.array(z.string()) }),
  /** Both give these figures or years. */
  z.object({ kind: z.literal('figures'), values: z.array(z.string()) }),
  /** Both use these telling words. */
  z.object({ kind: z.literal('words'), values: z.array(z.string()) }),
  /** The page is dated this many days from the story; negative is before it. */
  z.object({ kind: z.literal('date'), days: z.number() }),
]);
export type Reason = z.infer<typeof Reason>;

/**
 * A story, how likely it is that the page is about it (0 to 1, where one page in ten is about any story of the corpus), and the
 * reasons, strongest first.
 */
export const Match = z.object({
  story: z.string(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  reasons: z.array(Reason),
  /** Stories of one number, of different packs, tell the same event; missing where only one pack matches. */
  event: z.optional(z.number()),
});
export type Match = z.infer<typeof Match>;

/** A story that was considered. It is a match where it is accepted. */
export interface Candidate extends Match {
  readonly accepted: boolean;
}
