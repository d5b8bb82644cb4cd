import { commonNear } from '../conflict-scope.ts';
import { overlap, type Sentence, shared } from '../conflict-sentence.ts';
import { type Name, sameName } from '../names.ts';
import { isSubject } from '../names-roles.ts';
import type { Counted } from './counted.ts';
import type { Quantity } from './quantity.ts';

/** An amount and what it is an amount of. */
export interface Amount {
  readonly quantity: Quantity;
  readonly about: Counted;
}

/** How surely two amounts must speak of the same thing before their values are compared. */
export const enough = 2;

/** How surely two amounts are of the same thing: below 0 never, from `enough` on they are compared. */
export function alignment(a: Amount, b: Amount, one: Sentence, other: Sentence): number {
  const [first, second] = [a.quantity, b.quantity];
  if (cannotAlign(a, b) || ofOthers(a, b, one, other) || qualifiesOther(one, a, other) || qualifiesOther(other, b, one)) return -1;
  if (first.of !== undefined && first.of === second.of) return 4;
  const around = commonNear(one, first, other, second, 6);
  const measure = sameMeasure(a.about, b.about) || sameMeasure(b.about, a.about) ? 2 : 0;
  if (first.dimension === 'count' || first.dimension === 'ordinal')
    return Math.max(ofCounts(a.about, b.about, around, areClose(one, other)), measure);
  if (first.dimension === 'score') return shared(one, other).size >= 3 ? 2 + overlap(one, other) : 0;
  const nouns = a.about.nouns.intersection(b.about.nouns).size;
  const thing = a.about.thing !== '' && a.about.thing === b.about.thing ? 1 : 0;
  return measure + around.size + nouns + thing + (areAlone(one, other, first) ? closeness(one, other) : 0);
}

/** Whether two amounts belong to two people or bodies: the points of one player and those of another. */
function ofOthers(a: Amount, b: Amount, one: Sentence, other: Sentence): boolean {
  const [first, second] = [ownerOf(one, a.quantity), ownerOf(other, b.quantity)];
  if (!first || !second || sameName(first.words, second.words)) return false;
  // The price of a deal belongs to both sides.
  const isShared = a.quantity.dimension.startsWith('money') && knows(other, first) && knows(one, second);
  return !isShared;
}

function knows(sentence: Sentence, name: Name): boolean {
  return sentence.names.some(({ words }) => sameName(words, name.words));
}

/** The name before an amount in its clause, unless it is that of a place. */
function ownerOf(sentence: Sentence, { first }: Quantity): Name | undefined {
  const name = sentence.names.findLast(({ last }) => last < first);
  const between = name && sentence.tokens.slice(name.last + 1, first);
  const isNear = between?.every(({ text }) => !/^[;:()]$/.test(text)) && between.length <= 8;
  return name && isNear && isSubject(sentence, name) ? name : undefined;
}

/** Whether an amount qualifies a noun, as in `a 35-yard return`, of which the other sentence says nothing. */
function qualifiesOther({ tokens }: Sentence, { quantity, about }: Amount, { content }: Sentence): boolean {
  if (/^(?:age|score|ordinal|magnitude)$/.test(quantity.dimension) || about.nouns.size === 0) return false;
  const hyphens = tokens.slice(quantity.first + 1, quantity.last + 1).some(({ text }) => text === '-');
  return hyphens && [...about.nouns].every((noun) => !content.has(noun));
}

/** Whether two amounts are surely of different things: in unit, as change and level, as part and whole, in what befell those counted. */
function cannotAlign(a: Amount, b: Amount): boolean {
  const [first, second] = [a.quantity, b.quantity];
  if (first.dimension !== second.dimension && !arePoints(a, b) && !otherCurrency(first, second)) return true;
  if (first.dimension !== 'score' && a.about.role !== b.about.role) return true;
  if (a.about.role === 'running') return true;
  if (first.dimension === 'percent' && a.about.nouns.isDisjointFrom(b.about.nouns) && a.about.nouns.size * b.about.nouns.size > 0)
    return true;
  if (/^(?:count|money)/.test(first.dimension) && a.about.more !== b.about.more) return true;
  if (first.dimension === 'age' && a.about.nouns.isDisjointFrom(b.about.nouns) && a.about.nouns.size * b.about.nouns.size > 0) return true;
  if (farApart(first, second)) return true;
  if (first.of !== undefined && second.of !== undefined && first.of !== second.of) return true;
  if (exceeds(first, second) || exceeds(second, first)) return true;
  if (first.dimension.startsWith('money ')) return a.about.thing !== b.about.thing;
  return a.about.thing !== '' && b.about.thing !== '' && a.about.thing !== b.about.thing;
}

/** Whether an amount is larger than all of those that the other one is a part of: 10 in all, and three of four. */
function exceeds(one: Quantity, { of }: Quantity): boolean {
  return of !== undefined && one.of === undefined && one.dimension === 'count' && (one.written[0] ?? 0) > of;
}

/** Newsrooms that differ on one amount seldom differ by more than this. */
const mostApart = 20;

function farApart(first: Quantity, second: Quantity): boolean {
  const [one, other] = [Math.abs(first.written[0] ?? 0), Math.abs(second.written[0] ?? 0)];
  return first.dimension !== 'score' && Math.max(one, other) > mostApart * Math.max(1e-9, Math.min(one, other));
}

function sameMeasure(one: Counted, other: Counted): boolean {
  return one.measure !== '' && (one.measure === other.measure || other.nouns.has(one.measure));
}

/** Whether each sentence has but one amount of a kind, currencies taken as one. */
function areAlone(one: Sentence, other: Sentence, { dimension }: Quantity): boolean {
  const [kind = ''] = dimension.split(' ');
  return [one, other].every(({ quantities }) => quantities.filter((each) => each.dimension.startsWith(kind)).length === 1);
}

/** Whether two sentences are worded so much alike that they tell of one event. */
function areClose(one: Sentence, other: Sentence): boolean {
  return overlap(one, other) >= 0.7 || (overlap(one, other) >= 0.6 && shared(one, other).size >= 6);
}

function closeness(one: Sentence, other: Sentence): number {
  if (overlap(one, other) >= 0.5) return 2;
  return shared(one, other).size >= 2 ? 1 : 0;
}

/** Counts need more in common than what is counted: points are scored in every game. */
function ofCounts(a: Counted, b: Counted, around: ReadonlySet<string>, close: boolean): number {
  const same = a.nouns.intersection(b.nouns);
  const state = a.thing !== '' && a.thing === b.thing ? 2 : 0;
  const beside = [...around].filter((meaning) => !same.has(meaning) && meaning !== a.thing).length;
  if (beside === 0 && !close) return 0;
  if (same.size === 0) return state;
  const people = [...same].every((noun) => noun === 'people') && state === 0;
  if (people) return Math.min(around.size, 3) + (close && around.size > 0 ? 1 : 0);
  return 2 + state + around.size / 4 + (same.has(a.head) || same.has(b.head) ? 1 : 0);
}

/** `9 points` in a poll are percentage points. */
function arePoints(a: Amount, b: Amount): boolean {
  const isPoints = ({ quantity, about }: Amount) =>
    quantity.dimension === 'points' || (quantity.dimension === 'count' && about.head === 'point');
  return isPoints(a) && isPoints(b);
}

/** `$5m` and `€5m`: the same digits in another currency, which no exchange makes equal. */
export function otherCurrency(one: Quantity, other: Quantity): boolean {
  const money = one.dimension.startsWith('money ') && other.dimension.startsWith('money ');
  return money && one.dimension !== other.dimension && one.exact && other.exact && one.written[0] === other.written[0];
}
