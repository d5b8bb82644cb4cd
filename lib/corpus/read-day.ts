import { Day } from './schema.ts';

/** A date or a moment that starts like `2026-05-04` or `20260504`. */
const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
/** Says which time it means: `Z`, `GMT`, `+02:00`. */
const zoned = /(z|gmt|utc|[+-]\d{2}:?\d{2})\s*(\([^)]*\))?$/i;

/**
 * The day that a date or a moment says, in UTC as matching counts days; undefined where it says none. A moment without a zone is
 * taken to be in UTC, so that the answer is the same on any machine.
 */
export function readDay(date: string): string | undefined {
  const text = date.trim();
  const [found, year, month, day] = iso.exec(text) ?? [];
  const plain = `${year}-${month}-${day}`;
  if (found === text || (found && !text.includes('-'))) return validDay(plain);
  if (/^\d{4}-?\d{0,2}$/.test(text)) return undefined; // a month or a year
  // Without a year of four digits, `Date.parse` makes a date of almost anything that has a number in it.
  if (!found && !(/\b\d{4}\b/.test(text) && /\b\d{1,2}\b/.test(text))) return undefined;
  const time = Date.parse(zoned.test(text) ? text : found ? `${text.replace(' ', 'T')}Z` : `${text} UTC`);
  if (Number.isNaN(time)) return found ? validDay(plain) : undefined;
  return validDay(new Date(time).toISOString().slice(0, 10));
}

function validDay(day: string): string | undefined {
  return Day.safeParse(day).success ? day : undefined;
}
