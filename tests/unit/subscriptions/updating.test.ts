import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/platform/database.ts';
import { subscriptionStore } from '../../../lib/platform/subscription-store.ts';
import { handOver } from '../../../lib/publication/handover.ts';
import { newKey, utf8 } from '../publication/published.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { packWith, publish } from './support/publisher.ts';
import { clock, forgetAll, onlyOne, refusal, subscriptionsOver, wait } from './support/reader.ts';

const [key, next, stranger] = [await newKey(), await newKey(), await newKey()];
const [three, five] = [await packWith('three', 3), await packWith('five', 5)];
const { lookAtPack, takePack, updatePacks } = subscriptionsOver();
let host: FileHost;
let address: string;

beforeEach(async () => {
  host = await startFileHost();
  ({ address } = await publish(host, { key, version: 4, pack: three }));
  await takePack(address, key.publicKey);
  host.came.length = 0;
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

const update = (hours = 6) => {
  wait(hours);
  return updatePacks();
};

describe('an update', () => {
  it('is asked for every six hours, and of an edition that did not change by its tag alone', async () => {
    expect(await updatePacks()).toMatchObject({ asked: 0 });
    expect(await update(5.9)).toMatchObject({ asked: 0 });
    expect(await update(0.2)).toEqual({ asked: 1, failed: 0, taken: [], halted: [] });
    expect(host.came).toEqual([
      { path: '/packs/harbour.plumbline.json', range: undefined, ifRange: undefined, ifNoneMatch: expect.any(String) },
    ]);
    expect(await onlyOne()).toMatchObject({ askedAt: clock(), errors: 0, stories: 3 });
  });

  it('brings the newer edition whole, and keeps what the reader set', async () => {
    const { name } = await onlyOne();
    const { digest } = await publish(host, { key, version: 6, pack: five });
    expect(await update()).toMatchObject({ taken: [name] });
    expect(await onlyOne()).toMatchObject({ name, digest, stories: 5, imprint: { version: 6 }, takenAt: clock(), isOn: true });
  });

  it('is not asked for while a pack is paused, and is at once when it goes on', async () => {
    const { name } = await onlyOne();
    await subscriptionStore.setOn(name, false, clock());
    await publish(host, { key, version: 6, pack: five });
    expect(await update(100)).toMatchObject({ asked: 0 });
    await subscriptionStore.setOn(name, true, clock());
    expect(await updatePacks()).toMatchObject({ taken: [name] });
  });

  it('never brings an older edition', async () => {
    await publish(host, { key, version: 3, pack: five });
    expect(await update()).toMatchObject({ taken: [], failed: 0 });
    expect(await onlyOne()).toMatchObject({ stories: 3, imprint: { version: 4 }, lastError: expect.stringContaining('older') });
    expect((await onlyOne()).halt).toBeUndefined();
    await publish(host, { key, version: 5, pack: five });
    expect((await update()).taken).toHaveLength(1);
    expect(await onlyOne()).not.toHaveProperty('lastError');
  });

  it('never brings another pack of another name', async () => {
    const { manifestPath, manifest } = await publish(host, { key, version: 9, pack: five, name: 'tides' });
    host.files.set('/packs/harbour.plumbline.json', { bytes: manifest });
    expect(manifestPath).toContain('tides');
    expect(await update()).toMatchObject({ failed: 1 });
    expect(await onlyOne()).toMatchObject({ stories: 3, lastError: expect.stringContaining('tides') });
  });

  it('brings back the file of a pack that is lost', async () => {
    await (await database()).clear('packs');
    expect((await update()).taken).toHaveLength(1);
    expect((await onlyOne()).stories).toBe(3);
  });

  it('follows a key that was handed over, under the name that the pack had', async () => {
    const { name } = await onlyOne();
    const handover = await handOver('harbour', key, next.publicKey);
    await publish(host, { key: next, version: 5, pack: five, handover });
    expect((await update()).taken).toEqual([name]);
    expect(await onlyOne()).toMatchObject({ name, key: next.publicKey, stories: 5 });
    // The former key has no say any more, here or elsewhere.
    const elsewhere = await publish(host, { key, version: 9, pack: three, folder: '/elsewhere' });
    expect((await lookAtPack(elsewhere.address)).verdict).toBe('key-changed');
    await publish(host, { key, version: 9, pack: three });
    expect((await update()).halted).toEqual([name]);
  });
});

describe('an update by somebody else', () => {
  beforeEach(() => publish(host, { key: stranger, version: 9, pack: five }));

  it('stops updates, says whose key was offered, and leaves the pack on', async () => {
    const { name, digest } = await onlyOne();
    expect((await update()).halted).toEqual([name]);
    const { fingerprint } = await lookAtPack(address);
    const halt = { reason: 'key-changed', key: stranger.publicKey, fingerprint };
    expect(await onlyOne()).toMatchObject({ digest, halt, isOn: true, key: key.publicKey });
    expect(await update(100)).toMatchObject({ asked: 0 });
  });

  it('is taken once the reader accepts the key, under a name of its own', async () => {
    await update();
    const { name, halt } = await onlyOne();
    expect((await lookAtPack(address)).verdict).toBe('key-changed');
    await takePack(address, halt?.key ?? '');
    const accepted = await onlyOne();
    expect(accepted).toMatchObject({ key: stranger.publicKey, stories: 5, imprint: { version: 9 }, isOn: true });
    expect(accepted.name).not.toBe(name);
    expect(accepted.halt).toBeUndefined();
    await publish(host, { key: stranger, version: 10, pack: three });
    expect((await update()).taken).toEqual([accepted.name]);
  });

  it('is not taken where the key changed once more since the reader agreed', async () => {
    await update();
    const before = await onlyOne();
    await publish(host, { key: next, version: 10, pack: five });
    expect(await refusal(takePack(address, before.halt?.key ?? ''))).toMatchObject({ fault: 'key-changed' });
    expect(await onlyOne()).toEqual(before);
  });

  it('is declined where the reader stays, until the pinned key signs again', async () => {
    await update();
    await subscriptionStore.keepPinned((await onlyOne()).name);
    expect(await update()).toMatchObject({ asked: 1, halted: [], taken: [] });
    expect(await onlyOne()).toMatchObject({ stories: 3, lastError: expect.stringContaining('declined') });
    await publish(host, { key: next, version: 9, pack: five });
    expect((await update()).halted).toHaveLength(1);
    await subscriptionStore.keepPinned((await onlyOne()).name);
    await publish(host, { key, version: 9, pack: five });
    expect((await update()).taken).toHaveLength(1);
    expect(await onlyOne()).not.toHaveProperty('declined');
  });
});

describe('another pack under the same version', () => {
  it('stops updates, and goes on with a later one when the reader stays', async () => {
    await publish(host, { key, version: 4, pack: five });
    expect((await update()).halted).toHaveLength(1);
    const { name, halt, stories } = await onlyOne();
    expect([halt?.reason, stories]).toEqual(['reissued', 3]);
    await subscriptionStore.keepPinned(name);
    await publish(host, { key, version: 5, pack: five });
    expect((await update()).taken).toEqual([name]);
  });
});

describe('an update that fails', () => {
  it('is asked for half as often each time, and leaves what was there', async () => {
    const { manifestPath } = await publish(host, { key, version: 5, pack: five });
    host.files.set(manifestPath, { bytes: utf8('<html><p>Log in to this network</p>'), contentType: 'text/html' });
    expect(await update()).toMatchObject({ asked: 1, failed: 1 });
    expect(await onlyOne()).toMatchObject({ errors: 1, stories: 3, lastError: expect.stringContaining('web page') });
    expect(await update(11)).toMatchObject({ asked: 0 });
    expect(await update(1)).toMatchObject({ asked: 1, failed: 1 });
    expect(await update(23)).toMatchObject({ asked: 0 });
    await publish(host, { key, version: 5, pack: five });
    expect((await update(1)).taken).toHaveLength(1);
    expect(await onlyOne()).toMatchObject({ errors: 0, nextAt: clock() + 6 * 3_600_000 });
  });

  it('counts as failed where the answer breaks off', async () => {
    const { manifestPath } = await publish(host, { key, version: 5, pack: five });
    const file = host.files.get(manifestPath);
    if (file) host.files.set(manifestPath, { ...file, cutAfter: 100 });
    expect(await update()).toMatchObject({ failed: 1 });
    expect(await onlyOne()).toMatchObject({ errors: 1, stories: 3, nextAt: clock() + 12 * 3_600_000 });
  });

  it('leaves a server alone as long as it wants, and one that is gone for good', async () => {
    const path = '/packs/harbour.plumbline.json';
    host.files.set(path, { bytes: utf8(''), status: 503, headers: { 'retry-after': `${48 * 3600}` } });
    await update();
    expect((await onlyOne()).nextAt).toBe(clock() + 48 * 3_600_000);
    host.files.set(path, { bytes: utf8(''), status: 410 });
    await update(48);
    expect(await update(10_000)).toMatchObject({ asked: 0 });
    expect((await onlyOne()).stories).toBe(3);
  });

  it('offers an edition again that did not arrive the first time', async () => {
    const { packPath } = await publish(host, { key, version: 5, pack: five });
    const file = host.files.get(packPath);
    host.files.delete(packPath);
    expect(await update()).toMatchObject({ failed: 1 });
    if (file) host.files.set(packPath, file);
    expect((await update(12)).taken).toHaveLength(1);
  });

  it('of one pack holds up no other', async () => {
    const tides = await publish(host, { key, version: 1, pack: three, name: 'tides' });
    await takePack(tides.address, key.publicKey);
    host.files.delete('/packs/harbour.plumbline.json');
    await publish(host, { key, version: 2, pack: five, name: 'tides' });
    expect(await update()).toMatchObject({ asked: 2, failed: 1, taken: [expect.stringContaining('tides')] });
  });
});
