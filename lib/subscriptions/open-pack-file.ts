import { maxManifestLength } from '../publication/manifest.ts';
import { verify } from '../publication/verify.ts';
import { offerOf } from './offer-of.ts';
import { soundPack } from './sound-pack.ts';
import { standingOf } from './standing.ts';
import type { Offer, Subscription } from './subscription.ts';
import { SubscriptionError } from './subscription-error.ts';
import { takeEdition } from './take-edition.ts';
import { refuseOutdated } from './take-pack.ts';
import type { World } from './world.ts';

/**
 * Checks a pack out of files that the reader opened, and takes it and switches it on where they want that. Updates go on from the address
 * of the subscription that it is an edition of, where there is one.
 * @returns the offer, as it stood before it was taken
 * @throws SubscriptionError, PublicationError or PackError where it cannot be taken: then what was there is there
 */
export async function openPackFile(world: Pick<World, 'store' | 'clock'>, manifest: Blob, pack: Blob, take: boolean): Promise<Offer> {
  const { store } = world;
  // One byte more than is taken, so that a longer file is seen to be one.
  const publication = await verify(new Uint8Array(await manifest.slice(0, maxManifestLength + 1).arrayBuffer()));
  const standing = standingOf(publication, await store.subscriptions());
  const { before, verdict } = standing;
  if (!take) {
    const { stories } = await soundPack(publication.pack, pack);
    return offerOf(publication, standing, { address: before?.address, stories });
  }
  refuseOutdated(verdict);
  if (verdict === 'key-changed')
    throw new SubscriptionError('key-changed', 'a key signed this pack that handed over to another one, which is pinned by now');
  const address = before?.address;
  const stories = await takeEdition(world, { publication, standing, address, isOn: true, state: lastAsked(before) }, async () => pack);
  return offerOf(publication, standing, { address, stories });
}

/** A file tells nothing of the address: what was known of that stays. */
function lastAsked(before: Subscription | undefined) {
  if (!before) return { errors: 0 };
  const { askedAt, nextAt, errors, lastError, etag, lastModified } = before;
  return {
    errors,
    ...(askedAt !== undefined && { askedAt }),
    ...(nextAt !== undefined && { nextAt }),
    ...(lastError !== undefined && { lastError }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
