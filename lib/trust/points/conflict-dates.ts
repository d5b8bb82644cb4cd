import { oppositePoles } from './conflict-direction.ts';
import type { Conflict } from './conflict-kinds.ts';
import { unlikeNumbers } from './conflict-numbers.ts';
import { commonNear, contrasted, hedged, isTelling } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { eventNear, ownedBy, sameEvent } from './dates-events.ts';
import { compareMoments, type DateMention, type Moment } from './dates-moment.ts';
import { unlikePlaces, unlikeSubjects } from './names-roles.ts';

/** Two dates of the same event that cannot both be right. */
export function dateConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (
    contrasted(one, other) ||
    [one, other].some(movedDate) ||
    wasPlanned(one) !== wasPlanned(other) ||
    unplacedDay(one, other) ||
    oneOfSeveral(one, other) ||
    unlikePlaces(one, other) ||
    unlikeSubjects(one, other) ||
    unlikeNumbers(one, other) ||
    oppositePoles(one, other)
  )
    return undefined;
  const right = open(other, one);
  const pairs = open(one, other).flatMap((a) => right.flatMap((b) => (differ(a, b) && sameOccasion(one, a, other, b) ? [{ a, b }] : [])));
  const [pair] = pairs;
  // With several open dates on a side, which of them belong together is a guess, but for the weekday of a day.
  const grains = new Set(pairs.map(({ a, b }) => [grain(a.moment), grain(b.moment)].sort().join(' ')));
  if (!pair || pairs.length !== grains.size) return undefined;
  return { kind: 'date', a: quote(one, pair.a.first, pair.a.last), b: quote(other, pair.b.first, pair.b.last) };
}

function differ(a: DateMention, b: DateMention): boolean {
  return compareMoments(a.moment, b.moment) === 'different';
}

/** Whether only one sentence says which of several it speaks of: the first quake, and the quake. */
function oneOfSeveral(one: Sentence, other: Sentence): boolean {
  const [first, second] = [numbered(one), numbered(other)];
  return (
    [...first].some((noun) => other.content.has(noun) && !second.has(noun)) ||
    [...second].some((noun) => one.content.has(noun) && !first.has(noun))
  );
}

function numbered({ quantities, meanings }: Sentence): Set<string> {
  return new Set(
    quantities
      .filter(({ dimension }) => dimension === 'ordinal')
      .flatMap(({ last }) => meanings[last + 1] || [])
      .filter((noun) => noun !== 'day'),
  );
}

/** Whether only one sentence says `today` without a day of writing, so that this may be the day that the other names. */
function unplacedDay(one: Sentence, other: Sentence): boolean {
  const [first, second] = [one, other].map(({ tokens, dates }) =>
    tokens.some(
      ({ low }, at) =>
        /^(?:today|yesterday|tomorrow|tonight|heute|gestern|morgen|hier|demain|hoy|ayer)$/.test(low) &&
        !dates.some((date) => at >= date.first && at <= date.last),
    ),
  );
  return first !== second;
}

/** `Was due to open`, `was to have opened`: what was planned once may have come otherwise. */
function wasPlanned({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ low }, at) =>
      /^(?:was|were|been)$/.test(low) &&
      (/^(?:due|supposed|meant|scheduled|planned|expected|intended|slated)$/.test(tokens[at + 1]?.low ?? '') ||
        tokens[at + 1]?.low === 'to'),
  );
}

/** Whether a sentence says that the date was another one before. */
function movedDate({ tokens }: Sentence): boolean {
  return tokens.some(({ low }) =>
    /^(?:originally|previous|previously|postponed|delayed|rescheduled|moved|brought-forward|initially|verschoben|reporte|aplazado)$/.test(
      low,
    ),
  );
}

/** `since`, `until`, `by`: a limit is no day of the event. */
function limitBefore({ tokens }: Sentence, { first }: DateMention): string {
  const words = tokens.slice(Math.max(0, first - 3), first).map(({ low }) => low);
  // `Before dawn on Friday` is on Friday.
  if (words.some((low) => /^(?:dawn|daybreak|sunrise|sunset|dusk|noon|midnight)$/.test(low))) return '';
  return (
    words.findLast((low) =>
      /^(?:since|until|till|by|before|after|seit|bis|vor|nach|depuis|avant|apres|jusqu'au|desde|hasta|antes)$/.test(low),
    ) ?? ''
  );
}

/** Late on one day and early on the next may be one night. */
function sameNight(one: Sentence, a: DateMention, other: Sentence, b: DateMention): boolean {
  const [first, second] = [a.moment.weekday, b.moment.weekday];
  if (first === undefined || second === undefined) return false;
  const around = (sentence: Sentence, { first: from, last }: DateMention) =>
    sentence.tokens
      .slice(Math.max(0, from - 2), last + 3)
      .map(({ low }) => low)
      .join(' ');
  const night = (earlier: string, later: string) =>
    (/\b(?:late|night|evening|midnight)\b/.test(earlier) || /\b(?:early|morning|midnight)\b/.test(later)) &&
    !/\b(?:night|evening|late)\b/.test(later);
  const [left, right] = [around(one, a), around(other, b)];
  return ((first + 1) % 7 === second && night(left, right)) || ((second + 1) % 7 === first && night(right, left));
}

/** A sentence of so few words with a meaning tells of one event. */
const shortest = 7;

/** Whether two dates are of one event, by the word for it or by all that is around them. */
function sameOccasion(one: Sentence, a: DateMention, other: Sentence, b: DateMention): boolean {
  if (limitBefore(one, a) !== limitBefore(other, b) || sameNight(one, a, other, b)) return false;
  if (ownedBy(one, a) !== ownedBy(other, b)) return false;
  const [first, second] = [eventNear(one, a), eventNear(other, b)];
  if (!sameEvent(first, second)) return false;
  if (hedged(one, a.first - 8, a.last + 3) !== hedged(other, b.first - 8, b.last + 3)) return false;
  const common = shared(one, other).size;
  const around = commonNear(one, a, other, b, 7).size;
  const share = overlap(one, other);
  const known = first !== '' && first === second;
  if (known) return common >= 1 && share >= 0.33 && (around >= 1 || share >= 0.5);
  // An event that only one of them names may be another one, unless the two are worded much alike.
  const areShort = Math.max(one.content.size, other.content.size) <= shortest;
  if ((first === '') !== (second === '') && !areShort) return common >= 2 && share >= 0.6 && around >= 1;
  return (common >= 2 && share >= 0.5 && (around >= 2 || share >= 0.6)) || (common >= 1 && share >= 0.5 && around >= 1);
}

/** The dates of a sentence that no date of the other confirms, and that do not say when somebody spoke. */
function open(one: Sentence, other: Sentence): DateMention[] {
  const met = (date: DateMention) => other.dates.some((each) => compareMoments(date.moment, each.moment) === 'same');
  return one.dates.filter((date) => !met(date) && !isTelling(one, date) && !isStamp(one, date));
}

/** What a moment is told by: the weekday of a day is no second date. */
function grain({ minute, weekday }: Moment): string {
  return minute === undefined ? (weekday === undefined ? 'calendar' : 'weekday') : 'time';
}

/** `26 September 2013 , 10:00`: a day with its year and a time right after it say when a page was written. */
function isStamp({ dates }: Sentence, date: DateMention): boolean {
  return dates.some((day, index) => {
    const time = dates[index + 1];
    return (
      (day === date || time === date) && day.moment.year !== undefined && time?.moment.minute !== undefined && time.first - day.last <= 2
    );
  });
}
