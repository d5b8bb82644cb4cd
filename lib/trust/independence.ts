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
  if (origins.every(({ dependence }) => dependence.size === 0)) return new Map(origins.map((origin) => [origin, 1]));
  const standing = origins.map((origin) => ({ origin, record: record(origin), first: firstDay(origin) }));
  return new Map(
    standing.map((one) => {
      const tied = standing.flatMap((other) => {
        const chance = other === one ? 0 : tie(one.origin, other.origin);
        return chance > 0 ? [{ origin: other.origin, chance, order: order(other, one) }] : [];
      });
      const equals = tied.filter((other) => other.order === 0);
      const shared = equals.reduce((sum, { chance }) => sum + 1 - copyDiscount * chance, 1) / (equals.length + 1);
      const before = apart(tied.filter((other) => other.order < 0));
      return [one.origin, before.reduce((left, { chance }) => left * (1 - copyDiscount * chance), shared)];
    }),
  );
}

/** Of ties to origins that depend on one another, the strongest. */
function apart<T extends { readonly origin: Origin; readonly chance: number }>(ties: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of ties.toSorted((a, b) => b.chance - a.chance))
    if (kept.every((known) => tie(known.origin, each.origin) === 0)) kept.push(each);
  return kept;
}

/** P(one depends on the other), in whichever direction it was found. */
function tie(one: Origin, other: Origin): number {
  return Math.max(one.dependence.get(other.outlet.id) ?? 0, other.dependence.get(one.outlet.id) ?? 0);
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
  if (carrying.size > 0) return new Map(origins.map((origin) => [origin, carrying.has(origin) ? own(origin) : 0]));
  const together = Math.max(
    1,
    origins.reduce((sum, origin) => sum + own(origin), 0),
  );
  return new Map(origins.map((origin) => [origin, own(origin) / together]));
}
