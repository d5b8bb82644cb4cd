import { figures } from '../text/figures.ts';
import { stopwords } from '../text/stopwords.ts';
import { words } from '../text/words.ts';

export type TermKind = 'figure' | 'name' | 'word';

/** Something that a text says: a figure, a name or a telling word. `key` compares it, `written` shows it. */
export interface Term {
  readonly kind: TermKind;
  readonly key: string;
  readonly written: string;
}

/**
 * Takes a text apart into its terms, each once. A word counts as a name where it carries a capital that no start of a sentence
 * explains, or a capital or digit inside.
 */
export function terms(text: string): Map<string, Term> {
  const found = new Map<string, Term>();
  for (const [figure, written] of figures(text)) found.set(`#${figure}`, { kind: 'figure', key: `#${figure}`, written });
  for (const sentence of text.split(/(?<=[.!?:…]["'”’]?)\s+|\n+/))
    words(sentence).forEach(({ text: written, folded }, place) => {
      if (folded.length < 2 || stopwords.has(folded) || /^\d/.test(folded)) return;
      const isName = /.[\p{Lu}\d]/u.test(written) || (place > 0 && /^\p{Lu}/u.test(written));
      const key = stem(folded);
      if (isName || !found.has(key)) found.set(key, { kind: isName ? 'name' : 'word', key, written });
    });
  return found;
}

/** Cuts a word down to what its forms share: crude, and the same for every language written with letters. */
function stem(word: string): string {
  return word.replace(/(['’]s|s)$/, '').slice(0, 7);
}
