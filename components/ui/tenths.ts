/**
 * Rounds values to tenths so that what is shown adds up to what is shown: the parts of `total` (in tenths) in
 * proportion to `values`, each within one tenth of its value, the largest remainders rounded up.
 * @returns whole tenths, in the order of `values`; they add up to `total` where the values do, before rounding
 */
export function shareTenths(values: readonly number[], total: number): number[] {
  const floors = values.map((value) => Math.floor(value * 10 + 1e-9));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = values.map((value, index) => ({ index, rest: value * 10 - (floors[index] ?? 0) })).sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** The exact score in tenths, kept on the side of the half on which the whole number lies: never "63.5, shown as 63". */
export function exactTenths(exact: number, score: number): number {
  return Math.min(score * 10 + 4, Math.max(score * 10 - 5, Math.round(exact * 10)));
}
