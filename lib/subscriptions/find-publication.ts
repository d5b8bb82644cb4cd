import type { Ask } from '../network/ask.ts';
import type { Publication } from '../publication/verify.ts';
import { fetchPublication, needed } from './fetch-publication.ts';
import { manifestAddresses } from './manifest-addresses.ts';
import { failedAnswer, SubscriptionError } from './subscription-error.ts';

/** A publication, and where its manifest is. */
export interface FoundPublication {
  readonly address: string;
  readonly publication: Publication;
}

/**
 * The publication that the reader means by an address: that of its manifest, that of the pack beside it, or one that lacks its ending.
 * @throws SubscriptionError or PublicationError that says what is there instead
 */
export async function findPublication(ask: Ask, written: string): Promise<FoundPublication> {
  const failures: unknown[] = [];
  for (const address of manifestAddresses(written)) {
    const found = await fetchPublication(ask, address);
    if (found.kind === 'publication') return { address, publication: found.publication };
    if (found.kind === 'refused') failures.push(found.error);
    else failures.push(found.kind === 'failed' ? found : new SubscriptionError('unreachable', 'the server tells of changes alone'));
  }
  if (failures.length === 0) throw new SubscriptionError('no-publication', `this is no web address; ${needed}`);
}
