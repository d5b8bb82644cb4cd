import type { Outlet } from '../corpus/schema.ts';
import { z } from '../zod.ts';
import { betaQuantile } from './beta.ts';
import { priorMean, priorStrength } from './priors.ts';

/**
 * A story in which other families spoke on points that an outlet spoke on. `agreement` is how far they bear it out, from 0 to 1:
 * the mean over those points of P(k) without the outlet's family and all that depends on it, or of 1 − P(k) where it denied the point.
 */
export const CheckedStory = z.object({ story: z.string(), agreement: z.number(), families: z.array(z.string()) });
export type CheckedStory = z.infer<typeof CheckedStory>;

/** How often an outlet agreed with others, as a Beta distribution: prior by kind of outlet, plus what was checked. */
export interface AgreementRecord {
  /** 0 to 1. */
  readonly mean: number;
  /** Checked stories, and those of them in which the others bore it out rather than not. */
  readonly checked: number;
  readonly agreed: number;
  /** Too few families have checked it: the mean is that of its kind. */
  readonly assumed: boolean;
  /** The value below which the distribution has this share; 0 to 1. */
  quantile(share: number): number;
}

/** With fewer families checking, the prior alone stands. */
export const leastFamilies = 3;
/** The ends of the interval that is shown, as shares of the distribution below them: 80 % lie between. */
export const intervalEnds = [0.1, 0.9] as const;

/**
 * A = (a0 + Σ P) / (a0 + b0 + m) over the m checked stories, each counting once, the judged story left out.
 * @param judged the id of the story for which it is asked
 */
export function agreementRecordOf(outlet: Outlet, stories: readonly CheckedStory[], judged: string): AgreementRecord {
  const others = stories.filter(({ story }) => story !== judged);
  const families = new Set(others.flatMap((story) => story.families));
  const assumed = families.size < leastFamilies;
  const counted = assumed ? [] : others;
  const sum = counted.reduce((total, { agreement }) => total + agreement, 0);
  const a = priorMean[outlet.kind] * priorStrength + sum;
  const b = (1 - priorMean[outlet.kind]) * priorStrength + counted.length - sum;
  return {
    mean: a / (a + b),
    checked: others.length,
    agreed: others.filter(({ agreement }) => agreement > 0.5).length,
    assumed,
    quantile: (share) => quantileOf(share, a, b),
  };
}

/** A quantile takes a search to find, and most outlets share the few priors. */
const quantiles = new Map<string, number>();
const mostKept = 2000;

function quantileOf(share: number, a: number, b: number): number {
  const key = `${share} ${a} ${b}`;
  const known = quantiles.get(key) ?? betaQuantile(share, a, b);
  if (quantiles.size >= mostKept) quantiles.clear();
  quantiles.set(key, known);
  return known;
}
