import { judgeUpdate } from '../publication/judge-update.ts';
import { askState, type Outcome } from './after-ask.ts';
import { fetchPack } from './fetch-pack.ts';
import { type Fetched, fetchPublication } from './fetch-publication.ts';
import { pinned } from './standing.ts';
import type { Halt, Subscription } from './subscription.ts';
import { asSubscriptionError } from './subscription-error.ts';
import { takeEdition } from './take-edition.ts';
import type { World } from './world.ts';

/** What came of asking for an edition. */
export type Came = 'taken' | 'unchanged' | 'halted' | 'failed';

/**
 * Asks the publisher of a pack whether there is a newer edition, and takes it if there is. Whatever is wrong with the answer is kept with
 * the subscription, and the edition that is there stays.
 */
export async function updatePack(world: World, subscription: Subscription): Promise<Came> {
  const { store, ask, clock, random } = world;
  const { name, address, digest } = subscription;
  if (address === undefined) return 'unchanged';
  const save = async (came: Came, outcome: Outcome, halt?: Halt): Promise<Came> => {
    const state = askState(subscription, outcome, clock, random);
    await store.saveAsked(name, { of: subscription, state, ...(halt && { halt }) });
    return came;
  };

  const isThere = await store.hasPack(name, digest);
  const fetched = await fetchPublication(ask, address, isThere ? subscription : {});
  if (fetched.kind === 'failed') return save('failed', { ...fetched, error: fetched.error.message });
  const { status, server } = fetched.answer;
  if (fetched.kind === 'unchanged') return save('unchanged', { status, server });
  const { publication } = fetched;
  const { key, fingerprint, imprint } = publication;
  const verdict = judgeUpdate(pinned(subscription), publication);
  switch (verdict) {
    case 'key-changed':
    case 'reissued':
      if (subscription.declined?.reason === verdict && subscription.declined.key === key)
        return save('unchanged', { status, server, error: `what is offered was declined: ${verdict}` });
      return save('halted', { status, server }, { reason: verdict, key, fingerprint });
    case 'foreign-name':
      return save('failed', { server, error: `another pack is offered at this address: ${imprint.name}` });
    case 'older':
      return save('unchanged', { status, server, error: `edition ${imprint.version} is offered, which is older` });
    default:
      if (verdict === 'same' && isThere) return save('unchanged', { status, server, copy: fetched.answer });
  }
  try {
    await takeNewer(world, subscription, address, fetched);
    return 'taken';
  } catch (thrown) {
    // Nobody waits for this update, so the reason is kept for when the reader looks, and one pack holds up no other.
    const error = asSubscriptionError(thrown);
    return save('failed', { server, error: error instanceof Error ? error.message : String(error) });
  }
}

async function takeNewer(
  world: World,
  subscription: Subscription,
  address: string,
  { publication, answer }: Extract<Fetched, { kind: 'publication' }>,
): Promise<void> {
  const { clock, random } = world;
  const { name, isOn } = subscription;
  // The tag of the new manifest counts only now: with it, an edition that failed to arrive would never be offered again.
  const state = askState(subscription, { status: answer.status, server: answer.server, copy: answer }, clock, random);
  const standing = { verdict: judgeUpdate(pinned(subscription), publication), before: subscription, name, isNamesake: false };
  await takeEdition(world, { publication, standing, address, isOn, state }, () => fetchPack(world, address, publication.pack, name));
}
