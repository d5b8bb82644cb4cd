import type { Publication } from '../publication/verify.ts';
import type { Standing } from './standing.ts';
import type { Offer } from './subscription.ts';

/** What a publisher offers, for the reader to decide. */
export function offerOf(
  { imprint, key, fingerprint, pack }: Publication,
  { verdict, isNamesake }: Standing,
  { address, stories }: Pick<Offer, 'address' | 'stories'>,
): Offer {
  return {
    ...(address !== undefined && { address }),
    imprint,
    key,
    fingerprint,
    bytes: pack.bytes,
    ...(stories !== undefined && { stories }),
    verdict,
    isNamesake,
  };
}
