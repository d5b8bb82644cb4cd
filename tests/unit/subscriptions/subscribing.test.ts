import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/platform/database.ts';
import { subscriptionStore } from '../../../lib/platform/subscription-store.ts';
import { fingerprintOf } from '../../../lib/publication/keys.ts';
import { newKey, utf8 } from '../publication/published.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { longPack, packWith, publish } from './support/publisher.ts';
import { bytesOnTheirWay, clock, forgetAll, onlyOne, refusal, shelf, subscriptionsOver } from './support/reader.ts';

const [key, other] = [await newKey(), await newKey()];
const [three, five, long] = [await packWith('three', 3), await packWith('five', 5), await longPack('long')];
const { lookAtPack, takePack, updatePacks } = subscriptionsOver();
let host: FileHost;

beforeEach(async () => {
  host = await startFileHost();
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

describe('looking at a pack', () => {
  it('tells what it is, who signs it and how many stories it has, and keeps nothing', async () => {
    const { address } = await publish(host, { key, version: 1, pack: three });
    const offer = await lookAtPack(address);
    expect(offer).toMatchObject({ address, key: key.publicKey, bytes: three.length, stories: 3, verdict: 'new' });
    expect(offer.fingerprint).toBe(await fingerprintOf(key.publicKey));
    expect(offer.imprint).toMatchObject({ name: 'harbour', version: 1, publisher: 'Coast Register' });
    expect(await shelf()).toEqual([]);
    expect(await bytesOnTheirWay()).toBe(0);
  });

  it('tells the stories of a long pack by its beginning', async () => {
    const { address } = await publish(host, { key, version: 1, pack: long, host: { cutAfter: 100_000 } });
    expect((await lookAtPack(address)).stories).toBe(220);
  });

  it('tells all but the stories where the pack is not there yet, or is none', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: three });
    host.files.set(packPath, { bytes: utf8('<html>') });
    const offer = await lookAtPack(address);
    host.files.delete(packPath);
    expect(await lookAtPack(address)).toEqual(offer);
    expect(offer).not.toHaveProperty('stories');
  });

  it('finds the manifest by the address of its pack, without its ending, and without what stands before the host', async () => {
    const { address, packPath } = await publish(host, { key, version: 12, pack: three });
    for (const written of [host.address(packPath), address.replace('.plumbline.json', ''), `  ${address}#top `])
      expect((await lookAtPack(written)).address).toBe(address);
  });

  it('says what lies there instead', async () => {
    const page = utf8(`<!doctype html><title>Packs</title>${'<p>All of our packs.</p>'.repeat(1000)}`);
    host.files.set('/packs/', { bytes: page.subarray(0, 2000), contentType: 'text/html; charset=utf-8' });
    host.files.set('/long-page/', { bytes: page, contentType: 'text/html' });
    host.files.set('/download/', { bytes: three });
    host.files.set('/numbers.json', { bytes: utf8('{"a": 1}') });
    expect(await refusal(lookAtPack(host.address('/packs/')))).toMatchObject({
      fault: 'no-publication',
      message: expect.stringContaining('web page'),
    });
    expect(await refusal(lookAtPack(host.address('/long-page/')))).toMatchObject({ fault: 'no-publication' });
    expect(await refusal(lookAtPack(host.address('/download/')))).toMatchObject({
      fault: 'no-publication',
      message: expect.stringContaining('.plumbline.json'),
    });
    expect(await refusal(lookAtPack(host.address('/numbers.json')))).toMatchObject({ fault: 'no-publication' });
    expect(await refusal(lookAtPack(host.address('/nothing')))).toMatchObject({ fault: 'unreachable' });
    expect(await refusal(lookAtPack('ftp://host.example/a.plumbline.json'))).toMatchObject({ fault: 'no-publication' });
    expect(await refusal(lookAtPack(''))).toMatchObject({ fault: 'no-publication' });
  });

  it('warns of one that another key signed under the name or title of one that is there', async () => {
    const own = await publish(host, { key, version: 1, pack: three });
    await takePack(own.address, key.publicKey);
    const namesake = await publish(host, { key: other, version: 1, pack: five, folder: '/elsewhere' });
    expect(await lookAtPack(namesake.address)).toMatchObject({ verdict: 'new', isNamesake: true });
    const alike = await publish(host, { key: other, version: 1, pack: five, name: 'harbor', folder: '/elsewhere' });
    expect(await lookAtPack(alike.address)).toMatchObject({ verdict: 'new', isNamesake: true });
    const further = await publish(host, { key, version: 1, pack: five, name: 'tides' });
    expect(await lookAtPack(further.address)).toMatchObject({ verdict: 'new', isNamesake: false });
    expect(await lookAtPack(own.address)).toMatchObject({ verdict: 'same', isNamesake: false });
  });

  it('is refused where the manifest was altered, is not signed, or is of a later format', async () => {
    const { address, manifest, manifestPath } = await publish(host, { key, version: 1, pack: three });
    const text = new TextDecoder().decode(manifest);
    const others = {
      forged: text.replace('Coast', 'Toast'),
      'no-publication': text.replace(/,\s*"signature": "[^"]*"/, ''),
      unsupported: text.replace('publication/1', 'publication/2'),
    };
    for (const [fault, other] of Object.entries(others)) {
      host.files.set(manifestPath, { bytes: utf8(other) });
      expect(await refusal(lookAtPack(address))).toMatchObject({ fault });
      expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault });
    }
    expect(await shelf()).toEqual([]);
  });
});

describe('taking a pack', () => {
  it('pins its key, and switches it on', async () => {
    const { address, digest } = await publish(host, { key, version: 4, pack: three });
    await takePack(address, key.publicKey);
    const fingerprint = await fingerprintOf(key.publicKey);
    expect(await onlyOne()).toMatchObject({
      name: `harbour-${fingerprint.replaceAll(' ', '').slice(0, 16)}`,
      ...{ address, digest, fingerprint, key: key.publicKey, stories: 3, bytes: three.length, isOn: true, errors: 0 },
      imprint: { version: 4 },
      takenAt: clock(),
    });
    expect((await lookAtPack(address)).verdict).toBe('same');
    expect(await bytesOnTheirWay()).toBe(0);
  });

  it('is refused where another key signs by now than the one that the reader agreed to', async () => {
    const { address } = await publish(host, { key: other, version: 1, pack: three });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'key-changed' });
    expect(await shelf()).toEqual([]);
  });

  it('again fetches nothing, but brings back a file that is lost', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: three });
    await takePack(address, key.publicKey);
    await subscriptionStore.setOn((await onlyOne()).name, false, clock());
    await takePack(address, key.publicKey);
    expect((await onlyOne()).isOn).toBe(true);
    const fetched = () => host.came.filter(({ path }) => path === packPath).length;
    expect(fetched()).toBe(1);
    await (await database()).clear('packs');
    await takePack(address, key.publicKey);
    expect(fetched()).toBe(2);
    expect((await onlyOne()).stories).toBe(3);
  });

  it('of one name by two keys gives two packs beside each other', async () => {
    const one = await publish(host, { key, version: 1, pack: three });
    const two = await publish(host, { key: other, version: 1, pack: five, folder: '/elsewhere' });
    await takePack(one.address, key.publicKey);
    expect((await lookAtPack(two.address)).verdict).toBe('new');
    await takePack(two.address, other.publicKey);
    expect((await shelf()).map(({ stories }) => stories).sort()).toEqual([3, 5]);
    expect(new Set((await shelf()).map(({ name }) => name)).size).toBe(2);
  });

  it('of an older edition is refused, from whatever address', async () => {
    const newer = await publish(host, { key, version: 4, pack: five });
    await takePack(newer.address, key.publicKey);
    const older = await publish(host, { key, version: 3, pack: three, folder: '/mirror' });
    expect((await lookAtPack(older.address)).verdict).toBe('older');
    expect(await refusal(takePack(older.address, key.publicKey))).toMatchObject({ fault: 'older' });
    const reissued = await publish(host, { key, version: 4, pack: three, folder: '/mirror' });
    expect(await refusal(takePack(reissued.address, key.publicKey))).toMatchObject({ fault: 'reissued' });
    expect(await onlyOne()).toMatchObject({ stories: 5, address: newer.address });
  });
});

describe('removing a pack', () => {
  it('takes all of it away, and leaves the others', async () => {
    const one = await publish(host, { key, version: 1, pack: three });
    const two = await publish(host, { key, version: 1, pack: five, name: 'tides' });
    await takePack(one.address, key.publicKey);
    await takePack(two.address, key.publicKey);
    const [first] = (await shelf()).filter(({ imprint }) => imprint.name === 'harbour');
    await subscriptionStore.remove(first?.name ?? '');
    expect((await onlyOne()).imprint.name).toBe('tides');
    expect((await updatePacks()).asked).toBe(0);
    expect((await lookAtPack(one.address)).verdict).toBe('new');
  });
});
