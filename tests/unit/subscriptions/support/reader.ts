import { expect } from 'vitest';
import type { Ask } from '../../../../lib/network/ask.ts';
import { openPack } from '../../../../lib/pack/pack.ts';
import { database } from '../../../../lib/platform/database.ts';
import { storedPack } from '../../../../lib/platform/pack-store.ts';
import { subscriptionStore } from '../../../../lib/platform/subscription-store.ts';
import { packDigest } from '../../../../lib/publication/pack-digest.ts';
import { readBlob } from '../../../../lib/subscriptions/read-blob.ts';
import type { SubscriptionStore } from '../../../../lib/subscriptions/store.ts';
import type { Subscription } from '../../../../lib/subscriptions/subscription.ts';
import { SubscriptionError } from '../../../../lib/subscriptions/subscription-error.ts';
import { createSubscriptions, type Subscriptions } from '../../../../lib/subscriptions/subscriptions.ts';
import { fetchAsk } from './fetch-ask.ts';

const hour = 3_600_000;
let now = Date.parse('2031-05-01T08:00:00Z');

/** The clock of the reader; it stands until it is moved. */
export const clock: () => number = () => now;

/** Lets hours go by. */
export function wait(hours: number): void {
  now += hours * hour;
}

/** The subscriptions of a reader, over a real database and network unless others are given. */
export function subscriptionsOver(store: SubscriptionStore = subscriptionStore, ask: Ask = fetchAsk): Subscriptions {
  return createSubscriptions({ store, ask, clock, random: () => 0 });
}

/** Empties the database. */
export async function forgetAll(): Promise<void> {
  const opened = await database();
  for (const name of opened.objectStoreNames) await opened.clear(name);
}

/** The fault and the message of the SubscriptionError that something has to fail with. */
export async function refusal(of: Promise<unknown>): Promise<{ readonly fault: string; readonly message: string }> {
  const error = await of.then(
    () => 'it was taken',
    (reason: unknown) => reason,
  );
  if (!(error instanceof SubscriptionError)) expect.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error;
}

/** The subscriptions, each of which has to have its whole pack, and no pack may be there without one. */
export async function shelf(): Promise<Subscription[]> {
  const all = await subscriptionStore.subscriptions();
  for (const { name, digest, bytes, stories } of all) {
    const stored = await storedPack(name);
    if (!stored) expect.fail(`${name} has no pack`);
    expect(stored.edition).toBe(digest);
    expect(await packDigest(readBlob(stored.file), bytes)).toBe(digest);
    expect((await openPack(readBlob(stored.file))).info.stories).toBe(stories);
  }
  expect(await (await database()).getAllKeys('packs')).toEqual(all.map(({ name }) => name).sort());
  return all;
}

/** The one subscription that is there. */
export async function onlyOne(): Promise<Subscription> {
  const [first, ...others] = await shelf();
  if (!first || others.length > 0) expect.fail(`there are ${others.length + (first ? 1 : 0)} subscriptions`);
  return first;
}

/** How many bytes are there of packs on their way. */
export async function bytesOnTheirWay(): Promise<number> {
  const pieces = await (await database()).getAll('arriving');
  return pieces.reduce((sum, { bytes }) => sum + bytes.size, 0);
}
