import { PackError } from './read.ts';

/** No day is known. */
export const noDay = 0xffff;
/** The unit of `focus`, in nats. */
export const focusUnit = 2;
/** How many bytes a story takes in all columns. */
export const factsEach = 7;

/** What matching has to know of every story, a column each. Stories stand in the order of their days, so the newest are last. */
export interface Facts {
  /** The days of the first and last article of a story since 1970-01-01; 65535 where none is known. */
  readonly firstDay: Uint16Array;
  readonly lastDay: Uint16Array;
  /** How many articles it has, up to 255. */
  readonly articles: Uint8Array;
  /** Its language, by number. */
  readonly language: Uint8Array;
  /** How much its headline and dek tell, in units of two nats. */
  readonly focus: Uint8Array;
}

/** Columns for so many stories. */
export function emptyFacts(stories: number): Facts {
  return {
    firstDay: new Uint16Array(stories).fill(noDay),
    lastDay: new Uint16Array(stories).fill(noDay),
    articles: new Uint8Array(stories),
    language: new Uint8Array(stories),
    focus: new Uint8Array(stories),
  };
}

/** The columns one after the other, in little-endian order. */
export function writeFacts({ firstDay, lastDay, articles, language, focus }: Facts): Uint8Array {
  const stories = articles.length;
  const bytes = new Uint8Array(stories * factsEach);
  const view = new DataView(bytes.buffer);
  for (const [at, day] of firstDay.entries()) view.setUint16(at * 2, day, true);
  for (const [at, day] of lastDay.entries()) view.setUint16((stories + at) * 2, day, true);
  bytes.set(articles, stories * 4);
  bytes.set(language, stories * 5);
  bytes.set(focus, stories * 6);
  return bytes;
}

/** @throws PackError where the section has another size than its stories need, or a story is in a language that is not listed */
export function readFacts(bytes: Uint8Array, stories: number, languages: number): Facts {
  if (bytes.length !== stories * factsEach)
    throw new PackError(`the pack is damaged: ${bytes.length} bytes of facts for ${stories} stories`);
  // All platforms that browsers run on are little-endian; a copy makes sure of the alignment.
  const own = new Uint8Array(bytes);
  const facts = {
    firstDay: new Uint16Array(own.buffer, 0, stories),
    lastDay: new Uint16Array(own.buffer, stories * 2, stories),
    articles: own.subarray(stories * 4, stories * 5),
    language: own.subarray(stories * 5, stories * 6),
    focus: own.subarray(stories * 6),
  };
  const stray = facts.language.findIndex((language) => language >= languages);
  if (stray >= 0) throw new PackError(`the pack is damaged: story ${stray} is in language ${facts.language[stray]} of ${languages}`);
  return facts;
}

/** The day of a date, or of a moment, since 1970-01-01, within what two bytes hold; undefined where it says none. */
export function dayOf(date: string | undefined | null): number | undefined {
  const day = date ? Math.floor(Date.parse(date) / 86_400_000) : Number.NaN;
  return day >= 0 && day < noDay ? day : undefined;
}

/** How many days a day lies behind a story, negative before it; 0 within it, undefined where one of them is not known. */
export function daysFrom({ firstDay, lastDay }: Facts, story: number, day: number | undefined): number | undefined {
  const first = firstDay[story] ?? noDay;
  const last = lastDay[story] ?? noDay;
  if (day === undefined || first === noDay) return undefined;
  return day < first ? day - first : Math.max(0, day - last);
}
