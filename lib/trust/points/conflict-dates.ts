import type { Conflict } from './conflict-kinds.ts';
import { commonNear, contrasted, hedged, isTelling } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { eventNear, sameEvent } from './dates-events.ts';
import { compareMoments, type DateMention, type Moment } from './dates.ts';

/** Two dates of the same event that cannot both be right. */
export function dateConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (contrasted(one, other)) return undefined;
  const left = open(one, other);
  const right = open(other, one);
  const pairs = left.flatMap((a) => right.flatMap((b) => (grain(a.moment) === grain(b.moment) && compareMoments(a.moment, b.moment) === 'different' ? [{ a, b }] : [])));
  // With several open dates on a side, which of them belong together is a guess.
  if (pairs.length !== 1) return undefined;
  const [pair] = pairs;
  if (!pair) return undefined;
  const { a, b } = pair;
  const events = [eventNear(one, a), eventNear(other, b)] as const;
  if (!sameEvent(events[0], events[1])) return undefined;
  const common = shared(one, other).size;
  const around = commonNear(one, a, other, b, 7).size;
  const known = events[0] !== '' && events[0] === events[1];
  if (!(common >= 2 && (around >= 2 || (around >= 1 && (known || overlap(one, other) >= 0.5)) || overlap(one, other) >= 0.6)) && !(known && common >= 1)) return undefined;
  if (hedged(one, a.first - 8, a.last + 3) !== hedged(other, b.first - 8, b.last + 3)) return undefined;
  return { kind: 'date', a: quote(one, a.first, a.last), b: quote(other, b.first, b.last) };
}

/** The dates of a sentence that no date of the other confirms, and that do not say when somebody spoke. */
function open(one: Sentence, other: Sentence): DateMention[] {
  const met = (date: DateMention) => other.dates.some((each) => compareMoments(date.moment, each.moment) === 'same');
  return one.dates.filter((date) => !met(date) && !isTelling(one, date));
}

/** What of a moment is compared: its coarsest part that a sentence can give alone. */
function grain({ minute, weekday, season, month, year }: Moment): string {
  if (minute !== undefined) return 'time';
  if (weekday !== undefined) return 'weekday';
  return month !== undefined || season !== undefined || year !== undefined ? 'calendar' : '';
}
