import { Criterion, OutletKind, Role } from '../corpus/schema.ts';
import { z } from '../zod.ts';

/**
 * One row of evidence under a part, as data: the surface puts it into words. `points` is what the row adds
 * to the score, on its scale of 0 to 100; the rows of a part add up to the part.
 */
export const TrustRow = z.discriminatedUnion('kind', [
  /** Corroboration: a key point, who says it, who denies it, and the agreement P(k) behind it. */
  z.object({
    kind: z.literal('point'),
    text: z.string(),
    agreement: z.number(),
    supporters: z.array(z.string()),
    contradictors: z.array(z.string()),
    /** A maker on its own product, with no outside origin: held at one half. */
    held: z.boolean(),
    points: z.number(),
  }),
  /** Agreement record: an outlet whose record rests on the prior of its kind alone. */
  z.object({
    kind: z.literal('prior'),
    outlet: z.string(),
    outletKind: OutletKind,
    mean: z.number(),
    points: z.number(),
  }),
  /** Transparency: one criterion of one outlet. */
  z.object({
    kind: z.literal('fact'),
    outlet: z.string(),
    criterion: Criterion,
    state: z.enum(['found', 'absent', 'not-looked-at']),
    page: z.optional(z.string()),
    date: z.optional(z.string()),
    points: z.number(),
  }),
  /** Provenance: what an article is, and where that was read. */
  z.object({
    kind: z.literal('role'),
    outlet: z.string(),
    role: Role,
    /** `assumed`, or the address where the role was read. */
    basis: z.string(),
    points: z.number(),
  }),
]);
export type TrustRow = z.infer<typeof TrustRow>;

export const PartName = z.enum(['corroboration', 'agreement', 'transparency', 'provenance']);
export type PartName = z.infer<typeof PartName>;

/** One of the four parts. `value` is 0 to 1, or null where too little is known; `weight` is its published share of the score. */
export const TrustPart = z.object({
  name: PartName,
  weight: z.number(),
  value: z.nullable(z.number()),
  points: z.number(),
  rows: z.array(TrustRow),
});
export type TrustPart = z.infer<typeof TrustPart>;

/**
 * The trust score of a story. The points of the parts plus the (negative) points of the cap are the exact
 * score; `score` is that, rounded, or null for "not enough evidence". `low` to `high` is what is not known,
 * not whether the story is true.
 */
export const TrustScore = z.object({
  score: z.nullable(z.number()),
  exact: z.nullable(z.number()),
  low: z.number(),
  high: z.number(),
  parts: z.array(TrustPart),
  /** Present where the score was cut: one origin and no primary document. */
  cap: z.optional(z.object({ limit: z.number(), points: z.number() })),
});
export type TrustScore = z.infer<typeof TrustScore>;
