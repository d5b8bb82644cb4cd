import type { Answer, Ask } from '../network/ask.ts';
import type { Publication } from '../publication/verify.ts';
import { fetchPublication, needed } from './fetch-publication.ts';
import { manifestAddresses } from './manifest-addresses.ts';
import { SubscriptionError } from './subscription-error.ts';

/** A publication, and where its manifest is. */
export interface FoundPublication {
  readonly address: string;
  readonly publication: Publication;
  readonly answer: Extract<Answer, { kind: 'answer' }>;
}

/**
 * The publication that the reader means by an address: that of its manifest, that of the pack beside it, or one that lacks its ending.
 * @throws SubscriptionError that says what is there instead
 */
export async function findPublication(ask: Ask, written: string): Promise<FoundPublication> {
  let first: SubscriptionError | undefined;
  for (const address of manifestAddresses(written)) {
    const found = await fetchPublication(ask, address);
    if (found.kind === 'publication') return { address, publication: found.publication, answer: found.answer };
    first ??= found.kind === 'failed' ? found.error : unchanged();
    // Where there is no server, there is none a second time.
    if (found.kind === 'failed' && found.status === undefined && found.error.fault !== 'no-publication') break;
  }
  throw first ?? new SubscriptionError('no-publication', `this is no web address; ${needed}`);
}

function unchanged(): SubscriptionError {
  return new SubscriptionError('unreachable', 'the server says that nothing changed, though no copy was told of');
}
