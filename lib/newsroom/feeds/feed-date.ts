import { type DateParts, numericDate } from './numeric-date.ts';
import { wordedDate } from './worded-date.ts';

/** When something was published, as far as a feed says it. */
export interface FeedDate {
  /** The day where the writer is, YYYY-MM-DD. */
  readonly day: string;
  /** The moment in UTC; missing where no time of day is given. */
  readonly instant?: string;
  /** `future`: more than two days ahead; `absurd`: before 1990 or after 2100; `no-zone`: the time is taken to be UTC. */
  readonly doubt?: DateDoubt;
}
export type DateDoubt = 'future' | 'absurd' | 'no-zone';

const twoDays = 48 * 3_600_000;

/**
 * Reads a date as feeds write it: RFC 822 with any zone or none, ISO 8601 and RFC 3339, `asctime`, and the usual slips (years of two
 * digits, no weekday, months in full or in another language). It gives the same answer on every machine.
 * @param now milliseconds since 1970, to tell what lies in the future; without it nothing does
 * @returns undefined where no date can be read
 */
export function readFeedDate(written: string, now?: number): FeedDate | undefined {
  const text = written.slice(0, 100).replace(/\s+/g, ' ').trim();
  const parts = numericDate(text) ?? wordedDate(text);
  return parts && dateOf(parts, now);
}

function dateOf({ year, month, day, time, zone }: DateParts, now = Number.POSITIVE_INFINITY): FeedDate | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  midnight.setUTCFullYear(year); // Date.UTC takes the years 0 to 99 for 1900 to 1999
  // A day that the month does not have runs over into the next.
  if (midnight.getUTCDate() !== day || midnight.getUTCMonth() !== month - 1 || year > 9999 || year < 1) return undefined;
  const moment = midnight.getTime() + (time ?? 0) * 1000 - (zone ?? 0) * 60_000;
  const written = midnight.toISOString().slice(0, 10);
  const isAbsurd = year < 1990 || year > 2100;
  const doubt = isAbsurd ? 'absurd' : moment > now + twoDays ? 'future' : time !== undefined && zone === undefined ? 'no-zone' : undefined;
  return {
    day: written,
    ...(time !== undefined && { instant: new Date(moment).toISOString() }),
    ...(doubt && { doubt }),
  };
}
