import { Criterion, OutletKind, OutsideRating } from '../corpus/schema.ts';
import { z } from '../zod.ts';
import { PackView, StorySummary } from './story-view.ts';

/** A story in which others checked an outlet: the points on which it spoke, and how far the others bear it out on each. */
export const CheckView = z.object({
  story: z.string(),
  headline: z.string(),
  lang: z.string(),
  /** 0 to 1: the mean over the points. */
  agreement: z.number(),
  points: z.array(z.object({ text: z.string(), stance: z.enum(['says', 'denies']), agreement: z.number(), others: z.array(z.string()) })),
});
export type CheckView = z.infer<typeof CheckView>;

/** Everything that is known of an outlet, and what is not. */
export const OutletView = z.object({
  id: z.string(),
  name: z.string(),
  kind: OutletKind,
  /** Other outlets of the corpus that belong to the same owner. */
  family: z.array(z.object({ id: z.string(), name: z.string() })),
  hosts: z.array(z.string()),
  accounts: z.array(z.object({ host: z.string(), path: z.string() })),
  facts: z.array(
    z.object({
      criterion: Criterion,
      /** Its share of the transparency part, 0 where it is shown only. */
      weight: z.number(),
      state: z.enum(['found', 'absent', 'not-looked-at']),
      page: z.optional(z.string()),
      date: z.optional(z.string()),
    }),
  ),
  record: z.object({
    mean: z.number(),
    low: z.number(),
    high: z.number(),
    checked: z.number(),
    agreed: z.number(),
    assumed: z.boolean(),
    /** The reader erased it; it starts anew with the next edition of the corpus. */
    erased: z.boolean(),
    /** The newest of the checked stories. */
    stories: z.array(CheckView),
  }),
  ratings: z.array(OutsideRating),
  /** How many stories it is in, and the newest of them. */
  stories: z.object({ count: z.number(), newest: z.array(StorySummary) }),
  /** Whose pack says all of this. */
  pack: z.optional(PackView),
});
export type OutletView = z.infer<typeof OutletView>;
