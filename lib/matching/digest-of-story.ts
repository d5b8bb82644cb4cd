import type { Story } from '../corpus/schema.ts';
import type { Digest } from '../page/digest.ts';

/** No more of a story is compared, in UTF-16 units. */
const longest = { title: 600, lead: 2000 };

/** A story as if it were a page, to find others like it. */
export function digestOfStory({ headline, dek, keyPoints, articles, date, lang }: Story): Digest {
  const lead = [dek, ...keyPoints.map(({ text }) => text), ...articles.map(({ title }) => title)].join('\n');
  return {
    pageKey: 'https://story.invalid/',
    title: headline.slice(0, longest.title),
    lead: lead.slice(0, longest.lead),
    ...(date !== undefined && { published: date }),
    ...(lang !== 'und' && { lang }),
  };
}
