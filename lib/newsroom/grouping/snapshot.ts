import { z } from '../../zod.ts';
import type { OpenStory } from './desk-stories.ts';
import { type Print, printFrom } from './print.ts';
import type { TermBook } from './term-book.ts';

const numbers = z.array(z.number());
const SavedArticle = z.object({
  number: z.number(),
  id: z.string(),
  day: z.optional(z.number()),
  lang: z.optional(z.string()),
  story: z.number(),
  /** The terms that are compared, with weights and marks, and all that were counted in the book. */
  terms: numbers,
  weights: numbers,
  marks: numbers,
  used: numbers,
});

/** All that a desk knows, as plain data. */
export const DeskSnapshot = z.object({
  version: z.literal(1),
  keys: z.array(z.string()),
  uses: numbers,
  /** How many articles these were counted in. */
  counted: z.number(),
  nextArticle: z.number(),
  nextStory: z.number(),
  articles: z.array(SavedArticle),
  stories: z.array(
    z.object({
      number: z.number(),
      members: numbers,
      merged: numbers,
      splitFrom: z.optional(z.number()),
      checked: z.number(),
    }),
  ),
});
export type DeskSnapshot = z.infer<typeof DeskSnapshot>;

/** An article at the desk. */
export interface DeskArticle {
  readonly number: number;
  readonly id: string;
  readonly print: Print;
  /** All of its terms, of which the print has the most telling; none where it was not counted in the book. */
  readonly used: readonly number[];
  story: OpenStory;
}

/** Writes an article down. */
export function saveArticle({ number, id, print, used, story }: DeskArticle): z.infer<typeof SavedArticle> {
  return {
    number,
    id,
    ...(print.day !== undefined && { day: print.day }),
    ...(print.lang !== undefined && { lang: print.lang }),
    story: story.number,
    terms: [...print.terms],
    weights: [...print.weights],
    marks: [...print.marks],
    used: [...used],
  };
}

/** Reads a print back: weights are kept as they were, since what the book knows has changed since. */
export function savedPrint({ terms, weights, marks, day, lang }: z.infer<typeof SavedArticle>): Print {
  const scaled = terms.map((term, at) => ({ term, weight: weights[at] ?? 0, marks: marks[at] ?? 0 }));
  return printFrom(scaled, day, lang);
}

/** Fills an empty book. */
export function fillBook(book: TermBook, { keys, uses, counted }: DeskSnapshot): void {
  for (const [at, key] of keys.entries()) book.uses[book.number(key)] = uses[at] ?? 0;
  book.articles = counted;
}
