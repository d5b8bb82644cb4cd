import type { KnownLanguage } from '../conflict-function-words.ts';
import type { Token } from '../conflict-tokens.ts';
import { fraction, multiplier, unitValue } from './number-words.ts';
import { numeral } from './numerals.ts';

/** A bare number in a sentence, in digits or words, before its unit is known. */
export interface Amount {
  readonly values: readonly number[];
  /** What its last written digit counts. */
  readonly step: number;
  readonly first: number;
  readonly last: number;
  /** A part of a whole: `two thirds`. */
  readonly part: boolean;
}

/** The number that starts at a token, with its multipliers. @param money whether `m` and `b` after it mean millions and billions */
export function amountAt(sentence: readonly Token[], at: number, lang: KnownLanguage, money: boolean): Amount | undefined {
  const token = sentence[at];
  if (!token) return undefined;
  const read = token.kind === 'number' ? digits(sentence, at) : token.kind === 'word' ? spelled(sentence, at, lang) : undefined;
  return read && multiplied(sentence, read, lang, money);
}

function digits(sentence: readonly Token[], at: number): Amount | undefined {
  const slashed = /^(\d)\/(\d{1,2})$/.exec(sentence[at]?.low ?? '');
  if (slashed && Number(slashed[2]) > Number(slashed[1])) {
    const value = Number(slashed[1]) / Number(slashed[2]);
    return { values: [value], step: 0.01, first: at, last: at, part: true };
  }
  // The 2 of a badly cut `41 / 2` counts nothing.
  if (sentence[at - 1]?.text === '/') return undefined;
  const read = numeral(sentence[at]?.low ?? '');
  return read && withHalf(sentence, { ...read, first: at, last: at, part: false });
}

/** `twenty-one`, `two hundred and fifty`, `a quarter`, `two thirds`, `half a`, `a dozen`. */
function spelled(sentence: readonly Token[], at: number, lang: KnownLanguage): Amount | undefined {
  const word = sentence[at]?.low ?? '';
  const article = /^(?:an?|ein|eine|einen|einem|einer|une?|una?)$/.test(word);
  const wholePart = fraction(word);
  if (wholePart !== undefined && /^(?:half|halfte|moitie|mitad)$/.test(word)) return fractionAt(wholePart, at, at);
  const ones = article ? 1 : unitValue(word, lang);
  if (ones === undefined) return undefined;
  const next = skipHyphen(sentence, at + 1);
  const part = fraction(sentence[next]?.low ?? '');
  // `a second half` and `one third baseman` are no parts; a part is followed by what it is a part of, or ends its phrase.
  if (part !== undefined && ones < part ** -1 && !(ones > 1 && part !== 0.5 && !/s$|tel$/.test(sentence[next]?.low ?? '') && lang === 'en'))
    return fractionAt(ones * part, at, next);
  if (article)
    return multiplier(sentence[at + 1]?.low ?? '', lang) === undefined
      ? undefined
      : { values: [1], step: 1, first: at, last: at, part: false };
  const digit = ones >= 20 ? unitValue(sentence[next]?.low ?? '', lang) : undefined;
  if (digit !== undefined && digit > 0 && digit < 10) return { values: [ones + digit], step: 1, first: at, last: next, part: false };
  return withHalf(sentence, { values: [ones], step: 1, first: at, last: at, part: false });
}

/** `2 1/2`, `4 1 / 2`, `four and a half`. */
function withHalf(sentence: readonly Token[], whole: Amount): Amount {
  const [next, second, third] = [1, 2, 3].map((gap) => sentence[whole.last + gap]?.low ?? '');
  const length =
    next === '1/2' || next === '½' ? 1 : `${next} ${second} ${third}` === '1 / 2' || `${next} ${second} ${third}` === 'and a half' ? 3 : 0;
  return length === 0 ? whole : { ...whole, values: whole.values.map((value) => value + 0.5), step: 0.5, last: whole.last + length };
}

function skipHyphen(sentence: readonly Token[], at: number): number {
  return sentence[at]?.text === '-' ? at + 1 : at;
}

function fractionAt(value: number, first: number, last: number): Amount {
  return { values: [value], step: 0.015, first, last, part: true };
}

function multiplied(sentence: readonly Token[], read: Amount, lang: KnownLanguage, money: boolean): Amount {
  if (read.part) return ofMultiplier(sentence, read, lang);
  let amount = read;
  for (let round = 0; round < 3; round++) {
    const next = multiplierAfter(sentence, amount.last, lang, money);
    if (!next) break;
    amount = { ...amount, values: amount.values.map((value) => value * next.factor), step: amount.step * next.factor, last: next.last };
    amount = withRest(sentence, amount, lang, next.factor);
  }
  return amount;
}

/** `half a million`, `a quarter of a million`. */
function ofMultiplier(sentence: readonly Token[], read: Amount, lang: KnownLanguage): Amount {
  const article = [1, 2].find((gap) => /^(?:an?|ein|eine|un|une|una)$/.test(sentence[read.last + gap]?.low ?? '')) ?? 0;
  const last = read.last + article + 1;
  const factor = multiplier(sentence[last]?.low ?? '', lang) ?? 0;
  if (factor < 12) return read;
  // In `a third of a billion` the last digit counts a twentieth.
  return { values: read.values.map((value) => value * factor), step: factor / 20, first: read.first, last, part: false };
}

/** The multiplier after a number: a word, or a letter where money or a capital makes it sure. */
function multiplierAfter(
  sentence: readonly Token[],
  last: number,
  lang: KnownLanguage,
  money: boolean,
): { factor: number; last: number } | undefined {
  const hyphen = sentence[last + 1]?.text === '-' ? 1 : 0;
  const at = last + 1 + hyphen;
  const token = sentence[at];
  if (!token || (token.low === 'cents' && lang === 'en')) return undefined;
  const letter = letters.get(token.low);
  const sure = money || (token.low === 'k' && token.glued && hyphen === 0);
  const factor = letter === undefined ? multiplier(token.low, lang) : sure ? letter : undefined;
  return factor === undefined ? undefined : { factor, last: at };
}

const letters = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
]);

/** `and a half` and `and fifty` after a multiplier. */
function withRest(sentence: readonly Token[], amount: Amount, lang: KnownLanguage, factor: number): Amount {
  const tail = sentence
    .slice(amount.last + 1, amount.last + 4)
    .map(({ low }) => low)
    .join(' ');
  if (tail === 'and a half')
    return { ...amount, values: amount.values.map((value) => value + factor / 2), step: factor / 10, last: amount.last + 3 };
  const and = /^(?:and|und|y|et) /.test(tail) ? 1 : 0;
  const rest = factor > 1e3 ? undefined : restAfter(sentence, amount.last + 1 + and, lang, factor);
  return rest ? { ...amount, values: amount.values.map((value) => value + rest.value), step: 1, last: rest.last } : amount;
}

/** `fifty` in `two hundred and fifty`. */
function restAfter(
  sentence: readonly Token[],
  at: number,
  lang: KnownLanguage,
  below: number,
): { value: number; last: number } | undefined {
  if (sentence[at]?.kind !== 'word') return undefined;
  const rest = spelled(sentence, at, lang);
  const value = rest?.values[0];
  return rest && !rest.part && value !== undefined && value < below && value > 1 ? { value, last: rest.last } : undefined;
}
