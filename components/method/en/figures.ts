/** A share from 0 to 1 in English: 0.125 as "12.5%". */
export function percent(share: number): string {
  return new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A number in English, as it is written in a formula: 0.8 as "0.8". */
export function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}
