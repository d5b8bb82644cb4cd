/** A number as digits write it. */
export interface Numeral {
  /** Its value, and the other one where one sign can part thousands or decimals (`52.000`). */
  readonly values: readonly number[];
  /** What its last written digit counts: 0.1 for `7.5`, 1000 for `40,000`, 1 for `41,250`. */
  readonly step: number;
}

/** Reads digits with separators of any country; undefined for times (`20:45`), dates (`05/11`) and versions (`1.2.3`). */
export function numeral(written: string): Numeral | undefined {
  const text = written.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[.,]?\d[\d.,]*$/.test(text)) return undefined;
  const signs = text.replace(/\d/g, '');
  if (signs === '') return whole(text);
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const tail = text.slice(last + 1);
  if (new Set(signs).size === 2) return decimal(text.slice(0, last), tail);
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  if (signs.length > 1) return grouped ? whole(text.replace(/[.,]/g, '')) : undefined;
  if (!grouped) return decimal(text.slice(0, last), tail);
  const groups = whole(text.replace(/[.,]/, ''));
  // English writes thousands with a comma; `52.000` may be either.
  return signs === ',' ? groups : { ...groups, values: [...groups.values, Number(text)] };
}

function whole(digits: string): Numeral {
  const value = Number(digits);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  // A round number below a hundred is as good as counted, and one of three digits is seldom rounded to hundreds.
  const step = value > 999 ? 10 ** zeros : value > 99 ? Math.min(10 ** zeros, value / 5) : 1;
  return { values: [value], step };
}

function decimal(before: string, after: string): Numeral {
  return { values: [Number(`${before.replace(/[.,]/g, '') || '0'}.${after}`)], step: 10 ** -after.length };
}
