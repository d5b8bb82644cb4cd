import { leastTelling } from '../../matching/vocabulary.ts';
import type { TermBook } from './term-book.ts';
import { mark, type UsedTerm } from './used-terms.ts';

/** What is compared of an article: its most telling terms by rising number, their weights and marks, and its day and language. */
export interface Print {
  /** Hashes of keys. */
  readonly terms: Uint32Array<ArrayBuffer>;
  /** The squares of all weights add up to 1. */
  readonly weights: Float32Array<ArrayBuffer>;
  readonly marks: Uint8Array<ArrayBuffer>;
  /** How much each tells, in 255ths of what a term that no article uses would tell. */
  readonly rarity: Uint8Array<ArrayBuffer>;
  /** The length of the part of the weights that has a mark; 0 where none has. */
  readonly names: number;
  readonly figures: number;
  readonly lead: number;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  readonly lang: string | undefined;
  /** How much like it the articles of other stories are, from 0 to 1: high where many tell of one topic. */
  readonly crowd: number;
}

/** So many terms of an article are compared: the most telling ones say what it is about. */
const compared = 120;

/** The crowd of an article of which nothing is known: the mean over ECB+ and match-dev in one stream. */
export const usualCrowd = 0.32;

/** Makes the print of an article out of its terms, by what the book knows of them now. */
export function printOf(used: readonly UsedTerm[], book: TermBook, day: number | undefined, lang: string | undefined): Print {
  const weighed = used
    .map(({ term, count, marks }) => {
      const information = book.information(term);
      return { term, marks, rarity: information / book.most, weight: information < leastTelling ? 0 : (1 + Math.log(count)) * information };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, compared)
    .sort((a, b) => a.term - b.term);
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
  return measured({
    terms: Uint32Array.from(weighed, ({ term }) => term),
    weights: Float32Array.from(weighed, ({ weight }) => weight / length),
    marks: Uint8Array.from(weighed, ({ marks }) => marks),
    rarity: Uint8Array.from(weighed, ({ rarity }) => Math.round(255 * Math.min(1, rarity))),
    day,
    lang,
    crowd: usualCrowd,
  });
}

/** Completes a print whose terms rise and whose weights are scaled, as when it was saved and is read back. */
export function measured(saved: Omit<Print, 'names' | 'figures' | 'lead'>): Print {
  const { terms, weights, marks } = saved;
  let [names, figures, lead] = [0, 0, 0];
  for (let at = 0; at < terms.length; at++) {
    const square = (weights[at] as number) ** 2;
    const marked = marks[at] as number;
    if (marked & mark.name) names += square;
    if (marked & mark.figure) figures += square;
    if (marked & mark.lead) lead += square;
  }
  return { ...saved, names: Math.sqrt(names), figures: Math.sqrt(figures), lead: Math.sqrt(lead) };
}
