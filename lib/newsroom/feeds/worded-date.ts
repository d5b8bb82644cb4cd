import { isPerhapsWeekday, monthOf } from './month-names.ts';
import { type DateParts, timeOfDay } from './numeric-date.ts';
import { zoneMinutes } from './time-zones.ts';

/** The time of day in the midst of a date. */
const clock = /(?:^|[ T,])\d{1,2}:\d{2}/;

/** A date with the name of a month in it, in any order of day, month, year and time; undefined where a part is missing. */
export function wordedDate(text: string): DateParts | undefined {
  const at = text.search(clock);
  const { time, zone } = at < 0 ? {} : timeOfDay(text.slice(at));
  const words = text
    .replace(/\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/, ' ')
    .split(/[ ,/()-]+/)
    .map((word) => word.replace(/^\.|\.$/g, ''))
    .filter((word) => word !== '');
  const month = nameOfMonth(words);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|e|º|ª|o|)$/i.exec(word)?.[1] ?? []);
  const yearAt = numbers.findIndex((number) => number.length > 2);
  const rest = numbers.filter((_, place) => place !== yearAt);
  const [day, shortYear] = rest;
  const year = numbers[yearAt] ?? shortYear;
  if (month === undefined || day === undefined || year === undefined) return undefined;
  // In `asctime` dates the zone stands before the year, behind the time.
  const named =
    zone ?? words.map((word) => (/^[A-Z]{2,5}$/.test(word) ? zoneMinutes(word) : undefined)).find((found) => found !== undefined);
  return { year: fullYear(year), month, day: Number(day), time, zone: time === undefined ? undefined : named };
}

/** Where two words could be months ("mar. 5 ene."), the first is the weekday. */
function nameOfMonth(words: readonly string[]): number | undefined {
  const months = words.filter((word) => monthOf(word) !== undefined);
  const [first = '', second] = months;
  return monthOf(second !== undefined && isPerhapsWeekday(first) ? second : first);
}

/** Years of two and three digits as RFC 2822 (4.3) reads them. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : written.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}
