import { z } from '../zod.ts';

export const PartName = z.enum(['corroboration', 'agreement', 'transparency', 'provenance']);
export type PartName = z.infer<typeof PartName>;

/** How much each part counts, as shares of 100 or of anything else: only their proportions matter. */
export type PartWeights = Readonly<Record<PartName, number>>;

/** A start, validated by nobody, and shown to the reader beside each part. */
export const standardWeights: PartWeights = { corroboration: 35, agreement: 25, transparency: 20, provenance: 20 };

/** Other starting points that a reader can choose: who speaks before how many say it, and the reverse. */
export const weightPresets = {
  standard: standardWeights,
  sources: { corroboration: 15, agreement: 35, transparency: 30, provenance: 20 },
  corroboration: { corroboration: 60, agreement: 15, transparency: 10, provenance: 15 },
} as const satisfies Record<string, PartWeights>;

/** Weights as shares that add up to 1; all 0 where no part is to count, or where a weight is no number. */
export function sharesOf(weights: PartWeights): PartWeights {
  const sum = PartName.options.reduce((total, name) => total + weights[name], 0);
  const share = (weight: number) => (sum > 0 && Number.isFinite(sum) ? weight / sum : 0);
  return {
    corroboration: share(weights.corroboration),
    agreement: share(weights.agreement),
    transparency: share(weights.transparency),
    provenance: share(weights.provenance),
  };
}
