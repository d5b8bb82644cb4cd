import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../lib/cli/pack-of.ts';
import { readSeeds } from '../../lib/cli/read-seeds.ts';
import { ask } from '../support/background.ts';
import type { Tab } from '../support/extension-browser.ts';
import { buildPackOf } from '../support/installed-pack.ts';
import { nextWake, stored } from '../support/newsroom.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { askPublishers, lookAt, offerIn, subscriptions, take } from '../support/packs.ts';
import { type Edition, Publisher, upload } from '../support/publisher.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();
const host = 'coast-register.example';
const title = 'Harbour checks';
const says = { name: 'harbour-checks', title, publisher: 'Coast Register', homepage: `https://${host}`, licence: 'CC-BY-4.0' };
/** Three keys: that of the publisher, and two of whoever else publishes under this name. */
let publishers: [Publisher, Publisher, Publisher];
let settings: Tab;
let address: string;
let editions: [Edition, Edition];

const buildEvents = (...events: string[]) => buildPackOf(stand().pages.filter(({ event }) => events.includes(event)));
const only = async () => {
  const all = await subscriptions(browser());
  expect(all).toHaveLength(1);
  return all[0];
};
/** Which of these words a story of a pack is found by. */
const found = async (...words: string[]) => {
  const hits = await Promise.all(words.map((query) => ask(browser(), 'corpus:search', { query })));
  return words.filter((_, at) => hits[at]?.some(({ story }) => story.pack));
};
/** Signs with a key until the edition is one that nobody had yet, and uploads it in the place of what is there. */
async function offerFrom(publisher: Publisher, events: readonly string[], least: number): Promise<Edition> {
  const pack = await buildEvents(...events);
  let edition = await publisher.sign(pack);
  while (edition.version < least) edition = await publisher.sign(pack);
  upload(stand(), host, edition);
  return edition;
}

beforeAll(async () => {
  publishers = [await Publisher.open(says), await Publisher.open(says), await Publisher.open(says)];
  const [own] = publishers;
  editions = [
    await own.sign(await buildEvents('ferry-lanmouth', 'museum-theft')),
    await own.sign(await buildEvents('ferry-lanmouth', 'tarn-dam', 'cup-final')),
  ];
  settings = await browser().ownPage('options.html');
});
afterAll(() => {
  for (const publisher of publishers ?? []) publisher.close();
});

describe('a pack that was taken', () => {
  it('is asked for again by itself, also where no feed is followed', async () => {
    address = upload(stand(), host, editions[0]).manifest;
    await take(settings, address, title);
    const { nextAt = 0 } = (await only()) ?? {};
    expect(nextAt).toBeGreaterThan(Date.now());
    expect(await nextWake(browser())).toBe(nextAt);
  });

  it('is asked for by what is known of it, and left where nothing changed', async () => {
    await askPublishers(browser());
    const asked = stand().requestsFor(address).at(-1);
    expect(asked?.headers['if-none-match']).toBeTruthy();
    expect(asked?.status).toBe(304);
    expect(stand().requestsFor(`http://${host}/${editions[0].pack.name}`)).toHaveLength(2);
    expect(await only()).toMatchObject({ imprint: { version: 1 }, errors: 0 });
  });

  it('is swapped whole for a newer edition', async () => {
    expect(await found('Tern', 'Ashgill', 'museum')).toEqual(['Tern', 'museum']);
    upload(stand(), host, editions[1]);
    await askPublishers(browser());
    expect(await only()).toMatchObject({ imprint: { version: 2 }, stories: 3, isOn: true });
    expect(await found('Tern', 'Ashgill', 'museum')).toEqual(['Tern', 'Ashgill']);
    expect((await stored(browser(), ['packs'])).packs).toHaveLength(2);
  });

  it('is not exchanged for an older one', async () => {
    upload(stand(), host, editions[0]);
    await askPublishers(browser());
    expect(await only()).toMatchObject({ imprint: { version: 2 }, lastError: expect.stringContaining('older') });
    await lookAt(settings, address);
    expect(await offerIn(settings)).toContain('It is older than the edition that you have.');
    await pressOn(settings, 'Cancel');
    expect(await found('Ashgill', 'museum')).toEqual(['Ashgill']);
  });

  it('takes nothing that another key signed: it warns, and the reader stays with what is there', async () => {
    const [own, other] = publishers;
    await offerFrom(other, ['storm-edda'], 3);
    await askPublishers(browser());
    const text = await textWith(settings, `Updates of ${title} have stopped`, own.fingerprint, other.fingerprint);
    expect(text).toContain('What came was signed with another key.');
    expect(await found('Ashgill', 'Edda')).toEqual(['Ashgill']);
    await pressOn(settings, 'Keep the pack as it is');
    await settings.waitFor('the warning to go', () => !document.body.innerText.includes('have stopped'));
    await askPublishers(browser());
    expect(await only()).toMatchObject({ imprint: { version: 2 }, fingerprint: own.fingerprint });
    expect((await only())?.halt).toBeUndefined();
  });

  it('goes on under another key once the reader trusts it', async () => {
    const third = publishers[2];
    await offerFrom(third, ['storm-edda'], 3);
    await askPublishers(browser());
    await textWith(settings, `Updates of ${title} have stopped`, third.fingerprint);
    await pressOn(settings, 'Trust the new key');
    await until(async () => (await only())?.fingerprint === third.fingerprint, { what: 'the pack under the new key' });
    expect(await found('Ashgill', 'Edda')).toEqual(['Edda']);
    expect((await stored(browser(), ['packs'])).packs).toHaveLength(2);
  });
});

describe('a long pack', () => {
  it('that broke off with the page that fetched it goes on where it was', async () => {
    const edition = await publishers[0].sign(await longPack(), { name: 'long-reads', title: 'Long reads' });
    const { manifest, pack } = upload(stand(), 'long-reads.example', edition);
    await lookAt(settings, manifest);
    await offerIn(settings);
    stand().behave(pack, 'hang-in-body');
    await pressOn(settings, 'Take it and switch it on');
    const piecesThere = async () => (await stored(browser(), ['arriving'])).arriving?.length;
    await until(piecesThere, { what: 'the first piece' });
    await settings.close();

    stand().behave(pack, undefined);
    settings = await browser().ownPage('options.html');
    await take(settings, manifest, 'Long reads');
    const rest = stand().requestsFor(pack).at(-1);
    expect(rest?.headers.range).toMatch(/^bytes=\d{7,}-$/);
    expect(rest?.status).toBe(206);
    expect(await found('marigold')).toEqual(['marigold']);
    expect(await piecesThere()).toBe(0);
  });
});

/** A pack of more than two mebibytes, in the words of its publisher. */
function longPack(): Promise<Uint8Array> {
  const { outlets, stories } = readSeeds('seeds');
  const [model] = stories;
  if (!model) throw new Error('a story is needed');
  const story = (at: number) => ({
    ...{ ...model, id: `long-${at}`, headline: `The marigold of day ${at}`, dek: `Day ${at} of the marigold.`, related: [] },
    body: Array.from({ length: 60 }, (_, nth) => `marigold ${at} ${nth} `.padEnd(3500, 'x')),
  });
  return packOf({ outlets, stories: Array.from({ length: 11 }, (_, at) => story(at)) });
}
