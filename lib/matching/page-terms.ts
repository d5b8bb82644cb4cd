import type { Entry } from '../pack/lexicon.ts';
import type { Pack } from '../pack/pack.ts';
import { isFigure, isName, type Term, type TextTerms } from './terms.ts';
import { type Language, leastTelling, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How many of a page's terms are looked up: its most telling ones say what it is about, and each costs a read. */
const telling = 48;
/** A term of more stories than this is not looked up: going over them would take longer than it is worth. */
const maxStories = 20_000;

/** One of a page's telling terms in one pack. */
export interface PageTerm extends Term {
  readonly isName: boolean;
  readonly isFigure: boolean;
  /** How much it tells, in nats. */
  readonly information: number;
  /** How much of what the page says it makes up; the squares of all add up to 1. */
  readonly weight: number;
  /** Where it stands in the pack; undefined where no story uses it. */
  readonly entry: Entry | undefined;
}

/** The most telling terms of a page in one language of a pack, the most telling first. */
export async function pageTerms(pack: Pack, vocabulary: Vocabulary, { terms }: TextTerms): Promise<PageTerm[]> {
  const words = [...terms.values()].filter(({ key }) => !vocabulary.isFunctionWord(key));
  const entries = await pack.lexicon.find(words.map(({ key }) => key));
  const { stories } = pack.info;
  const weighed = words.flatMap((term) => {
    const entry = entries.get(term.key);
    const count = entry?.stories ?? 0;
    const information = vocabulary.information(term.key, stories, count);
    if (count > maxStories || information < leastTelling) return [];
    return [
      {
        ...term,
        isName: isName(term) && !vocabulary.isCalendarWord(term.key),
        isFigure: isFigure(term),
        information,
        weight: (1 + Math.log(term.count)) * information,
        entry,
      },
    ];
  });
  const strongest = weighed.sort((a, b) => b.weight - a.weight).slice(0, telling);
  const length = Math.sqrt(strongest.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return strongest.map((term) => ({ ...term, weight: term.weight / length }));
}

/** A text of fewer words is in the language that the page says; of more, in the one that its function words say. */
const fewWords = 20;
/** A language is taken to be the text's where its function words make up this share of what is usual. */
const usual = 0.4;
/** A short text counts as if so many words more stood in it, with as many function words as usual. */
const imagined = 8;
/** Of a language in which less than this is known of function words, what the page says of itself decides. */
const leastKnown = 0.05;

/** The languages of a pack that a text may be in, each by its number. */
export function languagesOf(pack: Pack, { terms, length }: TextTerms, declared: string | undefined): [number, Vocabulary][] {
  const said = declared?.split(/[-_]/)[0]?.toLowerCase() || undefined;
  return pack.info.languages.flatMap((language, number): [number, Vocabulary][] => {
    const vocabulary = vocabularyOf(language);
    const fits = isIn(language, vocabulary, terms, length < fewWords ? said : undefined) ?? said === language.lang;
    return fits ? [[number, vocabulary]] : [];
  });
}

/** Whether a text is in a language; undefined where its words cannot tell. */
function isIn(language: Language, vocabulary: Vocabulary, terms: TextTerms['terms'], said: string | undefined): boolean | undefined {
  if (said !== undefined && said !== language.lang) return false;
  if (language.functionShare < leastKnown) return undefined;
  let all = 0;
  let functional = 0;
  for (const { key, count } of terms.values()) {
    const mass = 1 + Math.log(count);
    all += mass;
    if (vocabulary.isFunctionWord(key)) functional += mass;
  }
  return functional + imagined * language.functionShare >= usual * language.functionShare * (all + imagined);
}
