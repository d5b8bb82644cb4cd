import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyFragment } from '../../lib/view/story-address.ts';
import { ask, traces, waitUntilMatched } from '../support/background.ts';
import type { Tab } from '../support/extension-browser.ts';
import { buildPackOf } from '../support/installed-pack.ts';
import { followFeeds, stored, waitUntilPrinted } from '../support/newsroom.ts';
import type { Article } from '../support/newsstand/article.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { lookAt, lookAtFiles, offerIn, subscriptions, take } from '../support/packs.ts';
import { badge, type Panel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { type Edition, Publisher, upload } from '../support/publisher.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();
const host = 'coast-register.example';
const title = 'Harbour checks';
let publisher: Publisher;
let first: Edition;
let settings: Tab;
let bundled: number;

/** Those outlets tell of it whose pages are not opened here. */
const told = (event: string): Article[] => stand().pages.filter((page) => page.event === event && page.outlet.feed);
const ferry = () => stand().page('quayside-review', 'ferry-lanmouth').address;
const dam = () => stand().page('city-mirror', 'tarn-dam').address;
const storiesOnShelf = async () => (await ask(browser(), 'data:stored', null)).stories;
const names = (panel: Panel) => panel.controls.map(({ name }) => name);

/** Opens a page and gives what the sidebar beside it shows. */
async function beside(address: string): Promise<[Tab, Panel]> {
  const tab = await browser().open(address);
  return [tab, await waitForPanel(browser(), tab)];
}

/** Opens a page, waits until it was matched, and asserts that a reader sees nothing of us. */
async function expectNothingBeside(address: string): Promise<void> {
  const tab = await browser().open(address);
  await waitUntilMatched(browser(), tab, new URL(address).pathname);
  expect(await traces(browser(), tab)).toEqual([]);
  await tab.close();
}

beforeAll(async () => {
  publisher = await Publisher.open({
    name: 'harbour-checks',
    title,
    publisher: 'Coast Register',
    homepage: `https://${host}`,
    licence: 'CC-BY-4.0',
  });
  first = await publisher.sign(await buildPackOf([...told('ferry-lanmouth'), ...told('tarn-dam')]));
  bundled = await storiesOnShelf();
  settings = await browser().ownPage('options.html');
});
afterAll(() => publisher?.close());

describe('a pack that somebody publishes', () => {
  it('is told of before anything is switched on: what it is, who signs it, how many stories', async () => {
    const { manifest, pack } = upload(stand(), host, first);
    await lookAt(settings, manifest);
    const offer = (await offerIn(settings)).replace(/\s+/g, ' ');
    for (const said of [
      title,
      'Coast Register',
      `https://${host}/`,
      'CC-BY-4.0',
      `Fingerprint of the key ${publisher.fingerprint}`,
      'Stories 2',
      'Nothing is switched on yet.',
    ])
      expect(offer).toContain(said);
    expect(stand().requestsFor(pack)).toHaveLength(1);
    expect(await subscriptions(browser())).toEqual([]);
    expect(await storiesOnShelf()).toBe(bundled);
    await expectNothingBeside(ferry());
  });

  it('once taken, matches pages, and its stories name it and say whose word its outlets are', async () => {
    await pressOn(settings, 'Take it and switch it on');
    await textWith(settings, `${title} is there and switched on.`);
    expect(await storiesOnShelf()).toBe(bundled + 2);
    const [tab, panel] = await beside(ferry());
    expect(panel.text).toContain(`Pack: ${title}, by Coast Register`);
    expect(panel.text).toContain('Outlets and their roles according to Coast Register');
    expect(await badge(browser(), tab)).toMatchObject({ text: '1' });
    const [hit] = await ask(browser(), 'corpus:search', { query: 'Silver Tern' });
    const story = await browser().ownPage(`story.html${storyFragment(hit?.story.id ?? '')}`);
    await textWith(story, `Pack: ${title}, by Coast Register`, 'Outlets and their roles according to Coast Register');
    await Promise.all([story.close(), tab.close()]);
  });

  it('is there when the background starts anew', async () => {
    await browser().stopBackground();
    const [tab, panel] = await beside(ferry());
    expect(panel.text).toContain(`Pack: ${title}, by Coast Register`);
    await tab.close();
  });

  it('tells an event that the newsroom tells too as one match, with a view of each', async () => {
    const feeds = stand().feeds.filter(({ outlet }) => told('tarn-dam').some((article) => article.outlet === outlet));
    await followFeeds(
      browser(),
      feeds.map(({ outlet, address }) => ({ address, title: outlet.name })),
    );
    await waitUntilPrinted(browser());
    const [tab, panel] = await beside(dam());
    expect(await badge(browser(), tab)).toMatchObject({ text: '1' });
    expect(panel.text).toContain('As told by');
    expect(names(panel)).toContain('Your newsroom');
    const articles = (await ask(browser(), 'corpus:search', { query: 'Tarn dam' })).map(({ story }) => [story.pack?.kind, story.articles]);
    expect(articles.map(([kind]) => kind).toSorted()).toEqual(['newsroom', 'subscribed']);
    await pressInPanel(browser(), tab, title);
    await waitForPanel(browser(), tab, 'the view of the pack', ({ text }) => text.includes(`Pack: ${title}, by Coast Register`));
    await pressInPanel(browser(), tab, 'Your newsroom');
    const own = await waitForPanel(browser(), tab, 'the view of the newsroom', ({ text }) => text.includes('From your newsroom'));
    expect(own.text).not.toContain('according to Coast Register');
    await tab.close();
  });

  it('is paused, and says nothing until it is used again', async () => {
    await pressOn(settings, `Use ${title}`);
    await until(async () => (await subscriptions(browser()))[0]?.isOn === false, { what: 'the pause' });
    await expectNothingBeside(ferry());
    await pressOn(settings, `Use ${title}`);
    await until(async () => (await subscriptions(browser()))[0]?.isOn, { what: 'the end of the pause' });
    const [tab] = await beside(ferry());
    await tab.close();
  });

  it('is removed with all its stories', async () => {
    await pressOn(settings, `Remove ${title}`);
    await textWith(settings, `Remove ${title}? Its stories are not found any more.`);
    await pressOn(settings, 'Remove');
    await textWith(settings, 'You have no pack from others.');
    await expectNothingBeside(ferry());
    const left = await stored(browser(), ['subscriptions', 'packs', 'arriving']);
    expect(left.subscriptions).toEqual([]);
    expect(left.arriving).toEqual([]);
    expect(left.packs?.map((pack) => (pack as { name: string }).name)).toEqual(['bundled']);
  });
});

describe('a pack in files', () => {
  it('is looked at and taken, without anything asked of the network', async () => {
    const before = stand().requests.filter((request) => request.host === host).length;
    await lookAtFiles(settings, first);
    const offer = await offerIn(settings);
    expect(offer).toContain(publisher.fingerprint);
    expect(await subscriptions(browser())).toEqual([]);
    await pressOn(settings, 'Take it and switch it on');
    await textWith(settings, `${title} is there and switched on.`, 'from files, so without updates');
    const [tab, panel] = await beside(ferry());
    expect(panel.text).toContain(`Pack: ${title}, by Coast Register`);
    await tab.close();
    expect(stand().requests.filter((request) => request.host === host)).toHaveLength(before);
  });

  it('gets updates once it is taken from an address as well', async () => {
    const { manifest } = upload(stand(), host, await publisher.sign(await buildPackOf(told('ferry-lanmouth'))));
    await take(settings, manifest, title);
    expect(await subscriptions(browser())).toMatchObject([{ address: manifest, imprint: { version: 2 }, stories: 1, isOn: true }]);
  });
});
