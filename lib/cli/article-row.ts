import { StoryId } from '../corpus/schema.ts';
import { z } from '../zod.ts';

/** A text that may be missing; null counts as missing. */
const text = z.optional(z.nullable(z.string()));

/** A row of a file of articles or of queries. Other fields are allowed, and nobody reads them. */
export const QueryRow = z.object({ id: z.string(), title: text, text, url: text, date: text });
export type QueryRow = z.infer<typeof QueryRow>;

/** An article of a corpus. `story` names what it is about; articles without one are grouped. */
export const ArticleRow = z.extend(QueryRow, {
  publisher: text,
  domain: text,
  /** Who wrote it, and what its page or feed says of where it comes from. */
  byline: text,
  author: text,
  canonical: text,
  isBasedOn: text,
  feedSource: text,
  source: text,
  story: z.pipe(
    z.transform((value: unknown) => (value === '' ? undefined : value)),
    z.optional(z.nullable(StoryId)),
  ),
});
export type ArticleRow = z.infer<typeof ArticleRow>;
