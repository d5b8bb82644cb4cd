/** A moment as far as a sentence gives it; what it leaves open is undefined. */
export interface Moment {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  /** 1 to 4. */
  readonly season?: number;
  /** Minutes after midnight, and minutes east of Greenwich where a zone is named. */
  readonly minute?: number;
  readonly zone?: number;
  /** By how many minutes it may be off: a bare hour and `about` are rounded. */
  readonly give?: number;
}

/** A moment and the tokens that name it. */
export interface DateMention {
  readonly moment: Moment;
  readonly first: number;
  readonly last: number;
}

/** Whether two moments differ in something that both name, agree in all that both name, or share nothing to compare. */
export function compareMoments(one: Moment, other: Moment): 'same' | 'different' | 'apart' {
  if (one.minute !== undefined || other.minute !== undefined) return compareClocks(one, other);
  const keys = ['year', 'month', 'day', 'weekday', 'season'] as const;
  const common = keys.filter((key) => one[key] !== undefined && other[key] !== undefined);
  if (common.length === 0) return 'apart';
  return common.every((key) => one[key] === other[key]) ? 'same' : 'different';
}

/** The hours between the zones of one country, in minutes. */
const zoneGaps: ReadonlySet<number> = new Set([60, 120, 180]);

function compareClocks(one: Moment, other: Moment): 'same' | 'different' | 'apart' {
  if (one.minute === undefined || other.minute === undefined) return 'apart';
  const zoned = one.zone !== undefined && other.zone !== undefined;
  const shift = zoned ? (other.zone ?? 0) - (one.zone ?? 0) : 0;
  const gap = Math.abs(one.minute + shift - other.minute) % 1440;
  // Clocks of different rooms differ by some minutes; a number without `p.m.` may be in the afternoon.
  const near = Math.min(gap, 1440 - gap);
  if (near <= Math.max(5, one.give ?? 0, other.give ?? 0)) return 'same';
  if ((one.zone === undefined) !== (other.zone === undefined)) return 'apart';
  // Whole hours apart, one event may be told in the time of two zones.
  return one.zone === undefined && zoneGaps.has(near) ? 'apart' : 'different';
}
