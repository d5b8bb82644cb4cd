import type { PackActs } from '../subscriptions/pack-acts.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { browser } from './browser.ts';
import { tellNewsroom } from './newsroom-channel.ts';
import { doJob } from './newsroom-jobs.ts';
import { subscriptionStore } from './subscription-store.ts';

/** The packs that the reader took; none in private windows, where Firefox gives our pages no database. */
export async function packsTaken(): Promise<Subscription[]> {
  return browser.extension.inIncognitoContext ? [] : subscriptionStore.subscriptions();
}

/** What the reader can do with packs of others, as our own pages do it. */
export const packActs: PackActs = {
  look: async (address) => (await doJob({ kind: 'look-at-pack', address: address.trim() }, 'offer')).offer,
  take: (address, key) => changing(() => doJob({ kind: 'take-pack', address: address.trim(), key }, 'done')),
  open: async (manifest, pack) => (await doJob({ kind: 'open-pack', manifest, pack, take: false }, 'offer')).offer,
  takeOpened: (manifest, pack) => changing(() => doJob({ kind: 'open-pack', manifest, pack, take: true }, 'offer')),
  change: (name, { isOn }) => changing(() => subscriptionStore.setOn(name, isOn, Date.now())),
  remove: (name) => changing(() => subscriptionStore.remove(name)),
  keepKey: (name) => changing(() => subscriptionStore.keepPinned(name)),
};

/** Does something, and tells all of our pages that something changed. In private windows nothing is kept. */
async function changing(work: () => Promise<unknown>): Promise<void> {
  if (browser.extension.inIncognitoContext) throw new Error('packs are kept on disk: take them from a window that is not private');
  await work();
  tellNewsroom({ kind: 'changed' });
}
