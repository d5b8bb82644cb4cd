import type { Publication } from '../publication/verify.ts';
import type { AskState } from './after-ask.ts';
import { soundPack } from './sound-pack.ts';
import type { Standing } from './standing.ts';
import type { SubscriptionStore } from './store.ts';
import type { Subscription } from './subscription.ts';
import { SubscriptionError } from './subscription-error.ts';
import type { World } from './world.ts';

/** An edition to be taken. */
export interface Edition {
  readonly publication: Publication;
  readonly standing: Standing;
  readonly address: string | undefined;
  readonly isOn: boolean;
  readonly state: AskState;
}

/** Whether the pack of an edition is there already, so that it need not arrive. */
async function isThere(store: SubscriptionStore, { verdict, before }: Standing): Promise<boolean> {
  return verdict === 'same' && before !== undefined && (await store.hasPack(before.name, before.digest));
}

/**
 * Checks an edition and swaps it in whole, in the place of the one before. Of one that is there already, only what is known of it changes.
 * @param arrive gives the pack as it arrived
 * @returns how many stories it has
 * @throws PublicationError, PackError or SubscriptionError where it is not taken: then what was there is there
 */
export async function takeEdition(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  { publication, standing, address, isOn, state }: Edition,
  arrive: () => Promise<Blob>,
): Promise<number> {
  const { imprint, key, fingerprint, pack } = publication;
  const { name, before } = standing;
  const known = before && (await isThere(store, standing)) ? before : undefined;
  const sound = known ? undefined : await sounding(store, name, publication, await arrive());
  const subscription: Subscription = {
    name,
    ...(address !== undefined && { address }),
    ...{ imprint, key, fingerprint, digest: pack.digest, bytes: pack.bytes },
    stories: sound?.stories ?? known?.stories ?? 0,
    isOn,
    takenAt: known?.takenAt ?? clock(),
    ...state,
  };
  // A key that the reader accepted has a name of its own: the pack of the former one goes as this one comes.
  const replaces = before && before.name !== name ? [before.name] : [];
  const taking = { subscription, file: sound?.file, before: before?.name === name ? before : undefined, replaces };
  if (!(await store.take(taking))) throw new SubscriptionError('failed', 'the pack was changed or removed meanwhile');
  return subscription.stories;
}

/** What arrived and is not sound must not be gone on with. */
async function sounding(store: SubscriptionStore, name: string, { pack }: Publication, arrived: Blob) {
  try {
    return await soundPack(pack, arrived);
  } catch (error) {
    await store.dropPieces(name);
    throw error;
  }
}
