import { readDay } from '../../corpus/read-day.ts';
import { dayOf } from '../../pack/facts.ts';
import { detectLanguage } from '../../text/languages.ts';

/** An article as it arrives. */
export interface NewsArticle {
  /** Names it for ever: an article that changes keeps it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** When it says that it was published, as it says it. */
  readonly date?: string | undefined;
  /** When it came to us, as a date or a moment. Undefined where nobody knows, as in an archive. */
  readonly seen?: string | undefined;
  /** A language tag; told by the words where it is missing. */
  readonly lang?: string | undefined;
}

/** Clocks differ, and zones are left out: a date may lie so many days ahead. */
const ahead = 1;

/**
 * The day of an article in days since 1970-01-01: the one it gives, or, where it gives none or one that is yet to come, the one on which
 * it came. The first of January 1970 is what machines write for "unknown". Undefined where no day is known.
 */
export function dayOfArticle({ date, seen }: Pick<NewsArticle, 'date' | 'seen'>): number | undefined {
  const said = dayOf(readDay(date ?? '')) || undefined;
  const came = dayOf(readDay(seen ?? ''));
  return said === undefined || (came !== undefined && said > came + ahead) ? came : said;
}

/** The language of an article, by its first tag; undefined where neither it nor its words tell. */
export function languageOf({ lang, title, text }: Pick<NewsArticle, 'lang' | 'title' | 'text'>): string | undefined {
  return lang?.split('-')[0]?.toLowerCase() || detectLanguage(`${title}\n${text}`);
}
