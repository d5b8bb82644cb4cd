import type { KnownLanguage } from '../conflict-function-words.ts';
import type { Token } from '../conflict-tokens.ts';
import { type Amount, amountAt } from './amounts.ts';
import { unitAfter } from './unit-after.ts';
import { currencyBefore, type Unit } from './units.ts';

/** The other end of a range. */
export interface RangeEnd {
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly last: number;
}

/** The end of the range that an amount begins: `5-7`, `1.10 to 1.30`, `between 5 and 7`; none in `from 5 to 7`, which is a change. */
export function rangeEnd(
  sentence: readonly Token[],
  start: Amount,
  last: number,
  lang: KnownLanguage,
  currency: Unit | undefined,
): RangeEnd | undefined {
  const joint = sentence[last + 1]?.low ?? '';
  const before = sentence[start.first - (currency ? 2 : 1)]?.low ?? '';
  const between = /^(?:between|zwischen|entre)$/.test(before);
  const joins = between ? /^(?:and|und|et|y|-|–)$/ : /^(?:-|–|to|bis|a)$/;
  if (!joins.test(joint) || /^(?:from|by|von|um|de|desde)$/.test(before)) return undefined;
  const sign = currencyBefore(sentence[last + 2]?.low ?? '');
  const at = last + (sign ? 3 : 2);
  const amount = amountAt(sentence, at, lang, currency !== undefined || sign !== undefined);
  const low = start.values[0];
  const high = amount?.values[0];
  if (!amount || low === undefined || high === undefined || amount.part !== start.part) return undefined;
  const after = currency ? { unit: currency, last: amount.last } : unitAfter(sentence, amount);
  // `$140-150 million` means millions on both sides; such a low end is left out, so that nothing is found wrong.
  if (low >= high || (high >= low * 1000 && currency)) return undefined;
  return { value: high, unit: after?.unit, last: after?.last ?? amount.last };
}
