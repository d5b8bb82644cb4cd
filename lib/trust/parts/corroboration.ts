import type { KeyPoint } from '../../corpus/schema.ts';
import { countsTogether } from '../anonymity.ts';
import { independenceOf } from '../independence.ts';
import type { Voice } from '../voices.ts';
import { type Assumptions, type PartValue, sum } from './part.ts';

/** Agreement is never shown as certainty, in either direction. */
export const agreementBounds = [0.05, 0.95] as const;
/** What a maker says of its own product goes no higher by itself. */
export const ownWordLimit = 0.5;

/** A key point with the voices on it. */
export interface HeardPoint {
  readonly point: KeyPoint;
  readonly voices: readonly Voice[];
}

/** What comes of the voices on one point. */
export interface PointAgreement {
  readonly voices: readonly Voice[];
  /** P(k), held within .05 to .95, before a maker's own word is held back, and after. */
  readonly voted: number;
  readonly agreement: number;
}

/**
 * P(k) = 1 / (1 + e^−L) with L = Σ supporting I·w(A) − Σ contradicting I·w(A) and w(A) = max(0, logit A): log-odds voting in which a
 * voice below one half carries no information. Each voice counts once, and less where it depends on others that say the same; blogs on one
 * side together weigh no more than one of them. Undefined where no article speaks to the point.
 */
export function agreementOn(point: KeyPoint, voices: readonly Voice[], record: Assumptions['record']): PointAgreement | undefined {
  if (voices.length === 0) return undefined;
  const weigh = (stance: Voice['stance']) => {
    // A voice that carries no information discounts none that does: those that are discounted come after better ones.
    const side = voices.filter((voice) => voice.stance === stance && record(voice.outlet) > 0.5);
    const independence = independenceOf(
      side.flatMap(({ origins }) => origins),
      ({ outlet }) => record(outlet),
    );
    const own = ({ origins }: Voice) => Math.max(...origins.map((origin) => independence.get(origin) ?? 1));
    const information = ({ outlet }: Voice) => Math.max(0, logit(record(outlet)));
    const weighed = (some: readonly Voice[]) => sum(some.map((voice) => own(voice) * information(voice)));
    const blogs = side.filter(({ outlet }) => countsTogether(outlet));
    const others = side.filter(({ outlet }) => !countsTogether(outlet));
    return (
      weighed(others) +
      Math.min(
        weighed(blogs),
        blogs.reduce((most, voice) => Math.max(most, information(voice)), 0),
      )
    );
  };
  const voted = clamp(1 / (1 + Math.exp(weigh('denies') - weigh('says'))), ...agreementBounds);
  const isOwnWord = ({ stance, isAttributed, outlet }: Voice) => stance === 'denies' || isAttributed || outlet.kind === 'maker';
  const held = point.claim === 'own-product' && voices.every(isOwnWord);
  return { voices, voted, agreement: held ? Math.min(voted, ownWordLimit) : voted };
}

/** Corroboration: the mean agreement P(k) over the key points that any article speaks to. */
export function corroboration(points: readonly HeardPoint[], { record }: Assumptions): PartValue {
  const scored = points.flatMap(({ point, voices }) => {
    const found = agreementOn(point, voices, record);
    return found ? [{ text: point.text, ...found }] : []; // no article says it: it has no P, and leaves V
  });
  return {
    value: scored.length ? mean(scored.map(({ agreement }) => agreement)) : null,
    rows: scored.flatMap(({ text, voices, voted, agreement }) => {
      const names = (stance: Voice['stance']) => voices.filter((voice) => voice.stance === stance).map(({ name }) => name);
      const point = {
        kind: 'point' as const,
        text,
        agreement: voted,
        supporters: names('says'),
        contradictors: names('denies'),
        points: 0,
      };
      const rows: PartValue['rows'] = [{ row: point, share: voted / scored.length }];
      const cut = agreement - voted;
      return cut < 0 ? [...rows, { row: { kind: 'own-word' as const, limit: ownWordLimit, points: 0 }, share: cut / scored.length }] : rows;
    }),
  };
}

const mean = (values: readonly number[]) => sum(values) / values.length;
const logit = (p: number) => Math.log(p / (1 - p));
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
