import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subscriptionStore } from '../../../lib/platform/subscription-store.ts';
import { newKey, utf8 } from '../publication/published.ts';
import { fetchAsk } from './support/fetch-ask.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { longPack, type PublishedEdition, packWith, publish } from './support/publisher.ts';
import { bytesOnTheirWay, forgetAll, onlyOne, refusal, shelf, subscriptionsOver } from './support/reader.ts';

const key = await newKey();
const [long, other] = [await longPack('long'), await longPack('other')];
const { takePack } = subscriptionsOver();
const cut = 1_500_000;
let host: FileHost;

beforeEach(async () => {
  host = await startFileHost();
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

/** Publishes a long pack, whose first attempt to arrive is cut off. */
async function cutOff(ways: Parameters<typeof publish>[1]['host'] = {}): Promise<PublishedEdition & { readonly arrived: number }> {
  const edition = await publish(host, { key, version: 1, pack: long, host: { ...ways, cutAfter: cut } });
  expect(await refusal(takePack(edition.address, key.publicKey))).toMatchObject({ fault: 'unreachable' });
  expect(await shelf()).toEqual([]);
  host.came.length = 0;
  return { ...edition, arrived: await bytesOnTheirWay() };
}

const asked = (path: string) => host.came.filter((came) => came.path === path).map(({ range, ifRange }) => ({ range, ifRange }));

describe('a pack that was cut off on its way', () => {
  it('goes on where it ended', async () => {
    const { address, packPath, arrived } = await cutOff();
    expect(arrived).toBeGreaterThan(1_000_000);
    const etag = host.files.get(packPath)?.etag;
    host.files.set(packPath, { bytes: long, etag });
    await takePack(address, key.publicKey);
    expect(asked(packPath)).toEqual([{ range: `bytes=${arrived}-`, ifRange: etag }]);
    expect((await onlyOne()).stories).toBe(220);
    expect(await bytesOnTheirWay()).toBe(0);
  });

  it('goes on as often as it is cut off', async () => {
    const { address, packPath, arrived } = await cutOff();
    const etag = host.files.get(packPath)?.etag;
    host.files.set(packPath, { bytes: long, etag, cutAfter: 300_000 });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'unreachable' });
    const more = await bytesOnTheirWay();
    expect(more).toBeGreaterThan(arrived);
    host.files.set(packPath, { bytes: long, etag });
    await takePack(address, key.publicKey);
    expect(asked(packPath).map(({ range }) => range)).toEqual([`bytes=${arrived}-`, `bytes=${more}-`]);
    expect((await onlyOne()).stories).toBe(220);
  });

  it('goes on at once where it took too long for one request and came on, and else with the next attempt', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: long, host: { cutAfter: 1_400_000 } });
    const slow = subscriptionsOver(undefined, async (...of) => {
      const answer = await fetchAsk(...of);
      return answer.kind === 'failed' && answer.fault === 'stopped' ? { ...answer, fault: 'timeout' } : answer;
    });
    await slow.takePack(address, key.publicKey);
    const [first, ...rest] = asked(packPath).map(({ range }) => range);
    expect([first, ...rest.map((range) => range !== undefined)]).toEqual([undefined, ...rest.map(() => true)]);
    expect(rest.length).toBeGreaterThan(0);
    expect((await onlyOne()).stories).toBe(220);
    await forgetAll();

    host.came.length = 0;
    host.files.set(packPath, { bytes: long, etag: '"slow"', cutAfter: 100_000 });
    expect(await refusal(slow.takePack(address, key.publicKey))).toMatchObject({ fault: 'unreachable' });
    expect(asked(packPath)).toHaveLength(1);
    expect(await bytesOnTheirWay()).toBeGreaterThan(0);
  });

  it('begins anew where the file has another tag by now', async () => {
    const { address, packPath } = await cutOff();
    host.files.set(packPath, { bytes: long, etag: '"touched"' });
    await takePack(address, key.publicKey);
    expect(asked(packPath)).toHaveLength(1);
    expect((await onlyOne()).stories).toBe(220);
  });

  it('begins anew where the server gives no parts', async () => {
    const { address, packPath } = await cutOff();
    const etag = host.files.get(packPath)?.etag;
    host.files.set(packPath, { bytes: long, etag, hasNoRanges: true });
    await takePack(address, key.publicKey);
    expect(asked(packPath)).toHaveLength(1);
    expect((await onlyOne()).stories).toBe(220);
  });

  it('begins anew where the server has no such part any more', async () => {
    const { address, packPath } = await cutOff();
    const short = await packWith('short', 3);
    host.files.set(packPath, { bytes: short, ignoresTags: true });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'other-pack' });
    expect(asked(packPath).map(({ range }) => range)).toEqual([expect.stringContaining('bytes='), undefined]);
    expect(await bytesOnTheirWay()).toBe(0);
  });

  it('is refused where the rest is of another file, and begins anew after that', async () => {
    const { address, packPath } = await cutOff();
    const mixed = new Uint8Array([...long.subarray(0, cut), ...other.subarray(cut)]).subarray(0, long.length);
    host.files.set(packPath, { bytes: mixed, etag: '"mixed"', ignoresTags: true });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'other-pack' });
    expect(await shelf()).toEqual([]);
    host.files.set(packPath, { bytes: long, etag: '"long"' });
    await takePack(address, key.publicKey);
    expect(asked(packPath).at(-1)).toEqual({ range: undefined, ifRange: undefined });
    expect((await onlyOne()).stories).toBe(220);
  });

  it('begins anew where its file had no tag, or one that files share which differ', async () => {
    for (const etag of [undefined, 'W/"weak"']) {
      const { address, packPath } = await cutOff({ etag });
      host.files.set(packPath, { bytes: long, etag });
      await takePack(address, key.publicKey);
      expect(asked(packPath)).toEqual([{ range: undefined, ifRange: undefined }]);
      expect((await onlyOne()).stories).toBe(220);
      await forgetAll();
    }
  });

  it('begins anew where another edition is offered by now', async () => {
    await cutOff();
    const { address, packPath } = await publish(host, { key, version: 2, pack: other });
    await takePack(address, key.publicKey);
    expect(asked(packPath)).toEqual([{ range: undefined, ifRange: undefined }]);
    expect((await onlyOne()).imprint.version).toBe(2);
  });

  it('leaves nothing for good where the reader takes another pack instead', async () => {
    await cutOff();
    const { address } = await publish(host, { key, version: 1, pack: await packWith('tides', 3), name: 'tides' });
    await takePack(address, key.publicKey);
    expect(await bytesOnTheirWay()).toBe(0);
    expect((await onlyOne()).imprint.name).toBe('tides');
  });
});

describe('a server that lies', () => {
  it('about the length is believed only what arrives', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: long });
    host.files.set(packPath, { bytes: long, claims: 1000 });
    expect((await refusal(takePack(address, key.publicKey))).fault).toMatch(/^(other-pack|unreachable)$/);
    host.files.set(packPath, { bytes: long, claims: 10 ** 12, cutAfter: long.length - 1 });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'unreachable' });
    expect(await shelf()).toEqual([]);
    host.files.set(packPath, { bytes: long, claims: 10 ** 12 });
    await takePack(address, key.publicKey);
    expect((await onlyOne()).stories).toBe(220);
  });

  it('with a longer file is read no further than what was signed', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: long });
    host.files.set(packPath, { bytes: new Uint8Array([...long, 0]), etag: '"longer"' });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'too-large' });
    expect(await bytesOnTheirWay()).toBe(0);
    expect(await shelf()).toEqual([]);
  });

  it('with a page in place of the pack is refused', async () => {
    const { address, packPath } = await publish(host, { key, version: 1, pack: long });
    host.files.set(packPath, { bytes: utf8('<html>Log in</html>'), etag: '"page"', contentType: 'text/html' });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault: 'other-pack' });
    expect(await bytesOnTheirWay()).toBe(0);
  });
});

describe('a device without room', () => {
  it('takes nothing, and frees what was taken up already', async () => {
    const { address } = await publish(host, { key, version: 1, pack: long });
    let pieces = 0;
    const keepPiece: typeof subscriptionStore.keepPiece = async (piece) => {
      if (++pieces === 2) throw new DOMException('the disk is full', 'QuotaExceededError');
      await subscriptionStore.keepPiece(piece);
    };
    const full = subscriptionsOver({ ...subscriptionStore, keepPiece });
    expect(await refusal(full.takePack(address, key.publicKey))).toMatchObject({ fault: 'full' });
    expect(await shelf()).toEqual([]);
    expect(await bytesOnTheirWay()).toBe(0);
  });
});
