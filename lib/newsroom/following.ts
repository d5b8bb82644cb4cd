import { webAddress } from './feeds/address.ts';
import { refusalOf } from './feeds/private-address.ts';
import type { JobFault } from './jobs.ts';
import type { FeedToFollow, FollowReport } from './newsroom-view.ts';
import { type FollowedFeed, follow } from './records.ts';

/**
 * What of some feeds can be followed: those that are not yet, at addresses that may be asked. One that the reader typed may be of their own
 * network; one out of a list may not.
 * @param known the addresses that are followed already
 */
export function feedsToFollow(feeds: readonly FeedToFollow[], known: ReadonlySet<string>): { feeds: FollowedFeed[]; report: FollowReport } {
  const taken = new Map<string, FollowedFeed>();
  const refused: { address: string; reason: JobFault }[] = [];
  let double = 0;
  for (const { address: written, title, isTyped, site, group, language, kind } of feeds) {
    const address = webAddress(written);
    if (address === undefined || refusalOf(address, isTyped ? [address] : []))
      refused.push({ address: written, reason: 'refused-address' });
    else if (known.has(address) || taken.has(address)) double++;
    else
      taken.set(
        address,
        follow(address, title || new URL(address).host, {
          ...(site !== undefined && { site }),
          ...(group !== undefined && { group }),
          ...(language !== undefined && { language }),
          ...(kind !== undefined && { kind }),
          ...(isTyped && refusalOf(address) !== undefined && { isPrivate: true }),
        }),
      );
  }
  return { feeds: [...taken.values()], report: { added: taken.size, known: double, refused } };
}
