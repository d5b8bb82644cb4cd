import { seeded } from '../corpus/random.ts';
import { inventedEvent, tellingOf } from './invented-event.ts';

/** A page as the reader script tells of it. */
type Page = { pageKey: string; title: string; description: string; lead: string; published: string; lang: string };

/** What the first articles of a source come from are about so many events, as a share of their number. */
const eventsPerArticle = 0.5;

/** Pages about events of which a source told in its first articles, so many. @param day when they came out */
export function newsPages(count: number, articles: number, day: Date): Page[] {
  const random = seeded(51);
  return Array.from({ length: count }, (_, at) => {
    const { title, text } = tellingOf(inventedEvent(Math.floor(random() * articles * eventsPerArticle)), random, 220);
    return {
      ...{ pageKey: `https://reader.example/${at}`, title, description: text.slice(0, 150), lead: text.slice(0, 1500) },
      ...{ published: day.toISOString(), lang: 'en' },
    };
  });
}
