import type { Token } from './conflict-tokens.ts';
import type { DateMention } from './dates-moment.ts';

const days = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['gestern', -1],
  ['heute', 0],
  ['hier', -1],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['ayer', -1],
  ['hoy', 0],
]);

/** `yesterday`, `today` and `tomorrow`, as the calendar day that they are from the day of writing on. @param day YYYY-MM-DD */
export function relativeDay(sentence: readonly Token[], at: number, day: string | undefined): DateMention | undefined {
  const shift = day === undefined ? undefined : days.get(sentence[at]?.low ?? '');
  const date = new Date(`${day}T00:00:00Z`);
  if (shift === undefined || Number.isNaN(date.getTime())) return undefined;
  date.setUTCDate(date.getUTCDate() + shift);
  const moment = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
  return { moment, first: at, last: at };
}
