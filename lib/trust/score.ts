import type { Outlet, Story } from '../corpus/schema.ts';
import { type AgreementRecord, agreementRecordOf, type CheckedStory, intervalEnds } from './agreement-record.ts';
import { countsTogether } from './anonymity.ts';
import { independenceOf, weightsOf } from './independence.ts';
import { findOrigins, type Origin } from './origins/find-origins.ts';
import { PartName, type PartWeights, sharesOf, standardWeights } from './part-weights.ts';
import { agreementRecord } from './parts/agreement.ts';
import { corroboration } from './parts/corroboration.ts';
import { type Assumptions, type PartValue, sum } from './parts/part.ts';
import { nearestOf, provenance } from './parts/provenance.ts';
import { transparency } from './parts/transparency.ts';
import type { TrustPart, TrustScore } from './trust-score.ts';
import { voicesOn } from './voices.ts';

/** What a story is judged by, beside itself. */
export interface Judging {
  readonly outletOf: (id: string) => Outlet;
  /** The stories in which others checked an outlet; none where nobody looked for them. */
  readonly checkedOf?: ((outlet: string) => readonly CheckedStory[]) | undefined;
  readonly weights?: PartWeights | undefined;
}

/** Where fewer than two origins carry weight and none is a primary document, the score goes no higher. */
export const loneOriginLimit = 69;
/** With fewer parts known there is no number. */
export const leastParts = 2;

/**
 * The trust score of a story: T = 100 · Σ weight · value over the parts that are known, as a weighted mean, capped where it stands on
 * one origin without a primary document; no number where fewer than two parts are known. `low` and `high` come from the agreement
 * records at their 10 and 90 % quantile and every fact that was not looked at counted absent, then found.
 */
export function trustScore(story: Story, judging: Judging): TrustScore {
  return judgeOrigins(story, findOrigins(story.articles, judging.outletOf), judging);
}

/** The same over origins that are found already, or that are imagined. */
export function judgeOrigins(story: Story, origins: readonly Origin[], { checkedOf, weights = standardWeights }: Judging): TrustScore {
  const records = new Map<string, AgreementRecord>();
  const recordOf = (outlet: Outlet) => {
    const known = records.get(outlet.id) ?? agreementRecordOf(outlet, checkedOf?.(outlet.id) ?? [], story.id);
    records.set(outlet.id, known);
    return known;
  };
  const mean = (outlet: Outlet) => recordOf(outlet).mean;
  const meanOf = ({ outlet }: Origin) => mean(outlet);
  const counted = weightsOf(origins, independenceOf(origins, meanOf), meanOf);
  // A source of which nothing is known carries no weight, so it cannot be the second one; neither can one more blog beside a blog.
  const carrying = origins.filter((origin) => mean(origin.outlet) > 0.5);
  const apart =
    carrying.filter(({ outlet }) => !countsTogether(outlet)).length + Number(carrying.some(({ outlet }) => countsTogether(outlet)));
  const standsAlone = apart < 2 && origins.every((origin) => !counted.get(origin) || nearestOf(origin)?.role !== 'primary');
  const shares = sharesOf(weights);
  const points = story.keyPoints.map((point) => ({ point, voices: voicesOn(point, origins) }));

  const judge = (assumptions: Assumptions) => {
    const values: Record<PartName, PartValue> = {
      corroboration: corroboration(points, assumptions),
      agreement: agreementRecord(counted, assumptions, recordOf),
      transparency: transparency(counted, assumptions),
      provenance: provenance(counted),
    };
    return weigh(values, shares, standsAlone);
  };
  const judged = judge({ record: mean, notLookedAt: 'left out' });
  const extremes = intervalEnds.flatMap((quantile) =>
    (['absent', 'found'] as const).map(
      (notLookedAt) => judge({ record: (outlet) => recordOf(outlet).quantile(quantile), notLookedAt }).exact,
    ),
  );
  const ends = [judged.exact, ...extremes].filter((end) => end !== null);
  return {
    ...judged,
    score: judged.exact === null ? null : Math.round(judged.exact),
    low: ends.length ? Math.floor(Math.min(...ends)) : 0,
    high: ends.length ? Math.ceil(Math.max(...ends)) : 100,
  };
}

function weigh(
  values: Record<PartName, PartValue>,
  shares: PartWeights,
  standsAlone: boolean,
): Pick<TrustScore, 'exact' | 'parts' | 'cap'> {
  const known = PartName.options.filter((name) => values[name].value !== null && shares[name] > 0);
  const knownShare = sum(known.map((name) => shares[name]));
  const parts = PartName.options.map((name): TrustPart => {
    const { value, rows } = values[name];
    const scale = value === null || knownShare === 0 ? 0 : (100 * shares[name]) / knownShare;
    return {
      name,
      weight: shares[name],
      value,
      points: scale * (value ?? 0),
      rows: rows.map(({ row, share }) => ({ ...row, points: scale * share })),
    };
  });
  // A reader may let one part alone count; it is not known too little then.
  const least = Math.min(leastParts, PartName.options.filter((name) => shares[name] > 0).length);
  if (known.length < Math.max(1, least)) return { exact: null, parts };
  const exact = sum(parts.map(({ points }) => points));
  const excess = standsAlone ? exact - loneOriginLimit : 0;
  return excess > 0 ? { exact: loneOriginLimit, parts, cap: { limit: loneOriginLimit, points: -excess } } : { exact, parts };
}
