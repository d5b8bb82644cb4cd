import type { Token } from '../conflict-tokens.ts';
import type { Amount } from './amounts.ts';
import { currencyBefore, degrees, type Unit, unit } from './units.ts';

/** A unit and the last token that belongs to it. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly last: number;
}

/** The currency before an amount: `$5m`, `US$ 5m`, `USD 5 million`. */
export function unitBefore(sentence: readonly Token[], first: number): Unit | undefined {
  const sign = sentence[first - 1];
  const found = sign && currencyBefore(sign.low);
  if (!found || sign.text !== '$' || !sign.glued) return found;
  const country = sentence[first - 2]?.low ?? '';
  return /^(?:a|au|c|ca|nz|hk|s|sg|r)$/.test(country) ? { dimension: `money ${country.slice(0, 2).toUpperCase()}$`, factor: 1 } : found;
}

/** The unit after an amount, in one word or several: `per cent`, `percentage points`, `square kilometres`, `° C`, `km / h`, `a mile`. */
export function unitAfter(sentence: readonly Token[], amount: Amount): FoundUnit | undefined {
  let at = amount.last + 1;
  const low = (place: number) => sentence[place]?.low ?? '';
  if (low(at) === '-' || low(at) === '(') at++;
  if (amount.part) while (/^(?:of|an?|d|de|un|une|una|einer|eines|ein|eine)$/.test(low(at)) && at < amount.last + 3) at++;
  return inWords(low(at), low(at + 1), at) ?? square(sentence, at) ?? plainUnit(sentence, at);
}

/** Percent, percentage points and degrees. */
function inWords(word: string, next: string, at: number): FoundUnit | undefined {
  const two = `${word} ${next}`;
  if (/^(?:percentage|percent) points?$/.test(two) || /^points? de$/.test(two))
    return { unit: { dimension: 'points', factor: 1 }, last: at + 1 };
  if (/^prozentpunkte?n?$/.test(word)) return { unit: { dimension: 'points', factor: 1 }, last: at };
  if (/^(?:per|pour|por) (?:cent|ciento|cien)$/.test(two)) return { unit: { dimension: 'percent', factor: 1 }, last: at + 1 };
  if (!/^(?:°|degrees?|grad|degres|grados)$/.test(word)) return undefined;
  const scale = /^(?:celsius|c|fahrenheit|f)$/.test(next);
  return { unit: degrees(scale ? next : ''), last: scale ? at + 1 : at };
}

function plainUnit(sentence: readonly Token[], at: number): FoundUnit | undefined {
  const low = sentence[at]?.low ?? '';
  const here = unit(low);
  const found = here ?? (/^(?:de|d|-)$/.test(low) ? unit(sentence[at + 1]?.low ?? '') : undefined);
  if (!found) return undefined;
  const last = here ? at : at + 1;
  if (found.dimension === 'length') return speed(sentence, found, last) ?? areaAfter(sentence, found, last) ?? { unit: found, last };
  return { unit: found, last };
}

function square(sentence: readonly Token[], at: number): FoundUnit | undefined {
  if (sentence[at]?.low === 'quadratkilometer') return { unit: { dimension: 'area', factor: 1e6 }, last: at };
  if (sentence[at]?.low === 'quadratmeter') return { unit: { dimension: 'area', factor: 1 }, last: at };
  if (!/^(?:square|sq)$/.test(sentence[at]?.low ?? '')) return undefined;
  const place = sentence[at + 1]?.text === '-' ? at + 2 : at + 1;
  const length = unit(sentence[place]?.low ?? '');
  return length?.dimension === 'length' ? { unit: { dimension: 'area', factor: length.factor ** 2 }, last: place } : undefined;
}

/** `kilomètres carrés`, `km²` in two tokens. */
function areaAfter(sentence: readonly Token[], length: Unit, last: number): FoundUnit | undefined {
  const next = sentence[last + 1]?.low ?? '';
  return /^(?:carres?|cuadrados?|²)$/.test(next) ? { unit: { dimension: 'area', factor: length.factor ** 2 }, last: last + 1 } : undefined;
}

/** `km / h`, `miles an hour`, `kilometres per hour`. */
function speed(sentence: readonly Token[], length: Unit, last: number): FoundUnit | undefined {
  const tail = sentence
    .slice(last + 1, last + 3)
    .map(({ low }) => low)
    .join(' ');
  return /^(?:\/ h|per hour|an hour|pro stunde|a heure|por hora)$/.test(tail)
    ? { unit: { dimension: 'speed', factor: length.factor / 1000 }, last: last + 2 }
    : undefined;
}
