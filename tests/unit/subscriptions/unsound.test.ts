import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import { newKey, utf8 } from '../publication/published.ts';
import { article, outlet, point, story } from '../support/build.ts';
import { type FileHost, startFileHost } from './support/file-host.ts';
import { packWith, publish } from './support/publisher.ts';
import { bytesOnTheirWay, forgetAll, onlyOne, refusal, subscriptionsOver, wait } from './support/reader.ts';

const key = await newKey();
const [three, five] = [await packWith('three', 3), await packWith('five', 5)];
const { takePack, updatePacks, openPackFile } = subscriptionsOver();
let host: FileHost;

beforeEach(async () => {
  host = await startFileHost();
  const { address } = await publish(host, { key, version: 1, pack: three });
  await takePack(address, key.publicKey);
});
afterEach(async () => {
  await host.close();
  await forgetAll();
});

const flipped = (bytes: Uint8Array, at: number) => {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};
const tooMuch = [{ article: 'by-gazette', text: 'word '.repeat(50).trim() }];
const overquoted = () =>
  packOf({ outlets: [outlet('gazette')], stories: [story('fine'), story('greedy', { keyPoints: [point([], { statements: tooMuch })] })] });

/** A story of so many articles, and so many points of so many votes each. */
function crowded(articles: number, points: number, votes: number): Promise<Uint8Array> {
  const ids = Array.from({ length: articles }, (_, at) => `a${at}`);
  const told = story('crowded', {
    articles: ids.map((id) => article('gazette', { id })),
    keyPoints: Array.from({ length: points }, () => point(ids.slice(0, votes))),
  });
  return packOf({ outlets: [outlet('gazette')], stories: [story('fine'), told] });
}

/** What may lie on a host, and what has to be said of it. */
const unsound: Record<string, { pack: () => Promise<Uint8Array>; served?: Uint8Array; fault: string; says: string }> = {
  'a byte is another than was signed': { pack: async () => five, served: flipped(five, 2000), fault: 'other-pack', says: 'digest' },
  'the end is missing': { pack: async () => five, served: five.subarray(0, -1), fault: 'other-pack', says: 'ends after' },
  'what was signed is damaged': { pack: async () => flipped(five, five.length - 9), fault: 'damaged', says: 'damaged' },
  'what was signed is no pack': { pack: async () => utf8('not a pack'), fault: 'damaged', says: 'header' },
  'what was signed is of a later version': {
    pack: async () => utf8('PLUMBLINE 9 40'.padEnd(40)),
    fault: 'unsupported',
    says: 'version 9',
  },
  'it quotes more than it may': { pack: overquoted, fault: 'overquoted', says: 'greedy quotes more' },
  'a story has more articles than a browser judges': { pack: () => crowded(1001, 1, 0), fault: 'too-large', says: 'crowded has more' },
  'a story has more votes than a browser judges': { pack: () => crowded(500, 40, 100), fault: 'too-large', says: 'crowded has more' },
};

for (const [what, { pack, served, fault, says }] of Object.entries(unsound))
  it(`a pack changes nothing and says why where ${what}`, async () => {
    const before = await onlyOne();
    const bytes = await pack();
    const { address, manifest } = await publish(host, { key, version: 2, pack: bytes, ...(served && { host: { bytes: served } }) });
    expect(await refusal(takePack(address, key.publicKey))).toMatchObject({ fault, message: expect.stringContaining(says) });
    expect(await onlyOne()).toEqual(before);

    for (const take of [false, true]) {
      const opened = await refusal(openPackFile(new Blob([manifest as Uint8Array<ArrayBuffer>]), blobOf(served ?? bytes), take));
      expect(opened.fault).toBe(fault);
    }
    expect(await onlyOne()).toEqual(before);

    wait(6);
    expect(await updatePacks()).toMatchObject({ asked: 1, failed: 1, taken: [] });
    const { lastError, errors, ...after } = await onlyOne();
    expect(lastError).toContain(says);
    expect(errors).toBe(1);
    expect(after).toMatchObject({ digest: before.digest, imprint: before.imprint, etag: before.etag, isOn: true });
    expect(await bytesOnTheirWay()).toBe(0);

    await publish(host, { key, version: 3, pack: five });
    wait(12);
    expect((await updatePacks()).taken).toHaveLength(1);
  });

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}
