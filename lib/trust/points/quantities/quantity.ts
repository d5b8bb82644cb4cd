/** An amount in a sentence. */
export interface Quantity {
  /** What it measures: `count`, `percent`, `money USD`, `length`, `age`, `ordinal`, `score` and so on. */
  readonly dimension: string;
  /** The values that it allows, in base units, ends included; more than one range where it can be read in two ways. */
  readonly ranges: readonly (readonly [number, number])[];
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

/** What the change of unit may hide: a quarter of a mile is 402 metres, an acre 0.4 hectares. */
const unitSlack = 0.06;

/** Whether both amounts can be true at once. */
export function agree(one: Quantity, other: Quantity): boolean {
  const rounding = Math.max(one.slack, other.slack);
  return one.ranges.some(([low, high]) =>
    other.ranges.some(([otherLow, otherHigh]) => {
      const size = Math.max(Math.abs(low), Math.abs(otherLow));
      const slack = rounding + (one.factor === other.factor ? 0 : size * unitSlack) + 1e-9 * size;
      return low - slack <= otherHigh && otherLow - slack <= high;
    }),
  );
}
