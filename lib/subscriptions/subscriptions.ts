import { lookAtPack } from './look-at-pack.ts';
import { openPackFile } from './open-pack-file.ts';
import type { Offer } from './subscription.ts';
import { asSubscriptionError } from './subscription-error.ts';
import { takePack } from './take-pack.ts';
import { type UpdateReport, updatePacks } from './update-packs.ts';
import type { World } from './world.ts';

/** What can be done about packs of others. What goes wrong is thrown as SubscriptionError, and leaves what was there as it was. */
export interface Subscriptions {
  lookAtPack(address: string): Promise<Offer>;
  takePack(address: string, key: string): Promise<void>;
  openPackFile(manifest: Blob, pack: Blob, take: boolean): Promise<Offer>;
  updatePacks(): Promise<UpdateReport>;
}

/** Subscriptions over a store and the network. What changes packs is done one after the other, so that no two fetch the same one. */
export function createSubscriptions(world: World): Subscriptions {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    // What failed before was told to whoever asked for it.
    const turn = last.then(work, work).catch((error: unknown) => {
      throw asSubscriptionError(error);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    lookAtPack: (address) => lookAtPack(world, address),
    takePack: (address, key) => inTurn(() => takePack(world, address, key)),
    openPackFile: (manifest, pack, take) => inTurn(() => openPackFile(world, manifest, pack, take)),
    updatePacks: () => inTurn(() => updatePacks(world)),
  };
}
