import { plainName } from './publishers.ts';
import { hostOf, readBareAddress } from './read-address.ts';
import type { SharedHost } from './shared-hosts.ts';
import type { Imprint } from './speaker.ts';

/**
 * Whom a page on a shared host names as its publisher, where its path shows no account: the publisher, the feed that it came from, or else
 * the author. The platform's own name says nothing, and on a carrier of news an author is no provider.
 */
export function claimedName({ publisher, feedSource, author }: Imprint, { name, hosts, claims }: SharedHost): string | undefined {
  const feed = readBareAddress(feedSource?.url);
  const candidates = [publisher, feedSource?.title, feed && hostOf(feed), claims === 'provider' ? undefined : author];
  const own = new Set([...name.split('|'), ...hosts.split(' ')].map((each) => each.toLowerCase()));
  return candidates.map(plainName).find((candidate) => candidate !== '' && !own.has(candidate.toLowerCase().replace(/^www\./, '')));
}
