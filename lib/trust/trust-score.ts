import { Criterion, OutletKind, Role } from '../corpus/schema.ts';
import { z } from '../zod.ts';
import { PartName } from './part-weights.ts';

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
    points: z.number(),
  }),
  /** Corroboration: what is taken off the point above it, because it is a maker's word on its own product and no outside origin says it. */
  z.object({ kind: z.literal('own-word'), limit: z.number(), points: z.number() }),
  /** Agreement record: how often an outlet agreed with others, with its 80 % interval; `assumed` where that is the prior of its kind alone. */
  z.object({
    kind: z.literal('record'),
    outlet: z.string(),
    outletId: z.string(),
    outletKind: OutletKind,
    mean: z.number(),
    low: z.number(),
    high: z.number(),
    checked: z.number(),
    agreed: z.number(),
    assumed: z.boolean(),
    /** How much its origin counts beside the others, 0 to 1. */
    weight: z.number(),
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
  /** Transparency: outlets about which nobody has looked at anything, where there are several. */
  z.object({ kind: z.literal('not-looked-at'), outlets: z.array(z.string()), points: z.number() }),
  /** Provenance: what an article is, and where that was read. */
  z.object({
    kind: z.literal('role'),
    outlet: z.string(),
    role: Role,
    /** `assumed`, or the address where the role was read. */
    basis: z.string(),
    weight: z.number(),
    points: z.number(),
  }),
]);
export type TrustRow = z.infer<typeof TrustRow>;

/** One of the four parts. `value` is 0 to 1, or null where too little is known; `weight` is its share of the score as the reader set it, 0 to 1. */
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
  /** Present where the score was cut: fewer than two origins that carry weight, and no primary document. */
  cap: z.optional(z.object({ limit: z.number(), points: z.number() })),
});
export type TrustScore = z.infer<typeof TrustScore>;

/** What would raise a score, and by how many points of 100; `points` is null where there is no score yet to raise. */
export const Remedy = z.object({
  kind: z.enum(['second-origin', 'primary-document', 'settled-dispute', 'openness', 'checked-record']),
  points: z.nullable(z.number()),
});
export type Remedy = z.infer<typeof Remedy>;
