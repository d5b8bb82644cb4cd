import { countsTogether } from './anonymity.ts';
import type { Origin } from './origins/find-origins.ts';

/** How far dependence takes away from an origin: Dong, Berti-Équille, Srivastava, PVLDB 2009, eq. 11, with their c = 0.8. */
export const copyDiscount = 0.8;

/**
 * How much of an origin counts beside others that say the same, from 0 to 1: I(g) = Π (1 − 0.8 · P(g depends on g′)) over the origins g′
 * that come before it: those of a better record, or of an equal one and an earlier day. Of origins that depend on one another only the
 * strongest tie counts, so that a group of dependents discounts as one. Where neither comes before the other they share the discount.
 * So an origin added to others never lowers the sum of what all of them count.
 * @param record the agreement record of an origin, 0 to 1
 */
export function independenceOf(origins: readonly Origin[], record: (origin: Origin) => number): ReadonlyMap<Origin, number> {
  const ties = tiesAmong(origins);
  const standings = new Map([...ties.keys()].map((origin) => [origin, { record: record(origin), first: firstDay(origin) }]));
  const standing = (origin: Origin) => standings.get(origin) ?? { record: 0, first: '' };
  return new Map(
    origins.map((origin) => {
      const tied = [...(ties.get(origin) ?? [])].map(([other, chance]) => ({
        origin: other,
        chance,
        order: order(standing(other), standing(origin)),
      }));
      const equals = tied.filter((other) => other.order === 0);
      const shared = equals.reduce((sum, { chance }) => sum + 1 - copyDiscount * chance, 1) / (equals.length + 1);
      const before = apart(
        tied.filter((other) => other.order < 0),
        ties,
      );
      return [origin, before.reduce((left, { chance }) => left * (1 - copyDiscount * chance), shared)];
    }),
  );
}

type Ties = ReadonlyMap<Origin, ReadonlyMap<Origin, number>>;

/** How likely two of the origins depend on each other, in whichever direction it was found; origins without a tie are missing. */
function tiesAmong(origins: readonly Origin[]): Ties {
  const bySpeaker = new Map(origins.map((origin) => [origin.outlet.id, origin]));
  const ties = new Map<Origin, Map<Origin, number>>();
  const keep = (one: Origin, other: Origin, chance: number) => {
    const known = ties.get(one) ?? new Map<Origin, number>();
    ties.set(one, known);
    known.set(other, Math.max(known.get(other) ?? 0, chance));
  };
  for (const origin of origins)
    for (const [speaker, chance] of origin.dependence) {
      const other = bySpeaker.get(speaker);
      if (!other || other === origin || chance <= 0) continue;
      keep(origin, other, chance);
      keep(other, origin, chance);
    }
  return ties;
}

/** Of ties to origins that depend on one another, the strongest. */
function apart<T extends { readonly origin: Origin; readonly chance: number }>(tied: readonly T[], ties: Ties): T[] {
  const kept: T[] = [];
  for (const each of tied.toSorted((a, b) => b.chance - a.chance))
    if (kept.every((known) => !ties.get(known.origin)?.has(each.origin))) kept.push(each);
  return kept;
}

interface Standing {
  readonly record: number;
  readonly first: string;
}

/** Below 0 where one comes before the other. */
function order(one: Standing, other: Standing): number {
  return other.record - one.record || (one.first < other.first ? -1 : one.first > other.first ? 1 : 0);
}

function firstDay({ articles }: Origin): string {
  return articles.map(({ date }) => date ?? '9999').sort()[0] ?? '9999';
}

/**
 * How much each origin counts in a mean over origins: its independence. Those that are believed no more than not, of which nothing is
 * known, count only where there are no others, and then as one together: anybody can make a hundred such outlets.
 * @param record the agreement record of an origin, 0 to 1
 */
export function weightsOf(
  origins: readonly Origin[],
  independence: ReadonlyMap<Origin, number>,
  record: (origin: Origin) => number,
): ReadonlyMap<Origin, number> {
  const own = (origin: Origin) => independence.get(origin) ?? 1;
  const carrying = new Set(origins.filter((origin) => record(origin) > 0.5));
  if (carrying.size > 0) {
    const blogs = [...carrying].filter(({ outlet }) => countsTogether(outlet)).reduce((sum, origin) => sum + own(origin), 0);
    const share = (origin: Origin) => own(origin) / (countsTogether(origin.outlet) ? Math.max(1, blogs) : 1);
    return new Map(origins.map((origin) => [origin, carrying.has(origin) ? share(origin) : 0]));
  }
  const together = Math.max(
    1,
    origins.reduce((sum, origin) => sum + own(origin), 0),
  );
  return new Map(origins.map((origin) => [origin, own(origin) / together]));
}
