import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subscriptionStore } from '../../../lib/platform/subscription-store.ts';
import { newKey } from '../publication/published.ts';
import { endingStore } from './support/ending-store.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { longPack, packWith, publish } from './support/publisher.ts';
import { bytesOnTheirWay, forgetAll, shelf, subscriptionsOver, wait } from './support/reader.ts';

const [key, stranger] = [await newKey(), await newKey()];
const [three, long] = [await packWith('three', 3), await longPack('long')];
let host: FileHost;

beforeEach(async () => {
  host = await startFileHost();
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

/** Does something once for each step of the store at which the browser may end, until it is done before that step. */
async function endAtEachStep(
  prepare: () => Promise<void>,
  work: (subscriptions: ReturnType<typeof subscriptionsOver>) => Promise<unknown>,
  check: (isDone: boolean) => Promise<void>,
): Promise<number> {
  let ends = 0;
  for (const when of ['before', 'after'] as const)
    for (let step = 1, isOver = false; !isOver; step++) {
      await forgetAll();
      await prepare();
      const { store, hasEnded } = endingStore(subscriptionStore, step, when);
      const isDone = await work(subscriptionsOver(store)).then(
        () => true,
        () => false,
      );
      isOver = !hasEnded();
      if (!isOver) ends++;
      await check(isDone);
      // The next start of the browser finishes what was begun.
      await work(subscriptionsOver());
      await check(true);
      expect(await bytesOnTheirWay()).toBe(0);
    }
  return ends;
}

describe('a browser that ends anywhere', () => {
  it('leaves a pack that is taken whole there or not there', async () => {
    const { address } = await publish(host, { key, version: 1, pack: long });
    const ends = await endAtEachStep(
      async () => undefined,
      ({ takePack }) => takePack(address, key.publicKey),
      async (isDone) => {
        const stories = (await shelf()).map((subscription) => subscription.stories);
        if (isDone) expect(stories).toEqual([220]);
        else expect([[], [220]]).toContainEqual(stories);
      },
    );
    expect(ends).toBeGreaterThan(10);
  });

  it('leaves the edition before or the one after an update', async () => {
    const first = await publish(host, { key, version: 1, pack: three });
    const ends = await endAtEachStep(
      async () => {
        await publish(host, { key, version: 1, pack: three });
        await subscriptionsOver().takePack(first.address, key.publicKey);
        await publish(host, { key, version: 2, pack: long });
        wait(6);
      },
      async ({ updatePacks }) => updatePacks(),
      async (isDone) => {
        const stories = (await shelf()).map((subscription) => subscription.stories);
        if (isDone) expect(stories).toEqual([220]);
        else expect([[3], [220]]).toContainEqual(stories);
      },
    );
    expect(ends).toBeGreaterThan(10);
  });

  it('leaves the pack of the former key or that of the one that was accepted, never both', async () => {
    const first = await publish(host, { key, version: 7, pack: three });
    await endAtEachStep(
      async () => {
        await publish(host, { key, version: 7, pack: three });
        await subscriptionsOver().takePack(first.address, key.publicKey);
        await publish(host, { key: stranger, version: 1, pack: long });
      },
      ({ takePack }) => takePack(first.address, stranger.publicKey),
      async (isDone) => {
        const keys = (await shelf()).map((subscription) => subscription.key);
        if (isDone) expect(keys).toEqual([stranger.publicKey]);
        else expect([[key.publicKey], [stranger.publicKey]]).toContainEqual(keys);
      },
    );
  });
});

describe('a reader who is faster than an update', () => {
  it('has removed the pack for good', async () => {
    const { address } = await publish(host, { key, version: 1, pack: three });
    await subscriptionsOver().takePack(address, key.publicKey);
    await publish(host, { key, version: 2, pack: long });
    wait(6);
    const removing = {
      ...subscriptionStore,
      take: async (taking: Parameters<typeof subscriptionStore.take>[0]) => {
        await subscriptionStore.remove(taking.subscription.name);
        return subscriptionStore.take(taking);
      },
    };
    expect(await subscriptionsOver(removing).updatePacks()).toMatchObject({ taken: [], failed: 1 });
    expect(await shelf()).toEqual([]);
  });

  it('has paused the pack, whatever edition comes', async () => {
    const { address } = await publish(host, { key, version: 1, pack: three });
    await subscriptionsOver().takePack(address, key.publicKey);
    await publish(host, { key, version: 2, pack: long });
    wait(6);
    const pausing = {
      ...subscriptionStore,
      take: async (taking: Parameters<typeof subscriptionStore.take>[0]) => {
        await subscriptionStore.setOn(taking.subscription.name, false, 0);
        return subscriptionStore.take(taking);
      },
    };
    expect(await subscriptionsOver(pausing).updatePacks()).toMatchObject({ failed: 0 });
    expect(await shelf()).toMatchObject([{ isOn: false, stories: 220 }]);
  });
});
