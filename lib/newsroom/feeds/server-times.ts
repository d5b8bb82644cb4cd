import { readFeedDate } from './feed-date.ts';

/** Headers of a response, as they were sent. */
export interface ServerSays {
  readonly cacheControl?: string;
  readonly expires?: string;
  /** The clock of the server, by which it means `expires`. */
  readonly date?: string;
  readonly retryAfter?: string;
}

/**
 * How long a response stays fresh (RFC 9111, 4.2.1), in milliseconds; 0 where nothing says so, or it must be asked for each time.
 * @param now milliseconds since 1970
 */
export function freshFor({ cacheControl = '', expires, date }: ServerSays, now: number): number {
  if (/\bno-(cache|store)\b/i.test(cacheControl)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age\s?=\s?"?(\d{1,10})/i.exec(cacheControl) ?? [];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const end = instantIn(expires);
  return end === undefined ? 0 : Math.max(0, end - (instantIn(date) ?? now));
}

/**
 * How long the server wants to be left alone (RFC 9110, 10.2.3), in milliseconds; undefined where it does not say.
 * @param now milliseconds since 1970
 */
export function retryAfter({ retryAfter: written = '', date }: ServerSays, now: number): number | undefined {
  if (/^\s*\d{1,10}\s*$/.test(written)) return Number(written) * 1000;
  const end = instantIn(written);
  // By whichever clock it is longer: too late does no harm.
  return end === undefined ? undefined : Math.max(0, end - now, end - (instantIn(date) ?? now));
}

function instantIn(written = ''): number | undefined {
  const instant = readFeedDate(written)?.instant;
  return instant === undefined ? undefined : Date.parse(instant);
}
