import { leastTelling } from '../../matching/vocabulary.ts';
import type { TermBook } from './term-book.ts';
import { mark, type UsedTerm } from './used-terms.ts';

/** What is compared of an article: its most telling terms by rising number, their weights and marks, and its day and language. */
export interface Print {
  readonly terms: Uint32Array;
  /** The squares of all weights add up to 1. */
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
  /** The length of the part of the weights that has a mark; 0 where none has. */
  readonly names: number;
  readonly figures: number;
  readonly lead: number;
  /** The squared length of names and figures in the lead. */
  readonly leadNames: number;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  readonly lang: string | undefined;
}

/** A term with its weight before scaling. */
interface Weighed {
  readonly term: number;
  readonly weight: number;
  readonly marks: number;
}

/** So many terms of an article are compared: the most telling ones say what it is about. */
const compared = 120;

/** Makes the print of an article out of its terms, by what the book knows of them now. */
export function printOf(used: readonly UsedTerm[], book: TermBook, day: number | undefined, lang: string | undefined): Print {
  const weighed = used
    .map(({ key, count, marks }): Weighed => {
      const term = book.number(key);
      const information = book.information(term);
      return { term, marks, weight: information < leastTelling ? 0 : (1 + Math.log(count)) * information };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, compared);
  const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
  return printFrom(
    weighed.map(({ term, weight, marks }) => ({ term, marks, weight: weight / length })),
    day,
    lang,
  );
}

/** A print out of terms whose weights are scaled already, in any order. */
export function printFrom(scaled: readonly Weighed[], day: number | undefined, lang: string | undefined): Print {
  // Rounded as they are kept, so that a print that was saved and read back is the same.
  const sorted = scaled.map((each) => ({ ...each, weight: Math.fround(each.weight) })).sort((a, b) => a.term - b.term);
  const lengthOf = (marks: number) => Math.hypot(...sorted.map((each) => (each.marks & marks ? each.weight : 0)));
  const isLeading = (marks: number) => (marks & mark.lead) > 0 && (marks & (mark.name | mark.figure)) > 0;
  return {
    terms: Uint32Array.from(sorted, ({ term }) => term),
    weights: Float32Array.from(sorted, ({ weight }) => weight),
    marks: Uint8Array.from(sorted, ({ marks }) => marks),
    names: lengthOf(mark.name),
    figures: lengthOf(mark.figure),
    lead: lengthOf(mark.lead),
    leadNames: sorted.reduce((sum, each) => sum + (isLeading(each.marks) ? each.weight ** 2 : 0), 0),
    day,
    lang,
  };
}
