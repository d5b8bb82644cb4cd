import type { Conflict } from './conflict-kinds.ts';
import { commonNear, contrasted, countingScope, hedged, otherTime } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { type Counted, counted } from './quantities/counted.ts';
import { agree, type Quantity } from './quantities/quantity.ts';

/** How surely two amounts must speak of the same thing before their values are compared. */
const enough = 2;

/** Two amounts of the same thing that cannot both be right. */
export function numberConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (otherTime(one, other) || contrasted(one, other) || unlikeScope(one, other)) return undefined;
  const best = unlikeAmounts(one, other);
  if (!best) return undefined;
  const [a, b] = best;
  if (hedged(one, a.first - 8, a.last + 3) !== hedged(other, b.first - 8, b.last + 3)) return undefined;
  return { kind: 'number', a: quote(one, a.first, a.last), b: quote(other, b.first, b.last) };
}

/** Whether the sentences differ in a number of the same thing: with another date as well they speak of two events. */
export function unlikeNumbers(one: Sentence, other: Sentence): boolean {
  return unlikeAmounts(one, other) !== undefined;
}

/** The amounts of one thing that differ most surely, if any. */
function unlikeAmounts(one: Sentence, other: Sentence): readonly [Quantity, Quantity] | undefined {
  if (one.quantities.length === 0 || other.quantities.length === 0) return undefined;
  const left = one.quantities.map((quantity) => ({ quantity, about: counted(one, quantity) }));
  const right = other.quantities.map((quantity) => ({ quantity, about: counted(other, quantity) }));
  const openLeft = left.filter((each) => !met(each, right, one, other));
  const openRight = right.filter((each) => !met(each, left, other, one));
  const pairs = openLeft.flatMap((a) =>
    openRight.flatMap((b) => {
      const score = alignment(a, b, one, other);
      return score >= enough && (!agree(a.quantity, b.quantity) || otherCurrency(a.quantity, b.quantity)) ? [{ a, b, score }] : [];
    }),
  );
  const [best] = pairs.sort((x, y) => y.score - x.score);
  // Two that fit equally well may be any of several things counted.
  const rivals = pairs.filter((pair) => pair !== best && (pair.a === best?.a || pair.b === best?.b) && pair.score >= (best?.score ?? 0));
  return best && rivals.length < 2 ? [best.a.quantity, best.b.quantity] : undefined;
}

interface Amount {
  readonly quantity: Quantity;
  readonly about: Counted;
}

function unlikeScope(one: Sentence, other: Sentence): boolean {
  const [first, second] = [countingScope(one), countingScope(other)];
  return first.size > 0 || second.size > 0
    ? [...first].some((word) => !second.has(word)) || [...second].some((word) => !first.has(word))
    : false;
}

/** Whether an amount has its match in the other sentence: the same value, or one that agrees and counts the same, or a sum or product. */
function met(amount: Amount, others: readonly Amount[], sentence: Sentence, other: Sentence): boolean {
  const { quantity } = amount;
  const value = quantity.ranges[0]?.[0] ?? 0;
  const equal = others.some(
    (each) =>
      (each.quantity.dimension === quantity.dimension || loose(each.quantity, quantity)) &&
      agree(each.quantity, quantity) &&
      ((each.quantity.exact && quantity.exact) || sameValue(each.quantity, quantity) || alignment(amount, each, sentence, other) >= 1),
  );
  if (equal) return true;
  const peers = others
    .filter((each) => each.quantity.dimension === quantity.dimension && each.quantity.exact)
    .map((each) => each.quantity.ranges[0]?.[0] ?? 0);
  const numbers = others.filter((each) => each.quantity.exact).map((each) => each.quantity.ranges[0]?.[0] ?? 0);
  return (
    isSum(value, peers) ||
    isProduct(value, numbers) ||
    (quantity.of !== undefined && peers.includes(quantity.of - value)) ||
    others.some((each) => each.quantity.of !== undefined && each.quantity.of - (each.quantity.ranges[0]?.[0] ?? 0) === value)
  );
}

function sameValue(one: Quantity, other: Quantity): boolean {
  return one.written.some((value) => other.written.includes(value));
}

function loose(one: Quantity, other: Quantity): boolean {
  const plain = /^(?:count|points|percent|ordinal)$/;
  return plain.test(one.dimension) && plain.test(other.dimension);
}

function isSum(value: number, parts: readonly number[]): boolean {
  return (
    parts.some((one, index) => parts.slice(index + 1).some((other) => one + other === value || Math.abs(one - other) === value)) ||
    (parts.length > 2 && parts.reduce((sum, part) => sum + part, 0) === value)
  );
}

function isProduct(value: number, parts: readonly number[]): boolean {
  return parts.some((one, index) => parts.slice(index + 1).some((other) => one > 1 && other > 1 && one * other === value));
}

/** How surely two amounts are of the same thing: below 0 never, from `enough` on they are compared. */
function alignment(a: Amount, b: Amount, one: Sentence, other: Sentence): number {
  const [first, second] = [a.quantity, b.quantity];
  if (first.dimension !== second.dimension && !points(a, b) && !otherCurrency(first, second)) return -1;
  const count = first.dimension === 'count';
  if ((first.dimension !== 'score' && a.about.role !== b.about.role) || (count && a.about.more !== b.about.more)) return -1;
  if (first.of !== undefined && second.of !== undefined && first.of !== second.of) return -1;
  if (a.about.thing && b.about.thing && a.about.thing !== b.about.thing) return -1;
  const around = commonNear(one, first, other, second, 6).size;
  if (first.of !== undefined && first.of === second.of) return 4;
  const measure =
    a.about.measure !== '' && (a.about.measure === b.about.measure || b.about.nouns.has(a.about.measure))
      ? 2
      : b.about.measure !== '' && a.about.nouns.has(b.about.measure)
        ? 2
        : 0;
  if (first.dimension === 'count' || first.dimension === 'ordinal') return Math.max(ofCounts(a.about, b.about, around), measure);
  if (first.dimension === 'score') return shared(one, other).size >= 3 ? 2 + overlap(one, other) : 0;
  const kind = first.dimension.split(' ')[0] ?? '';
  const only = [one, other].every(({ quantities }) => quantities.filter(({ dimension }) => dimension.startsWith(kind)).length === 1);
  const nouns = [...a.about.nouns].filter((noun) => b.about.nouns.has(noun)).length;
  const alone = only && shared(one, other).size >= 2 ? (overlap(one, other) >= 0.5 ? 2 : 1) : 0;
  return measure + around + nouns + alone + (a.about.thing && a.about.thing === b.about.thing ? 1 : 0);
}

function ofCounts(a: Counted, b: Counted, around: number): number {
  const same = [...a.nouns].filter((noun) => b.nouns.has(noun));
  const state = a.thing !== '' && a.thing === b.thing ? 2 : 0;
  if (same.length === 0) return state;
  const people = same.every((noun) => noun === 'people') && state === 0;
  return people ? Math.min(around, 3) : 2 + state + around / 4 + (same.includes(a.head) || same.includes(b.head) ? 1 : 0);
}

function points(a: Amount, b: Amount): boolean {
  const isPoints = ({ quantity, about }: Amount) =>
    quantity.dimension === 'points' || (quantity.dimension === 'count' && about.head === 'point');
  return isPoints(a) && isPoints(b);
}

/** `$5m` and `€5m`: the same digits in another currency, which no exchange makes equal. */
function otherCurrency(one: Quantity, other: Quantity): boolean {
  const money = one.dimension.startsWith('money ') && other.dimension.startsWith('money ');
  return money && one.dimension !== other.dimension && one.exact && other.exact && one.ranges[0]?.[0] === other.ranges[0]?.[0];
}
