import { figures } from '../text/figures.ts';
import { stopwords } from '../text/stopwords.ts';
import { words } from '../text/words.ts';

/** What a text is made of, for matching: each term under the key that compares it, with the way it was written. */
export interface Terms {
  /** Words written as names: people, companies, products, places. */
  readonly names: ReadonlyMap<string, string>;
  /** Other words that carry meaning. */
  readonly words: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, string>;
}

/**
 * Takes a text apart. A word counts as a name where it carries a capital that no start of a sentence explains, or a capital or
 * digit inside; in other places the same word then counts as a name as well.
 */
export function terms(text: string): Terms {
  const names = new Map<string, string>();
  const plain = new Map<string, string>();
  for (const sentence of text.split(/(?<=[.!?:…]["'”’]?)\s+|\n+/)) {
    words(sentence).forEach((word, place) => {
      if (word.folded.length < 2 || stopwords.has(word.folded) || /^\d/.test(word.folded)) return;
      const isName = /.[\p{Lu}\d]/u.test(word.text) || (place > 0 && /^\p{Lu}/u.test(word.text));
      (isName ? names : plain).set(isName ? word.folded : stem(word.folded), word.text);
    });
  }
  for (const [key, written] of plain) if (names.has(written.toLowerCase())) plain.delete(key);
  return { names, words: plain, figures: figures(text) };
}

/** Cuts a word down to what its forms share: crude, and the same for every language written with letters. */
export function stem(word: string): string {
  return word.replace(/s$/, '').slice(0, 6);
}
