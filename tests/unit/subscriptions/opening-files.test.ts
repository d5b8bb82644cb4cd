import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedPack } from '../../../lib/platform/pack-store.ts';
import { subscriptionStore } from '../../../lib/platform/subscription-store.ts';
import { handOver } from '../../../lib/publication/handover.ts';
import { newKey, utf8 } from '../publication/published.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { type EditionToPublish, packOfVersion1, packWith, publish } from './support/publisher.ts';
import { forgetAll, onlyOne, refusal, shelf, subscriptionsOver, wait } from './support/reader.ts';

const [key, next] = [await newKey(), await newKey()];
const [three, five] = [await packWith('three', 3), await packWith('five', 5)];
const { takePack, updatePacks, openPackFile } = subscriptionsOver();
let host: FileHost;

beforeEach(async () => {
  host = await startFileHost();
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const open = async (edition: EditionToPublish, take = true) =>
  openPackFile(blobOf((await publish(host, { folder: '/nowhere', ...edition })).manifest), blobOf(edition.pack), take);

describe('files that the reader opens', () => {
  it('are looked at first, with the stories that are in them', async () => {
    expect(await open({ key, version: 2, pack: three }, false)).toMatchObject({ stories: 3, verdict: 'new', key: key.publicKey });
    expect(await shelf()).toEqual([]);
  });

  it('are taken without any address, and nobody is asked for updates', async () => {
    await open({ key, version: 2, pack: three });
    const taken = await onlyOne();
    expect(taken).toMatchObject({ stories: 3, isOn: true });
    expect(taken).not.toHaveProperty('address');
    wait(1000);
    expect(await updatePacks()).toMatchObject({ asked: 0 });
    expect(host.came).toEqual([]);
  });

  it('bring a newer edition of a subscription, which is asked for at its address on', async () => {
    const { address } = await publish(host, { key, version: 1, pack: three });
    await takePack(address, key.publicKey);
    expect((await open({ key, version: 2, pack: five })).verdict).toBe('newer');
    expect(await onlyOne()).toMatchObject({ address, stories: 5, imprint: { version: 2 } });
    await publish(host, { key, version: 3, pack: three });
    wait(6);
    expect((await updatePacks()).taken).toHaveLength(1);
  });

  it('never bring an older edition, another one of the same version, or a key that handed over', async () => {
    await open({ key, version: 2, pack: three });
    expect(await refusal(open({ key, version: 1, pack: five }))).toMatchObject({ fault: 'older' });
    expect(await refusal(open({ key, version: 2, pack: five }))).toMatchObject({ fault: 'reissued' });
    await open({ key: next, version: 3, pack: five, handover: await handOver('harbour', key, next.publicKey) });
    expect(await refusal(open({ key, version: 4, pack: three }))).toMatchObject({ fault: 'key-changed' });
    expect(await onlyOne()).toMatchObject({ key: next.publicKey, stories: 5 });
  });

  it('are refused where the first is no manifest', async () => {
    for (const manifest of [blobOf(three), blobOf(utf8('{}')), new Blob([]), new Blob(['x'.repeat(20_000)])])
      expect((await refusal(openPackFile(manifest, blobOf(three), true))).fault).toMatch(/no-publication|too-large/);
    expect(await shelf()).toEqual([]);
  });

  it('of the first format are kept in that of today', async () => {
    await open({ key, version: 1, pack: packOfVersion1(2) });
    const [taken] = await subscriptionStore.subscriptions();
    const stored = await storedPack(taken?.name ?? '');
    expect(taken?.stories).toBe(2);
    expect(stored?.edition).toBe(taken?.digest);
    expect(await stored?.file.slice(0, 12).text()).toBe('PLUMBLINE 2 ');
  });
});
