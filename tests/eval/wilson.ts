/** The 95 % interval of a share by Wilson's score, which holds for few and for no hits as well. */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

/** A share in per cent with its interval, for print. */
export function withInterval(hits: number, of: number): string {
  const [low, high] = wilson(hits, of);
  return of === 0 ? '–' : `${percent(hits / of)} (${percent(low)}–${percent(high)})`;
}

/** A share in per cent, for print. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
