import { webAddress } from './address.ts';
import { limits } from './limits.ts';
import { readHtml } from './markup.ts';
import { literalLine } from './plain-text.ts';

/** A feed that a page offers. */
export interface OfferedFeed {
  readonly address: string;
  /** '' where the page gives it none. */
  readonly title: string;
  readonly type: string;
}

const types = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/(x-)?rss|text\/(rss|xml)|application\/xml)$/;
const most = 50;

/**
 * The feeds that a page offers in `<link rel="alternate">`, in its order, at most 50. JSON without `feed` in its type is taken only where
 * the title or the address speaks of a feed: that is also how sites announce their programming interfaces.
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
        const feed = offered(values, base ?? address);
        if (feed && found.size < most && !found.has(feed.address)) found.set(feed.address, feed);
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return [...found.values()];
}

function offered(values: ReadonlyMap<string, string>, base: string): OfferedFeed | undefined {
  const relations = (values.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (values.get('type') ?? '').toLowerCase().replace(/;.*$/, '').trim();
  const address = webAddress(values.get('href'), base);
  if (!address || relations.includes('stylesheet')) return undefined;
  const title = literalLine(values.get('title') ?? '', limits.name);
  const isFeed = types.test(type) || (type === 'application/json' && /feed/i.test(title + new URL(address).pathname));
  const isOffered = (relations.includes('alternate') && isFeed) || (relations.includes('feed') && (isFeed || type === ''));
  return isOffered ? { address, title, type } : undefined;
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
