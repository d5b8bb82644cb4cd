import { z } from '../../zod.ts';
import { ArticleRow } from '../article-row.ts';

const text = z.optional(z.nullable(z.string()));

/** An article whose origin is looked for: a row as for `build`, and what its page or feed says of where it comes from. */
export const OriginRow = z.extend(ArticleRow, {
  byline: text,
  author: text,
  canonical: text,
  isBasedOn: text,
  feedSource: text,
  source: text,
});
export type OriginRow = z.infer<typeof OriginRow>;
