import { termKey } from '../text/term-key.ts';
import { eachWord } from '../text/words.ts';

/** A word that a text uses. */
export interface Term {
  /** What is compared. */
  readonly key: string;
  /** As the text first writes it. */
  readonly written: string;
  /** How often it stands there; in a title it counts twice. */
  count: number;
  inTitle: boolean;
  /** How often it carried a capital that no start of a sentence explains, or a capital inside. */
  capitals: number;
  /** How often it stands there, title or not. */
  places: number;
}

/** The words of a title and a text, each once, with how they are used; and how many words there were in all. */
export interface TextTerms {
  readonly terms: ReadonlyMap<string, Term>;
  readonly length: number;
}

/** How much of a text is looked at, in characters: what an article is about stands at its beginning. */
export const leadLength = 1500;

/** Takes a title and the beginning of a text apart into their terms. */
export function termsOf(title: string, text: string): TextTerms {
  const terms = new Map<string, Term>();
  const length = collect(terms, title, true) + collect(terms, text.slice(0, leadLength), false);
  return { terms, length };
}

function collect(terms: Map<string, Term>, text: string, inTitle: boolean): number {
  let end = 0;
  let length = 0;
  eachWord(text, (word, start) => {
    const isStart = end === 0 || endsSentence(text, end, start);
    end = start + word.length;
    const key = termKey(word);
    if (key === '') return;
    length++;
    const known = terms.get(key);
    const term = known ?? { key, written: word, count: 0, inTitle, capitals: 0, places: 0 };
    if (!known) terms.set(key, term);
    term.count += inTitle ? 2 : 1;
    term.places++;
    if (isCapital(word, isStart)) term.capitals++;
  });
  return length;
}

/** Whether a sentence ends in what stands between two words; mostly that is a space. */
function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > 1 || text[from] === '\n' ? /[.!?:…\n]/.test(text.slice(from, to)) : false;
}

function isCapital(word: string, isStart: boolean): boolean {
  return isStart ? /.[\p{Lu}\d]/u.test(word) : /^\p{Lu}|.[\p{Lu}\d]/u.test(word);
}

/** Whether a term is a number, a year, a version. */
export function isFigure({ key }: Term): boolean {
  return /^\p{Nd}/u.test(key);
}

/** Whether a text uses a term as a name: mostly with a capital. */
export function isName(term: Term): boolean {
  return !isFigure(term) && term.capitals * 2 >= term.places;
}
