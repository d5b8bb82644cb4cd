/**
 * How an address misbehaves.
 * - `hang` never answers, `hang-in-body` stops after half of it, `slow` sends a byte at a time, `endless` never ends, `cut` closes the
 *   connection in the middle.
 * - `gzip-bomb` is a gigabyte of zeros in a megabyte of gzip.
 * - `too-long` and `too-short`: the length that is announced is more, or less, than what comes.
 * - `ignores-ranges` gives all where a part is asked for. `sets-cookies` answers well, with cookies.
 * - `page` is a web page where a feed should be; `wrong-charset` is Latin-1 that says it is UTF-8.
 * - `entity-bomb`, `scripts`, `many-items` (5,000), `no-dates`, `future-dates`, `no-links`, `relative-links`: feeds with these.
 */
export type Behaviour = Manner | BadContent | StatusAnswer | Redirect | TypeAnswer | LateAnswer | CachedAnswer;

export type Manner =
  | 'hang'
  | 'hang-in-body'
  | 'slow'
  | 'endless'
  | 'cut'
  | 'gzip-bomb'
  | 'too-long'
  | 'too-short'
  | 'ignores-ranges'
  | 'sets-cookies';

export type BadContent =
  | 'page'
  | 'wrong-charset'
  | 'entity-bomb'
  | 'scripts'
  | 'many-items'
  | 'no-dates'
  | 'future-dates'
  | 'no-links'
  | 'relative-links';

/** Answers with a status alone. */
export interface StatusAnswer {
  readonly status: number;
  /** For `Retry-After`: seconds, or a date of HTTP. */
  readonly retryAfter?: number | string;
}

/** Sends the asker elsewhere; to the address itself, in a circle. */
export interface Redirect {
  readonly redirect: 301 | 302 | 303 | 307 | 308;
  readonly to: string;
}

/** The content as it is, under another type. */
export interface TypeAnswer {
  readonly contentType: string;
}

/** Answers well, so many milliseconds after it was asked. */
export interface LateAnswer {
  readonly after: number;
}

/** Answers well, and says how long a copy is good: `max-age=7200`. */
export interface CachedAnswer {
  readonly cacheControl: string;
}
