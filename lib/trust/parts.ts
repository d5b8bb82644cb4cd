import { Criterion, type Fact, type KeyPoint, type Role } from '../corpus/schema.ts';
import type { Origin } from './origins.ts';
import type { TrustRow } from './trust-score.ts';

/** A part before weighting: its value from 0 to 1, or null where too little is known, and each row with its share of the value. */
export interface PartValue {
  readonly value: number | null;
  readonly rows: readonly { readonly row: TrustRow; readonly share: number }[];
}

/** How to take what is not known: the agreement record of an outlet (0 to 1), and facts that nobody looked at. */
export interface Assumptions {
  readonly record: (origin: Origin) => number;
  readonly notLookedAt: 'left out' | 'absent' | 'found';
}

/** Agreement is never shown as certainty, in either direction. */
const bounds = [0.05, 0.95] as const;

/**
 * Corroboration: the mean agreement P(k) over the key points that any article speaks to.
 * L = Σ supporting w(A) − Σ contradicting w(A), w(A) = max(0, logit A), P = 1 / (1 + e^−L): log-odds voting in which an
 * origin below one half carries no information. One origin counts once.
 */
export function corroboration(points: readonly KeyPoint[], origins: readonly Origin[], { record }: Assumptions): PartValue {
  const scored = points.flatMap((point) => {
    const speaking = (ids: readonly string[]) => origins.filter(({ articles }) => articles.some(({ id }) => ids.includes(id)));
    const supporters = speaking(point.supports);
    const contradictors = speaking(point.contradicts);
    if (supporters.length + contradictors.length === 0) return []; // no article says it: it has no P, and leaves V
    const weigh = (group: readonly Origin[]) => group.reduce((sum, origin) => sum + Math.max(0, logit(record(origin))), 0);
    const voted = 1 / (1 + Math.exp(weigh(contradictors) - weigh(supporters)));
    const held = point.claim === 'own-product' && supporters.every(({ outlet }) => outlet.kind === 'maker');
    const agreement = clamp(held ? Math.min(voted, 0.5) : voted, ...bounds);
    return [{ text: point.text, agreement, supporters: names(supporters), contradictors: names(contradictors), held }];
  });
  return {
    value: scored.length ? mean(scored.map(({ agreement }) => agreement)) : null,
    rows: scored.map((point) => ({ row: { kind: 'point', ...point, points: 0 }, share: point.agreement / scored.length })),
  };
}

/** Agreement record: the mean over origins; so far each rests on the prior of its kind. */
export function agreementRecord(origins: readonly Origin[], { record }: Assumptions): PartValue {
  return {
    value: mean(origins.map(record)),
    rows: origins.map((origin) => ({
      row: { kind: 'prior', outlet: origin.outlet.name, outletKind: origin.outlet.kind, mean: record(origin), points: 0 },
      share: record(origin) / origins.length,
    })),
  };
}

/** The published relative weights of NewsGuard's transparency criteria, of those that a machine can check. */
const criterionWeight: Readonly<Record<Criterion, number>> = {
  ownership: 7.5,
  'advertising-labelled': 7.5,
  masthead: 5,
  byline: 5,
  'corrections-policy': 12.5,
  'opinion-labelled': 12.5,
};

/** Labels of advertising and opinion can be asked only of pages of that kind, so they count where somebody looked. */
const everyPage: readonly Criterion[] = ['ownership', 'masthead', 'byline', 'corrections-policy'];

/**
 * Transparency: of what was looked at, the weight that was found; the mean over the origins for which it is known.
 * It is not known for an outlet while less than half of its weight was looked at: else hiding would pay.
 */
export function transparency(origins: readonly Origin[], { notLookedAt }: Assumptions): PartValue {
  const judged = origins.map(({ outlet }) => {
    const facts = Criterion.options
      .filter((criterion) => everyPage.includes(criterion) || outlet.facts[criterion])
      .map((criterion) => ({ criterion, weight: criterionWeight[criterion], fact: outlet.facts[criterion] }));
    const counted = notLookedAt === 'left out' ? facts.filter(({ fact }) => fact) : facts;
    const present = (fact: Fact | undefined) => (fact ? fact.state === 'found' : notLookedAt === 'found');
    const looked = total(counted);
    const known = looked > 0 && looked * 2 >= total(facts);
    return { outlet, facts, present, looked, known };
  });
  const known = judged.filter((origin) => origin.known);
  return {
    value: known.length ? mean(known.map(({ facts, present, looked }) => total(facts.filter(({ fact }) => present(fact))) / looked)) : null,
    rows: judged.flatMap(({ outlet, facts, present, looked, known: counts }) =>
      facts.map(({ criterion, weight, fact }) => ({
        row: {
          kind: 'fact' as const,
          outlet: outlet.name,
          criterion,
          state: fact?.state ?? ('not-looked-at' as const),
          ...(fact && { page: fact.page, date: fact.date }),
          points: 0,
        },
        share: counts && present(fact) ? weight / looked / known.length : 0,
      })),
    ),
  };
}

/** How near an article stands to the event. */
const roleValue: Readonly<Record<Role, number>> = {
  primary: 1,
  'first-party-linked': 0.8,
  'first-party': 0.6,
  report: 0.6,
  rewrite: 0.4,
  unattributed: 0.2,
};

/** Provenance: the role of each origin's nearest article; the mean over origins. */
export function provenance(origins: readonly Origin[]): PartValue {
  const nearest = origins.flatMap(({ outlet, articles }) => {
    const [article] = [...articles].sort((a, b) => roleValue[b.role] - roleValue[a.role]);
    return article ? [{ outlet: outlet.name, role: article.role, basis: article.basis }] : [];
  });
  return {
    value: nearest.length ? mean(nearest.map(({ role }) => roleValue[role])) : null,
    rows: nearest.map((row) => ({ row: { kind: 'role', ...row, points: 0 }, share: roleValue[row.role] / nearest.length })),
  };
}

const names = (origins: readonly Origin[]) => origins.map(({ outlet }) => outlet.name);
const total = (items: readonly { readonly weight: number }[]) => items.reduce((sum, { weight }) => sum + weight, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const logit = (p: number) => Math.log(p / (1 - p));
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
