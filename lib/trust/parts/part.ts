import type { Outlet } from '../../corpus/schema.ts';
import type { Origin } from '../origins/find-origins.ts';
import type { TrustRow } from '../trust-score.ts';

/** A part before weighting: its value from 0 to 1, or null where too little is known, and each row with its share of the value. */
export interface PartValue {
  readonly value: number | null;
  readonly rows: readonly { readonly row: TrustRow; readonly share: number }[];
}

/** How to take what is not known: the agreement record of an outlet (0 to 1), and facts that nobody looked at. */
export interface Assumptions {
  readonly record: (outlet: Outlet) => number;
  readonly notLookedAt: 'left out' | 'absent' | 'found';
}

/** Origins with what each of them counts in a mean over all. */
export type WeighedOrigins = ReadonlyMap<Origin, number>;

/** The mean over origins by what each counts; null where there is none. */
export function weighedMean(origins: WeighedOrigins, value: (origin: Origin) => number): number | null {
  if (origins.size === 0) return null;
  return sum([...origins].map(([origin, weight]) => weight * value(origin))) / sum(origins.values());
}

/** The sum of some numbers. */
export function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
