import type { Outlet, Story } from '../corpus/schema.ts';
import { betaQuantile } from './beta.ts';
import { findOrigins, type Origin } from './origins.ts';
import { type Assumptions, agreementRecord, corroboration, type PartValue, provenance, transparency } from './parts.ts';
import { priorMean, priorStrength } from './priors.ts';
import { PartName, type TrustPart, type TrustScore } from './trust-score.ts';

/** A start, validated by nobody, and shown to the reader beside each part. They add up to 1. */
export const partWeight: Readonly<Record<PartName, number>> = { corroboration: 0.35, agreement: 0.25, transparency: 0.2, provenance: 0.2 };

/** Where one origin stands alone without a primary document, the score goes no higher. */
const loneOriginLimit = 69;

/**
 * The trust score of a story: T = 100 · Σ weight · value over the parts that are known, as a weighted mean, capped where one
 * origin has no primary document; no number where fewer than two parts are known. `low` and `high` come from the agreement
 * record at its 10 and 90 % quantile and every fact that was not looked at counted absent, then found.
 */
export function trustScore(story: Story, outletOf: (id: string) => Outlet): TrustScore {
  const origins = findOrigins(story.articles, outletOf);
  const standsAlone = origins.length === 1 && story.articles.every(({ role }) => role !== 'primary');
  const judge = (assumptions: Assumptions) => weigh(partValues(story, origins, assumptions), standsAlone);

  const judged = judge({ record: ({ outlet }) => priorMean[outlet.kind], notLookedAt: 'left out' });
  const extremes = [0.1, 0.9].flatMap((quantile) =>
    (['absent', 'found'] as const).map((notLookedAt) => judge({ record: priorQuantile(quantile), notLookedAt }).exact),
  );
  const ends = [judged.exact, ...extremes].filter((end) => end !== null);
  return {
    ...judged,
    score: judged.exact === null ? null : Math.round(judged.exact),
    low: Math.floor(Math.min(...ends)),
    high: Math.ceil(Math.max(...ends)),
  };
}

function partValues(story: Story, origins: readonly Origin[], assumptions: Assumptions): Record<PartName, PartValue> {
  return {
    corroboration: corroboration(story.keyPoints, origins, assumptions),
    agreement: agreementRecord(origins, assumptions),
    transparency: transparency(origins, assumptions),
    provenance: provenance(origins),
  };
}

function weigh(values: Record<PartName, PartValue>, standsAlone: boolean): Pick<TrustScore, 'exact' | 'parts' | 'cap'> {
  const known = PartName.options.filter((name) => values[name].value !== null);
  const knownWeight = known.reduce((sum, name) => sum + partWeight[name], 0);
  const parts = PartName.options.map((name): TrustPart => {
    const { value, rows } = values[name];
    const scale = value === null ? 0 : (100 * partWeight[name]) / knownWeight;
    return {
      name,
      weight: partWeight[name],
      value,
      points: scale * (value ?? 0),
      rows: rows.map(({ row, share }) => ({ ...row, points: scale * share })),
    };
  });
  if (known.length < 2) return { exact: null, parts };
  const sum = parts.reduce((points, part) => points + part.points, 0);
  const excess = standsAlone ? sum - loneOriginLimit : 0;
  return excess > 0 ? { exact: loneOriginLimit, parts, cap: { limit: loneOriginLimit, points: -excess } } : { exact: sum, parts };
}

/** A quantile takes a search to find, and there are only as many as there are kinds of outlets and ends of the interval. */
const quantiles = new Map<string, number>();

function priorQuantile(quantile: number): (origin: Origin) => number {
  return ({ outlet: { kind } }) => {
    const mean = priorMean[kind];
    const known = quantiles.get(`${kind} ${quantile}`) ?? betaQuantile(quantile, mean * priorStrength, (1 - mean) * priorStrength);
    quantiles.set(`${kind} ${quantile}`, known);
    return known;
  };
}
