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
  const read = numeral(sentence[at]?.low ?? '');
  return read && { ...read, first: at, last: at, part: false };
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
  return { values: [ones], step: 1, first: at, last: at, part: false };
}

function skipHyphen(sentence: readonly Token[], at: number): number {
  return sentence[at]?.text === '-' ? at + 1 : at;
}

function fractionAt(value: number, first: number, last: number): Amount {
  return { values: [value], step: 0.015, first, last, part: true };
}

function multiplied(sentence: readonly Token[], read: Amount, lang: KnownLanguage, money: boolean): Amount {
  let { values, step, last, part } = read;
  if (part) {
    // `half a million`, `a quarter of a million`.
    const article = [1, 2].find((gap) => /^(?:an?|ein|eine|un|une|una)$/.test(sentence[last + gap]?.low ?? '')) ?? 0;
    const factor = multiplier(sentence[last + article + 1]?.low ?? '', lang) ?? 0;
    if (factor < 12) return read;
    return { values: values.map((value) => value * factor), step: factor / 10, first: read.first, last: last + article + 1, part: false };
  }
  for (let round = 0; round < 3; round++) {
    const hyphen = sentence[last + 1]?.text === '-' ? 1 : 0;
    const token = sentence[last + 1 + hyphen];
    const glued = token?.glued === true && hyphen === 0;
    const short = token?.low === 'm' ? 1e6 : token?.low === 'b' ? 1e9 : token?.low === 'k' ? 1e3 : undefined;
    const factor =
      short === undefined
        ? multiplier(token?.low ?? '', lang)
        : money || (token?.text === 'K' && glued) || (token?.low === 'k' && glued)
          ? short
          : undefined;
    if (factor === undefined || (token?.low === 'cents' && lang === 'en')) break;
    values = values.map((value) => value * factor);
    step *= factor;
    last += 1 + hyphen;
    const half =
      sentence
        .slice(last + 1, last + 4)
        .map(({ low }) => low)
        .join(' ') === 'and a half';
    const and = /^(?:and|und|y|et)$/.test(sentence[last + 1]?.low ?? '') ? 1 : 0;
    const rest = half || factor > 1e3 ? undefined : restAfter(sentence, last + 1 + and, lang, factor);
    if (half) {
      values = values.map((value) => value + factor / 2);
      step = factor / 10;
      last += 3;
    } else if (rest) {
      values = values.map((value) => value + rest.value);
      step = 1;
      last = rest.last;
    }
  }
  return { values, step, first: read.first, last, part };
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
