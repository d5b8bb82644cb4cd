import type { Token } from './conflict-tokens.ts';
import { calendarDay, numericDate, rangeStart, season, weekday, year } from './dates-calendar.ts';
import { clock } from './dates-clock.ts';
import type { DateMention } from './dates-moment.ts';
import { relativeDay } from './dates-relative.ts';

/**
 * The moments that a sentence names: calendar days, months, years, weekdays, seasons with a year, times of day, and, where the day of
 * writing is known, yesterday, today and tomorrow. @param day the day of writing, YYYY-MM-DD
 */
export function dates(sentence: readonly Token[], day?: string): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const mention =
      clock(sentence, at) ??
      numericDate(sentence, at) ??
      calendarDay(sentence, at) ??
      rangeStart(sentence, at) ??
      season(sentence, at) ??
      weekday(sentence, at) ??
      year(sentence, at) ??
      relativeDay(sentence, at, day);
    if (!mention) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
}
