import { z } from '../zod.ts';
import { StorySummary } from './story-view.ts';

/** Start and end of a stretch of text, in UTF-16 units, end excluded. */
export const Span = z.tuple([z.number(), z.number()]);
export type Span = z.infer<typeof Span>;

/** A found story and where the words of the query stand in it. */
export const SearchHit = z.object({
  story: StorySummary,
  marks: z.object({ headline: z.array(Span), dek: z.array(Span) }),
});
export type SearchHit = z.infer<typeof SearchHit>;
