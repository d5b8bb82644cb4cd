import { leadLength } from '../matching/terms.ts';
import { Digest } from '../page/digest.ts';
import { pageKey } from '../page/page-key.ts';
import { tidy } from '../page/tidy.ts';
import type { QueryRow } from './article-row.ts';

/** No page stands here: the name is reserved for addresses that are none. */
const nowhere = 'https://page.invalid/';

/** What the reader script would send of an article. */
export function digestOfRow({ title, text, url, date }: QueryRow): Digest {
  const key = Digest.shape.pageKey.safeParse(pageKey({ href: url ?? '' }));
  const published = tidy(date);
  return {
    pageKey: key.success ? key.data : nowhere,
    title: tidy(title),
    lead: (text ?? '').slice(0, leadLength),
    ...(published && { published }),
  };
}
