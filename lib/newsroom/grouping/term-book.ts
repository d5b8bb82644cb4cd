import { commonEnglish } from '../../matching/common-english.ts';

/** A word counts as if so many more articles had been read, of which a share used it: that of other news, or this for words that are not common there. */
const imagined = { articles: 8000, share: 0.0004 };

/** The share of other news that uses a common word. */
const shares = new Map(commonEnglish.flatMap((line, at) => line.split(' ').map((word) => [word, 2 ** (-at / 2)] as const)));

/** Numbers the terms of all articles, and knows how many use each. */
export class TermBook {
  readonly keys: string[] = [];
  readonly uses: number[] = [];
  articles = 0;
  readonly #numbers = new Map<string, number>();

  /** The number of a term, a new one where it is new. */
  number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    this.uses.push(0);
    return this.keys.push(key) - 1;
  }

  /** Counts an article that uses these terms; `by` -1 takes it out again. */
  count(terms: Iterable<number>, by: 1 | -1 = 1): void {
    this.articles += by;
    for (const term of terms) this.uses[term] = (this.uses[term] ?? 0) + by;
  }

  /** How much a term tells, in nats: the fewer articles use it, the more. */
  information(term: number): number {
    const share = shares.get(this.keys[term] ?? '') ?? imagined.share;
    return -Math.log(((this.uses[term] ?? 0) + imagined.articles * share) / (this.articles + imagined.articles));
  }
}
