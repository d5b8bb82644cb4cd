/** An amount in a sentence. */
export interface Quantity {
  /** What it measures: `count`, `percent`, `money USD`, `length`, `age`, `ordinal`, `score` and so on. */
  readonly dimension: string;
  /** The values that it allows, in base units, ends included; more than one range where it can be read in two ways. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Its value as written, in base units; more than one where it can be read in two ways. */
  readonly written: readonly number[];
  /** Half of what its last written digit counts, in base units: it agrees with all that rounds to it. */
  readonly slack: number;
  /** The size of its unit; amounts in unlike units were rounded unalike. */
  readonly factor: number;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Whether it is exact but for rounding, with no bound or `about` before it. */
  readonly exact: boolean;
  /** How many there are in all, in `seven of the twelve`. */
  readonly of?: number;
}

/** What was read: an amount or, for a number in a name, none; its last token; and whether it takes the place of the amount before it. */
export interface Reading {
  readonly quantity?: Quantity;
  readonly last: number;
  readonly replaces?: boolean;
}

/** What the change of unit may hide: a quarter of a mile is 402 metres, an acre 0.4 hectares. */
const unitSlack = 0.06;

/** Whether both amounts can be true at once. */
export function agree(one: Quantity, other: Quantity): boolean {
  return one.ranges.some(([low, high]) =>
    other.ranges.some(([otherLow, otherHigh]) => {
      const size = Math.max(...[low, high, otherLow, otherHigh].map((end) => (Number.isFinite(end) ? Math.abs(end) : 0)));
      const more = (one.factor === other.factor ? 0 : size * unitSlack) + 1e-9 * size;
      const [down, up] = one.slack >= other.slack ? roundings(one.slack) : roundings(other.slack).toReversed();
      return low - (down ?? 0) - more <= otherHigh && otherLow - (up ?? 0) - more <= high;
    }),
  );
}

/** How far below and above a round number its unrounded value may be: 12,500 rounds to 13,000, not to 12,000. */
function roundings(slack: number): readonly number[] {
  return [slack, slack * 0.999];
}
