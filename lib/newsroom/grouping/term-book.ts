import { commonEnglish } from '../../matching/common-english.ts';
import { hash32 } from '../../pack/hash.ts';

/** A word counts as if so many more articles had been read, of which a share used it: that of other news, or this for words that are not common there. */
const imagined = { articles: 8000, share: 0.0004 };

/** The share of other news that uses a common word, by the hash of the word. */
const shares = new Map(commonEnglish.flatMap((line, at) => line.split(' ').map((word) => [hash32(word), 2 ** (-at / 2)] as const)));

/** Knows how many of the articles that were counted use each term. Terms are hashes of their keys. */
export class TermBook {
  readonly #uses = new Map<number, number>();
  #articles = 0;

  /** Counts an article that uses these terms; `by` -1 takes it out again. */
  count(terms: Iterable<number>, by: 1 | -1 = 1): void {
    this.#articles += by;
    for (const term of terms) {
      const uses = (this.#uses.get(term) ?? 0) + by;
      if (uses === 0) this.#uses.delete(term);
      else this.#uses.set(term, uses);
    }
  }

  /** How much a term would tell that no article has used, in nats. */
  get most(): number {
    return -Math.log((imagined.articles * imagined.share) / (this.#articles + imagined.articles));
  }

  /** How much a term tells, in nats: the fewer articles use it, the more. */
  information(term: number): number {
    const share = shares.get(term) ?? imagined.share;
    return -Math.log(((this.#uses.get(term) ?? 0) + imagined.articles * share) / (this.#articles + imagined.articles));
  }
}
