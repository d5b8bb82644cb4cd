import type { Ask } from '../network/ask.ts';
import type { FeedAnswer } from './accept.ts';
import { decodeFeed } from './feeds/decode-feed.ts';
import { FeedError } from './feeds/feed-error.ts';
import { feedsIn, likelyFeedAddresses } from './feeds/find-feeds.ts';
import { limits } from './feeds/limits.ts';
import { readFeed } from './feeds/read-feed.ts';
import type { FoundFeed } from './jobs.ts';
import type { FollowedFeed } from './records.ts';

const accept =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** So many of the addresses at which the feed of a site is likely to be are tried. */
const tried = 4;

/** Asks for a feed that is followed, and reads what comes. */
export async function askFeed({ address, isPrivate, state }: FollowedFeed, ask: Ask, now: number): Promise<FeedAnswer> {
  const { etag, lastModified } = state;
  const answer = await ask(address, { etag, lastModified, accept, mostBytes: limits.bytes, isPrivate });
  if (answer.kind === 'failed') return { kind: 'failed', status: answer.status, reason: answer.reason, server: answer.server };
  if (answer.status === 304) return { kind: 'unchanged', server: answer.server };
  try {
    const feed = readFeed(decodeFeed(answer.bytes, answer.contentType), { address: answer.address, now });
    return { ...answer, kind: 'feed', feed };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // The status says that the server is well; what it sent is not.
    return { kind: 'failed', reason: error.message, server: answer.server };
  }
}

/** Why no feed was found. */
export class FeedNotFound extends Error {
  override name = 'FeedNotFound';
  readonly fault: 'refused-address' | 'unreachable' | 'no-feed';

  constructor(fault: FeedNotFound['fault'], message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * The feeds at an address: the one that is there, or those that the page there offers, or else those at the usual places of its site.
 * @param isPrivate the reader named this very address
 * @throws FeedNotFound
 */
export async function findFeeds(address: string, isPrivate: boolean, ask: Ask, now: number): Promise<FoundFeed[]> {
  const answer = await ask(address, { accept: `text/html, ${accept}`, mostBytes: limits.bytes, isPrivate });
  if (answer.kind === 'failed')
    throw new FeedNotFound(answer.fault === 'refused-address' ? 'refused-address' : 'unreachable', answer.reason);
  const text = decodeFeed(answer.bytes, answer.contentType);
  const own = feedIn(text, answer.address, now);
  if (own) return [own];
  const offered = feedsIn(text, answer.address).map(({ address: at, title }) => ({
    address: at,
    title: title || new URL(at).host,
    site: answer.address,
  }));
  if (offered.length > 0) return offered;
  for (const likely of likelyFeedAddresses(answer.address).slice(0, tried)) {
    const there = await ask(likely, { accept, mostBytes: limits.bytes, isPrivate });
    const found = there.kind === 'answer' ? feedIn(decodeFeed(there.bytes, there.contentType), there.address, now) : undefined;
    if (found) return [{ ...found, site: answer.address }];
  }
  throw new FeedNotFound('no-feed', 'there is no feed at this address, and the page there offers none');
}

function feedIn(text: string, address: string, now: number): FoundFeed | undefined {
  try {
    const { title, link, language, items } = readFeed(text, { address, now });
    return {
      address,
      title: title || new URL(address).host,
      ...(link !== undefined && { site: link }),
      ...(language !== undefined && { language }),
      items: items.length,
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return undefined; // a page, most likely: its own feeds are looked for
  }
}
