import type { Conflict } from './conflict-kinds.ts';
import { otherMoment } from './conflict-moments.ts';
import { contrasted, countingScope, hedged, otherComplement, otherTime } from './conflict-scope.ts';
import { overlap, quote, type Sentence } from './conflict-sentence.ts';
import { compareMoments } from './dates-moment.ts';
import { unlikePlaces } from './names-roles.ts';
import { alignment, enough, otherCurrency } from './quantities/alignment.ts';
import { counted } from './quantities/counted.ts';
import { isMet } from './quantities/is-met.ts';
import { agree, type Quantity } from './quantities/quantity.ts';

/** Two amounts of the same thing that cannot both be right. */
export function numberConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (
    otherTime(one, other) ||
    otherMoment(one, other) ||
    contrasted(one, other) ||
    otherComplement(one, other) ||
    unlikeScope(one, other) ||
    isWithin(one, other) ||
    isWithin(other, one) ||
    unlikePlaces(one, other)
  )
    return undefined;
  const best = unlikeAmounts(one, other, enough);
  if (!best) return undefined;
  const [a, b] = best;
  if (hasYear(one, a) !== hasYear(other, b) && overlap(one, other) < 0.7) return undefined;
  // Deaths and injuries are told in many words, all else in much the same ones.
  const fate = counted(one, a).thing !== '' && counted(one, a).thing === counted(other, b).thing;
  const sameWhole = a.of !== undefined && a.of === b.of;
  if (overlap(one, other) < (fate ? 0.25 : sameWhole ? 0.33 : 0.5)) return undefined;
  if (a.dimension === 'ordinal' && (overlap(one, other) < 0.6 || (one.dates.length === 0) !== (other.dates.length === 0))) return undefined;
  if (hedged(one, a.first - 8, a.last + 3) !== hedged(other, b.first - 8, b.last + 3)) return undefined;
  return { kind: 'number', a: quote(one, a.first, a.last), b: quote(other, b.first, b.last) };
}

/** Whether a year stands near an amount: it is one of that year then, and not of the event that is told of now. */
function hasYear({ dates }: Sentence, { first, last }: Quantity): boolean {
  return dates.some(({ moment, first: from, last: to }) => moment.year !== undefined && from - last <= 8 && first - to <= 8);
}

/** Whether the sentences differ in a number that may be of the same thing: with another date as well they speak of two events. */
export function unlikeNumbers(one: Sentence, other: Sentence): boolean {
  return unlikeAmounts(one, other, 0) !== undefined;
}

/** The amounts of one thing that differ most surely, if any. @param least how surely they must be of one thing */
function unlikeAmounts(one: Sentence, other: Sentence, least: number): readonly [Quantity, Quantity] | undefined {
  if (one.quantities.length === 0 || other.quantities.length === 0) return undefined;
  const left = one.quantities.map((quantity) => ({ quantity, about: counted(one, quantity) }));
  const right = other.quantities.map((quantity) => ({ quantity, about: counted(other, quantity) }));
  const openLeft = left.filter((each) => !isMet(each, right, one, other));
  const openRight = right.filter((each) => !isMet(each, left, other, one));
  const pairs = openLeft.flatMap((a) =>
    openRight.flatMap((b) => {
      const score = alignment(a, b, one, other);
      return score >= least && (!agree(a.quantity, b.quantity) || otherCurrency(a.quantity, b.quantity)) ? [{ a, b, score }] : [];
    }),
  );
  const most = Math.max(...pairs.map(({ score }) => score));
  // Two that fit equally well may be any of several things counted.
  const rivals = (pair: (typeof pairs)[number]) =>
    pairs.filter((each) => each !== pair && (each.a === pair.a || each.b === pair.b) && each.score >= pair.score);
  const best = pairs.find((pair) => pair.score === most && rivals(pair).length < 1);
  return best && [best.a.quantity, best.b.quantity];
}

/** Whether a sentence counts in a town of the province in which the other counts. */
function isWithin({ tokens }: Sentence, { tokens: others }: Sentence): boolean {
  const says = (words: Sentence['tokens'], kind: RegExp) => words.some(({ low }) => kind.test(low));
  return says(tokens, town) && says(tokens, province) && says(others, province) && !says(others, town);
}

const town = /^(?:village|town|city|suburb|neighbou?rhood|district|municipality)$/;
const province = /^(?:province|state|county|country|region|nation|department)$/;

/** Whether only one of the sentences binds its count to a time or a rate. */
function unlikeScope(one: Sentence, other: Sentence): boolean {
  const unlike = countingScope(one).symmetricDifference(countingScope(other));
  // What is so as of Tuesday is what was so on Tuesday.
  const sameDay = one.dates.some((date) => other.dates.some((each) => compareMoments(date.moment, each.moment) === 'same'));
  if (sameDay) unlike.delete('as of');
  return unlike.size > 0;
}
