import { webAddress } from './address.ts';
import { limits } from './limits.ts';
import { readHtml } from './markup.ts';
import { type OfferedFeed, offeredFeed } from './offered-feed.ts';

const most = 50;

/**
 * The feeds that a page offers in `<link rel="alternate">`, in its order, at most 50.
 * @param html the page, or its head alone, as text
 * @param address where the page is
 */
export function feedsIn(html: string, address: string): OfferedFeed[] {
  const found = new Map<string, OfferedFeed>();
  let base: string | undefined;
  readHtml(html.slice(0, limits.bytes), {
    open(tag, attributes) {
      const name = tag.toLowerCase();
      if (name !== 'link' && name !== 'base') return;
      const values = new Map([...attributes].map(([key, value]) => [key.toLowerCase(), value.trim()]));
      if (name === 'base') base ??= webAddress(values.get('href'), address);
      else {
        const feed = offeredFeed(values, base ?? address);
        if (feed && found.size < most && !found.has(feed.address)) found.set(feed.address, feed);
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return [...found.values()];
}

/** Where programs that publish sites put their feeds (WordPress, Hugo, Jekyll, Ghost, Blogger, Drupal and others), the commonest first. */
const usualPaths = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feed/atom',
  'feeds/posts/default',
  'rss/index.xml',
];

/** Addresses at which the feed of a site is likely to be, the likeliest first: beside the page, then at the top of its host. */
export function likelyFeedAddresses(site: string): string[] {
  const page = webAddress(site);
  if (page === undefined) return [];
  const folder = page.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  return [...new Set([folder, new URL('/', page).href].flatMap((base) => usualPaths.map((path) => new URL(path, base).href)))];
}
