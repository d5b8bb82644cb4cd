import type { Verdict } from '../publication/judge-update.ts';
import { askState } from './after-ask.ts';
import { fetchPack } from './fetch-pack.ts';
import { findPublication } from './find-publication.ts';
import { standingOf } from './standing.ts';
import type { SubscriptionStore } from './store.ts';
import { SubscriptionError } from './subscription-error.ts';
import { takeEdition } from './take-edition.ts';
import type { World } from './world.ts';

/**
 * Takes the pack that is offered at an address, and switches it on. Where another key was pinned there, the reader accepts the new one by it:
 * the pack of the former key goes.
 * @param key the one that the reader agreed to
 * @throws SubscriptionError, PublicationError or PackError where it is not taken: then what was there is there
 */
export async function takePack(world: World, written: string, key: string): Promise<void> {
  const { store, ask, clock, random } = world;
  const { address, publication, answer } = await findPublication(ask, written);
  if (publication.key !== key) throw new SubscriptionError('key-changed', 'the pack is signed by another key now than the one agreed to');
  const standing = standingOf(publication, await store.subscriptions(), address);
  refuseOutdated(standing.verdict);
  const state = askState(undefined, { status: answer.status, server: answer.server, copy: answer }, clock, random);
  await dropOthers(store, standing.name);
  await takeEdition(world, { publication, standing, address, isOn: true, state }, () =>
    fetchPack(world, address, publication.pack, standing.name),
  );
}

/** @throws SubscriptionError where no reader can want an edition, whatever they agreed to */
export function refuseOutdated(verdict: Verdict): void {
  if (verdict === 'older') throw new SubscriptionError('older', 'the edition that is offered is older than the one that is there');
  if (verdict === 'reissued')
    throw new SubscriptionError(
      'reissued',
      'another pack is offered under the version of the one that is there: nobody can tell which is meant',
    );
}

/** Of packs that nobody subscribed to, only one can be on its way: what is left of others would stay for good. */
async function dropOthers(store: SubscriptionStore, name: string): Promise<void> {
  const known = new Set([name, ...(await store.subscriptions()).map((subscription) => subscription.name)]);
  for (const other of await store.arriving()) if (!known.has(other)) await store.dropPieces(other);
}
