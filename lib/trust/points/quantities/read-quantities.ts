import type { KnownLanguage } from '../conflict-function-words.ts';
import type { Token } from '../conflict-tokens.ts';
import { amountAt } from './amounts.ts';
import { rangeOf, stretchOf } from './bounds.ts';
import { ordinal } from './number-words.ts';
import type { Quantity, Reading } from './quantity.ts';
import { rangeEnd } from './range-end.ts';
import { special } from './special-quantities.ts';
import { unitAfter, unitBefore } from './unit-after.ts';
import { unit as unitOf } from './units.ts';

/**
 * The amounts that a sentence names, in one form for `$7.5bn` and `7,500 million dollars`, `half` and `50 %`, `a fortnight` and `14 days`.
 * @param taken whether a token is part of a date
 */
export function quantities(sentence: readonly Token[], lang: KnownLanguage, taken: (at: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (taken(at)) continue;
    const read = special(sentence, at, lang) ?? place(sentence, at) ?? measured(sentence, at, lang, found.at(-1));
    if (!read) continue;
    if (read.replaces) found.pop();
    if (read.quantity) found.push(read.quantity);
    at = read.last;
  }
  return found;
}

/** `5th`, `the fifth`; the first counts only in `the first woman`. */
function place(sentence: readonly Token[], at: number): Reading | undefined {
  const token = sentence[at];
  if (token?.kind === 'number' && sentence[at + 1]?.glued && /^(?:st|nd|rd|th|e|er|eme)$/.test(sentence[at + 1]?.low ?? '')) {
    const value = Number(token.low);
    return Number.isInteger(value) ? { quantity: exact('ordinal', value, at, at + 1), last: at + 1 } : undefined;
  }
  const value = token?.kind === 'word' ? ordinal(token.low) : undefined;
  if (value === undefined || (value === 1 && !(sentence[at - 1]?.low === 'the' && sentence[at + 1]?.kind === 'word'))) return undefined;
  // `a third`, `two thirds` and `a fifth of` are read as parts.
  const before = sentence[at - 1]?.low ?? '';
  if (/^(?:an?|one|une?|ein)$/.test(before) && /^(?:of|to|in|,|\.|$)$/.test(sentence[at + 1]?.low ?? '')) return undefined;
  return { quantity: exact('ordinal', value, at, at), last: at };
}

/** An amount without slack. */
function exact(dimension: string, value: number, first: number, last: number): Quantity {
  return { dimension, ranges: [[value, value]], written: [value], slack: 0, factor: 1, first, last, exact: true };
}

/** An amount with its unit, its bounds, and the other end of its range. */
function measured(sentence: readonly Token[], at: number, lang: KnownLanguage, previous: Quantity | undefined): Reading | undefined {
  // `one of the largest` counts nothing.
  if (sentence[at]?.low === 'one' && sentence[at + 1]?.low === 'of') return undefined;
  const currency = unitBefore(sentence, at);
  const amount = amountAt(sentence, at, lang, currency !== undefined || moneyAfter(sentence, at));
  if (!amount) return articleDuration(sentence, at);
  const own = currency ? { unit: currency, last: amount.last } : unitAfter(sentence, amount);
  const end = rangeEnd(sentence, amount, own?.last ?? amount.last, lang, currency);
  const unit = own?.unit ?? end?.unit;
  const factor = unit?.factor ?? (amount.part ? 100 : 1);
  const percent = amount.part && unit?.dimension === 'percent';
  const base = (value: number) => value * (percent ? 100 : factor) + (unit?.shift ?? 0);
  const first = currency ? at - 1 : at;
  const last = end?.last ?? own?.last ?? amount.last;
  const stretch = orMore(sentence, last) ? 'atLeast' : stretchOf(sentence.slice(Math.max(0, first - 4), first).map(({ low }) => low));
  const ranges = amount.values.map((value) => (end ? ([base(value), base(end.value)] as const) : rangeOf(base(value), stretch)));
  const slack = (amount.step * Math.abs(factor)) / 2;
  const dimension = unit?.dimension ?? (amount.part ? 'percent' : 'count');
  const quantity: Quantity = {
    dimension,
    ranges,
    written: amount.values.map(base),
    slack,
    factor: unit?.factor ?? 1,
    first,
    last,
    exact: stretch === 'exact' && !end,
  };
  return compound(sentence, quantity, previous) ?? { quantity: asPart(sentence, quantity, previous), last };
}

/** `eight years, three of them suspended`: a part is counted in the unit of its whole. */
function asPart(sentence: readonly Token[], quantity: Quantity, previous: Quantity | undefined): Quantity {
  const tail = `${sentence[quantity.last + 1]?.low} ${sentence[quantity.last + 2]?.low}`;
  const part = /^(?:of (?:them|which|these|those)|davon .*|de ellos)$/.test(tail);
  if (!part || !previous || quantity.dimension !== 'count' || !/^(?:duration|money|length|area|weight)/.test(previous.dimension))
    return quantity;
  const { dimension, factor } = previous;
  const scaled = (value: number) => value * factor;
  return {
    ...quantity,
    dimension,
    factor,
    written: quantity.written.map(scaled),
    ranges: quantity.ranges.map(([low, high]) => [scaled(low), scaled(high)] as const),
    slack: quantity.slack * factor,
  };
}

function orMore(sentence: readonly Token[], last: number): boolean {
  const next = `${sentence[last + 1]?.low} ${sentence[last + 2]?.low}`;
  // `three-plus seasons`.
  if (next === '- plus') return true;
  return /^(?:or|oder|ou|o) (?:more|mehr|plus|mas)$/.test(next) || next.startsWith('+ ');
}

/** `2 mn - euro`, `5m euros`: a currency right after a short multiplier. */
function moneyAfter(sentence: readonly Token[], at: number): boolean {
  if (!/^[mbk]$/.test(sentence[at + 1]?.low ?? '')) return false;
  return [2, 3].some((gap) => /^(?:euros?|eur|dollars?|usd|pounds?|gbp|€|£)$/.test(sentence[at + gap]?.low ?? ''));
}

/** `90 minutes` after `3 hours and` belongs to it, and so does `and a half`. */
function compound(sentence: readonly Token[], quantity: Quantity, previous: Quantity | undefined): Reading | undefined {
  if (quantity.dimension !== 'duration') return undefined;
  const tail = sentence
    .slice(quantity.last + 1, quantity.last + 4)
    .map(({ low }) => low)
    .join(' ');
  if (tail === 'and a half') return sum(quantity, quantity.factor / 2, quantity.factor / 20, quantity.last + 3);
  const between = previous
    ? sentence
        .slice(previous.last + 1, quantity.first)
        .map(({ low }) => low)
        .join(' ')
    : '';
  const joined = previous?.dimension === 'duration' && previous.factor > quantity.factor && /^(?:and|und|et|y|,|)$/.test(between);
  if (!previous || !joined) return undefined;
  return { ...sum(previous, quantity.ranges[0]?.[0] ?? 0, quantity.slack, quantity.last), replaces: true };
}

function sum(quantity: Quantity, more: number, slack: number, last: number): Reading {
  const ranges = quantity.ranges.map(([low, high]) => [low + more, high + more] as const);
  return { quantity: { ...quantity, ranges, written: quantity.written.map((value) => value + more), slack, last }, last };
}

/** `a fortnight`, `an hour and a half`; not `40 a day`. */
function articleDuration(sentence: readonly Token[], at: number): Reading | undefined {
  const unit = unitOf(sentence[at + 1]?.low ?? '');
  if (!/^(?:an?|eine|einen|une?|una?)$/.test(sentence[at]?.low ?? '') || unit?.dimension !== 'duration') return undefined;
  if (!/^(?:for|after|took|takes|lasted|within|in|least|about|than|nearly|almost|nach|pendant|durante)$/.test(sentence[at - 1]?.low ?? ''))
    return undefined;
  const stretch = stretchOf(sentence.slice(Math.max(0, at - 3), at).map(({ low }) => low));
  const quantity: Quantity = {
    dimension: 'duration',
    ranges: [rangeOf(unit.factor, stretch)],
    written: [unit.factor],
    slack: unit.factor / 2,
    factor: unit.factor,
    first: at,
    last: at + 1,
    exact: false,
  };
  return compound(sentence, quantity, undefined) ?? { quantity, last: at + 1 };
}
