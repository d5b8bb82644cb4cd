import { isFigure, isName, leadLength, type Term, termsOf } from '../../matching/terms.ts';
import { hash32 } from '../../pack/hash.ts';
import { functionWords } from '../../text/languages.ts';

/** How an article uses a term; marks are added up. */
export const mark = { name: 1, figure: 2, lead: 4 } as const;

/** A term of an article: how often it stands there, and how. */
export interface UsedTerm {
  /** The hash of its key. */
  readonly term: number;
  readonly count: number;
  readonly marks: number;
}

/** The lead, in characters: what happened stands in its first sentences. */
const leadEnd = 400;
/** Longer first lines are no headlines. */
const longestTitle = 200;

/**
 * The terms of an article but for function words. Where it has no title, a short first line is taken for one. Whether a term is a name
 * is told by the text, since headlines may begin every word with a capital; by the title only where the text does not use the term.
 */
export function usedTerms(title: string, text: string, lang: string | undefined): UsedTerm[] {
  const [head, body] = title.trim() ? [title, text] : cutHead(text);
  const inTitle = termsOf(head, '').terms;
  const inText = termsOf('', body).terms;
  const inLead = termsOf('', body.slice(0, leadEnd)).terms;
  const hasCapitals = isHeadlineCase([...inTitle.values()]);
  const dull = functionWordsOf(lang);
  return [...termsOf(head, body.slice(0, leadLength)).terms.values()].flatMap((term) => {
    if (dull.has(term.key)) return [];
    const running = inText.get(term.key);
    const named = running ? isName(running) : !hasCapitals && isName(term);
    const marks = (named ? mark.name : 0) | (isFigure(term) ? mark.figure : 0) | (inLead.has(term.key) || term.inTitle ? mark.lead : 0);
    return [{ term: hash32(term.key), count: term.count, marks }];
  });
}

function cutHead(text: string): [head: string, body: string] {
  const end = text.trimStart().indexOf('\n');
  return end > 0 && end <= longestTitle ? [text.trimStart().slice(0, end), text.trimStart().slice(end)] : ['', text];
}

/** Whether nearly every word has a capital, so that a capital says nothing. */
function isHeadlineCase(terms: readonly Term[]): boolean {
  return terms.filter(({ written }) => /^\p{Lu}/u.test(written)).length * 3 > terms.length * 2;
}

const functional = new Map<string, ReadonlySet<string>>();

/** Made once for each language. */
function functionWordsOf(lang = ''): ReadonlySet<string> {
  const words = functional.get(lang) ?? functionWords(lang);
  functional.set(lang, words);
  return words;
}
