import { cutWords, elision } from './cut-words.ts';

/** How much of an article a published pack may quote: so many words at a time, so many times. */
export const quotable = { words: 40, times: 3 } as const;

/** Counts what is quoted of each article of a story. */
export class Quotations {
  readonly #taken = new Map<string, string[]>();

  /** Whether an article may be quoted with this as well; if so, it counts. What lies within an earlier quotation quotes nothing more. */
  take(article: string, text: string): boolean {
    const quoted = cutWords(text, quotable.words).replace(elision, '');
    const taken = this.#taken.get(article) ?? [];
    if (taken.some((other) => other.includes(quoted))) return true;
    if (taken.length >= quotable.times) return false;
    this.#taken.set(article, [...taken, quoted]);
    return true;
  }
}
