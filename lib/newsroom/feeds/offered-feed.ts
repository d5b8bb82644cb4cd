import { webAddress } from './address.ts';
import { limits } from './limits.ts';
import { literalLine } from './plain-text.ts';

/** A feed that a page offers. */
export interface OfferedFeed {
  readonly address: string;
  /** '' where the page gives it none. */
  readonly title: string;
  readonly type: string;
}

const types = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/(x-)?rss|text\/(rss|xml)|application\/xml)$/;

/**
 * The feed that a `<link>` offers; undefined where it offers none. JSON without `feed` in its type is taken only where the title or the
 * address speaks of a feed: that is also how sites announce their programming interfaces.
 * @param values its attributes, names in lower case
 * @param base what its address is relative to
 */
export function offeredFeed(values: ReadonlyMap<string, string>, base: string): OfferedFeed | undefined {
  const relations = (values.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (values.get('type') ?? '').toLowerCase().replace(/;.*$/, '').trim();
  const address = webAddress(values.get('href'), base);
  if (!address || relations.includes('stylesheet')) return undefined;
  const title = literalLine(values.get('title') ?? '', limits.name);
  const isFeed = types.test(type) || (type === 'application/json' && /feed/i.test(title + new URL(address).pathname));
  const isOffered = (relations.includes('alternate') && isFeed) || (relations.includes('feed') && (isFeed || type === ''));
  return isOffered ? { address, title, type } : undefined;
}
