import { speakerOf } from '../trust/outlets/resolve-outlet.ts';
import type { FollowedFeed } from './records.ts';

/**
 * Whether a page belongs to another outlet than the feed that names it: then what the feed says of it is the feed's word, as with feeds that
 * gather the news of many. One owner's outlets speak for each other. The feed's own is the outlet of its address, and that of its site.
 */
export function isOfAnother({ address, site }: Pick<FollowedFeed, 'address' | 'site'>, url: string): boolean {
  const { family } = speakerOf({ url });
  return [address, site].every((own) => own === undefined || speakerOf({ url: own }).family !== family);
}
