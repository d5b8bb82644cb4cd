import type { Token } from './conflict-tokens.ts';
import type { DateMention } from './dates-moment.ts';

const names = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(' ').flatMap((words, index) => words.split('|').map((word) => [word, index] as const)));

const months = names(
  '- january|jan|januar|janvier|enero february|feb|februar|fevrier|febrero march|mar|marz|mars|marzo april|apr|avril|abril may|mai|mayo june|jun|juni|juin|junio july|jul|juli|juillet|julio august|aug|aout|agosto september|sep|sept|septembre|septiembre october|oct|oktober|octobre|octubre november|nov|novembre|noviembre december|dec|dezember|decembre|diciembre',
);
const weekdays = names(
  'sunday|sun|sonntag|dimanche|domingo monday|mon|montag|lundi|lunes tuesday|tues|dienstag|mardi|martes wednesday|mittwoch|mercredi|miercoles thursday|thurs|donnerstag|jeudi|jueves friday|freitag|vendredi|viernes saturday|samstag|sonnabend|samedi|sabado',
);
const seasons = names(
  '- spring|fruhling|fruhjahr|printemps|primavera summer|sommer|ete|verano autumn|herbst|automne|otono winter|hiver|invierno',
);
/** Words that are also something else, and a month or weekday only with a capital. */
const capitalOnly = /^(?:may|march|mar|mon|sun|sept?|mai|mars|mayo|juin)$/;
const dayOrdinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['premier', 1],
  ['primero', 1],
  ['ersten', 1],
]);

function monthAt(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || (capitalOnly.test(token.low) && !/^\p{Lu}/u.test(token.text))) return undefined;
  return months.get(token.low) || undefined;
}

/** `3 May`, `May 3, 2005`, `the second of July`, `1er mars`, `3. Mai`, `May 2005`, `in May`. */
export function calendarDay(sentence: readonly Token[], at: number): DateMention | undefined {
  const before = dayBefore(sentence, at);
  const monthPlace = before?.next ?? at;
  const month = monthAt(sentence[monthPlace]);
  if (!month) return undefined;
  let last = monthPlace;
  let day = before?.day;
  if (sentence[last + 1]?.text === '.' && sentence[last + 2]?.kind === 'number') last++;
  if (day === undefined) {
    const next = dayNumber(sentence[last + 1]);
    if (next !== undefined && !isUnit(sentence[last + 2])) {
      day = next;
      last += ordinalEnding(sentence[last + 2]) ? 2 : 1;
    } else if (sentence[last]?.text === '.') last--;
  }
  const gap = /^(?:,|de|del)$/.test(sentence[last + 1]?.low ?? '') ? 2 : 1;
  const year = yearNumber(sentence[last + gap]);
  if (year !== undefined) last += gap;
  if (day === undefined && year === undefined && isUnsure(sentence, monthPlace)) return undefined;
  return { moment: { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) }, first: at, last };
}

/** `May` alone is as often the verb at the start of a sentence, and `Jan` a man. */
function isUnsure(sentence: readonly Token[], at: number): boolean {
  const short = /^(?:may|march|mai|mars|[a-z]{3}|sept)$/.test(sentence[at]?.low ?? '');
  return short && !/^(?:in|until|by|from|since|last|next|of|im|en)$/.test(sentence[at - 1]?.low ?? '');
}

/** A day of the month before the name of a month, and where that name is expected. */
function dayBefore(sentence: readonly Token[], at: number): { day: number; next: number } | undefined {
  const token = sentence[at];
  const day = token?.kind === 'number' ? dayNumber(token) : dayOrdinals.get(token?.low ?? '');
  if (day === undefined) return undefined;
  let next = at + 1;
  if (ordinalEnding(sentence[next]) || sentence[next]?.text === '.') next++;
  if (token?.low === 'premier' && sentence[next]?.low === 'jour') next++;
  if (/^(?:of|de)$/.test(sentence[next]?.low ?? '')) next++;
  return { day, next };
}

function ordinalEnding(token: Token | undefined): boolean {
  return token?.glued === true && /^(?:st|nd|rd|th|er)$/.test(token.low);
}

function isUnit(token: Token | undefined): boolean {
  return token?.text === '%' || /^(?:percent|million|billion|people)$/.test(token?.low ?? '');
}

function dayNumber(token: Token | undefined): number | undefined {
  const value = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

function yearNumber(token: Token | undefined): number | undefined {
  const value = token?.kind === 'number' && /^\d{4}$/.test(token.text) ? Number(token.text) : 0;
  return value >= 1500 && value <= 2100 ? value : undefined;
}

const yearBefore =
  /^(?:in|since|of|from|by|until|till|before|after|during|early|late|mid|to|and|or|year|im|jahr|seit|von|bis|en|de|depuis|desde|del|hasta|the|,|\(|than|for|between|about)$/;

/** A year: four digits after a word that years follow, or before anything that is not counted. */
export function year(sentence: readonly Token[], at: number): DateMention | undefined {
  const value = yearNumber(sentence[at]);
  const next = sentence[at + 1];
  if (value === undefined || (next?.text === '-' && sentence[at + 2]?.kind === 'number' && next.glued)) return undefined;
  if (/^[$€£¥]$/.test(sentence[at - 1]?.text ?? '') || next?.text === '%') return undefined;
  // The 1970s and the 1930's are no year.
  if ((next?.low === 's' && next.glued) || (/^['’]$/.test(next?.text ?? '') && sentence[at + 2]?.low === 's')) return undefined;
  const counted = next?.kind === 'word' && /^\p{Ll}{3}/u.test(next.text);
  if (counted && !yearBefore.test(sentence[at - 1]?.low ?? '')) return undefined;
  return { moment: { year: value }, first: at, last: at };
}

/** `05/11/2025` or `2025/11/05`; where two readings are possible the day comes first, unless only the other makes a date. */
export function numericDate(sentence: readonly Token[], at: number): DateMention | undefined {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(sentence[at]?.low ?? '');
  if (!parts) return undefined;
  const [one, two, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (one < 1 || two < 1 || Math.min(one, two) > 12 || Math.max(one, two) > 31) return undefined;
  const moment = two > 12 ? { year, month: one, day: two } : { year, month: two, day: one };
  return { moment, first: at, last: at };
}

/** A day of the week by its name. */
export function weekday(sentence: readonly Token[], at: number): DateMention | undefined {
  const token = sentence[at];
  const value =
    token?.kind === 'word' && !(capitalOnly.test(token.low) && !/^\p{Lu}/u.test(token.text)) ? weekdays.get(token.low) : undefined;
  return value === undefined ? undefined : { moment: { weekday: value }, first: at, last: at };
}

/** A season counts with its year alone: `the spring of 1994`. */
export function season(sentence: readonly Token[], at: number): DateMention | undefined {
  const value = seasons.get(sentence[at]?.low ?? '');
  if (!value) return undefined;
  const gap = /^(?:of|de|del)$/.test(sentence[at + 1]?.low ?? '') ? 2 : 1;
  const year = yearNumber(sentence[at + gap]);
  return year === undefined ? undefined : { moment: { season: value, year }, first: at, last: at + gap };
}

/** The first day of `3 to 12 August`. */
export function rangeStart(sentence: readonly Token[], at: number): DateMention | undefined {
  const day = dayNumber(sentence[at]);
  if (day === undefined || !/^(?:to|-|–|and|bis|und|au|et|al|y)$/.test(sentence[at + 1]?.low ?? '')) return undefined;
  const end = dayNumber(sentence[at + 2]) === undefined ? undefined : calendarDay(sentence, at + 2);
  if (end?.moment.day === undefined || end.moment.day <= day || end.first !== at + 2) return undefined;
  return { moment: { ...end.moment, day }, first: at, last: at };
}
