import { findPublication } from './find-publication.ts';
import { offerOf } from './offer-of.ts';
import { standingOf } from './standing.ts';
import { storiesTold } from './stories-told.ts';
import type { Offer } from './subscription.ts';
import { asSubscriptionError } from './subscription-error.ts';
import type { World } from './world.ts';

/**
 * Looks at what a publisher offers at an address: who signed it, how many stories it says it has, and what it is to the pack that is there.
 * Nothing is kept of it.
 * @throws SubscriptionError where nothing is offered there
 */
export async function lookAtPack({ store, ask }: Pick<World, 'store' | 'ask'>, written: string): Promise<Offer> {
  try {
    const { address, publication } = await findPublication(ask, written);
    const standing = standingOf(publication, await store.subscriptions(), address);
    return offerOf(publication, standing, { address, stories: await storiesTold(ask, address, publication.pack) });
  } catch (error) {
    throw asSubscriptionError(error);
  }
}
