import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOpml } from '../../lib/newsroom/feeds/read-opml.ts';
import { outlets } from '../fixtures/news/outlets.ts';
import { ask } from '../support/background.ts';
import type { Tab } from '../support/extension-browser.ts';
import { chooseFile, chooseList, followFeeds, newsroomContents, waitUntilPrinted } from '../support/newsroom.ts';
import { letTimePass, minute, roundByClock } from '../support/newsroom-clock.ts';
import { fillIn, pressOn, textWith } from '../support/own-page.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const downloads = mkdtempSync(join(tmpdir(), 'plumbline-feeds-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true, maxRetries: 5 }));
const present = ['harbour-gazette', 'meridian-post', 'valley-times', 'capital-ledger', 'radio-kestrel', 'riverside-daily', 'rail-notes'];
const { stand, browser } = useNewsstand({ outlets: outlets.filter(({ id }) => present.includes(id)) }, { downloads });

/** A small feed for addresses that no outlet has. */
const feedOf = (title: string, about: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>${about}</title><link>http://tales.example/${about.length}</link><description>${about}, says ${title}.</description></item></channel></rss>`;
const feedNow = async (address: string) => (await newsroomContents(browser())).feeds.find((feed) => feed.address === address);

/** Adds the one feed that is found at an address, by keyboard alone: what the newsroom tells meanwhile moves what is below it. */
async function addByAddress(settings: Tab, address: string): Promise<void> {
  await fillIn(settings, 'Address of a feed or a site', address);
  await settings.press('Enter');
  await textWith(settings, '1 feed found');
  await settings.waitFor('the focus on what was found', () => document.activeElement?.localName === 'legend');
  await settings.press('Tab');
  await settings.press('Enter');
}

describe('the welcome page', () => {
  const starter = 'http://feeds.arstechnica.com/arstechnica/index';

  it('has a starter list to search and pick from, and shows how the newsroom fills', async () => {
    stand().host(starter, feedOf('Far and Wide', 'Lanmouth paints its three cranes yellow'));
    stand().behave(starter, { after: 1500 });
    const welcome = await browser().ownPage('welcome.html');
    await fillIn(welcome, 'Search by name, host, group or language', 'arstech');
    await textWith(welcome, '1 feed found', 'feeds.arstechnica.com', 'address read in Tech.opml', 'unverified');
    await pressOn(welcome, 'Ars Technica…');
    await pressOn(welcome, 'Follow 1 feed');
    await textWith(welcome, 'added: 1', '0 of 1 feed asked');
    expect(await welcome.evaluate(() => document.querySelector('progress')?.getAttribute('aria-label'))).toBe('Reading the feeds');
    await textWith(welcome, 'There is 1 story in your newsroom');
    expect((await ask(browser(), 'corpus:search', { query: 'lanmouth cranes' })).map(({ story }) => story.headline)).toEqual([
      'Lanmouth paints its three cranes yellow',
    ]);
    await welcome.close();
  });
});

describe('a page that offers a feed', () => {
  it('is asked for nothing by being opened, and followed from the popup', async () => {
    const feed = stand().feedOf('meridian-post');
    const page = await browser().open(stand().page('meridian-post', 'ferry-lanmouth').address);
    const popup = await browser().ownPage('popup.html');
    await page.activate();
    await popup.reload();
    await textWith(popup, 'Follow this site', 'The Meridian Post');
    expect(stand().requestsFor(feed)).toEqual([]);
    await pressOn(popup, 'Follow this site');
    await textWith(popup, 'You follow The Meridian Post now.');
    await until(async () => (await feedNow(feed))?.state.answeredAt, { what: 'the feed to answer' });
    await waitUntilPrinted(browser());
    expect(stand().requestsFor(feed)).toHaveLength(1);
    await popup.close();
    await page.close();
  });
});

describe('the settings', () => {
  it('add a feed by its address, whatever its kind, and by that of its site', async () => {
    const typed = [
      stand().feedOf('harbour-gazette'),
      stand().feedOf('capital-ledger'),
      'http://valley-times.example/',
      'http://quiet.example',
    ];
    stand().host('http://quiet.example/', '<!doctype html><title>Quiet</title><p>Nothing points to the feed.', {
      contentType: 'text/html',
    });
    stand().host('http://quiet.example/feed', feedOf('Quiet', 'Quiet opens a reading room'));
    const settings = await browser().ownPage('options.html');
    for (const address of typed) {
      await addByAddress(settings, address);
      await textWith(settings, 'added: 1');
    }
    await settings.close();
    await waitUntilPrinted(browser());
    const addresses = [typed[0], typed[1], stand().feedOf('valley-times'), 'http://quiet.example/feed'];
    for (const address of addresses)
      expect((await feedNow(address ?? ''))?.state).toMatchObject({ errors: 0, articles: expect.any(Number) });
  });
});

describe('addresses of the network around the reader', () => {
  const inside = ['http://127.0.0.1/feed.xml', 'http://10.0.0.7/feed.xml', 'http://localhost/feed.xml', 'http://nas.local/feed.xml'];
  const secret = 'http://10.0.0.9/secret.xml';
  const redirected = 'http://moved.example/in.xml';

  it('are refused out of a list, and answers from there are not read', async () => {
    for (const address of [...inside, secret]) stand().host(address, feedOf('Inside', 'The boiler is at 61 degrees'));
    stand().behave(redirected, { redirect: 302, to: secret });
    const settings = await chooseList(
      browser(),
      [...inside, redirected].map((address) => ({ address, title: address })),
    );
    await textWith(settings, 'added: 1, refused: 4', ...inside.map((address) => `${address}: This address cannot be asked`));
    await until(async () => (await feedNow(redirected))?.state.errors === 1, { what: 'the redirected feed to fail' });
    expect((await feedNow(redirected))?.state.lastError).toBe('it led to an address that is not asked: private');
    await textWith(settings, 'The last check failed: it led to an address that is not asked: private');
    for (const address of inside) expect(stand().requestsFor(address)).toEqual([]);
    await settings.close();
  });

  it('are asked where the reader adds that very address', async () => {
    const settings = await browser().ownPage('options.html');
    for (const address of [`${stand().origin}/feed.xml`, 'http://10.0.0.7/feed.xml']) {
      stand().host(address, feedOf('Boiler', `The boiler at ${address} is warm`));
      await addByAddress(settings, address);
      await until(async () => (await feedNow(address))?.state.answeredAt, { what: `${address} to answer` });
    }
    await textWith(settings, 'in your own network');
    await settings.close();
    await waitUntilPrinted(browser());
    expect((await newsroomContents(browser())).articles.filter(({ article }) => article.title.startsWith('The boiler is'))).toEqual([]);
  });
});

describe('a feed that moved', () => {
  it('is found on its site where its address never answered, and says where its answers come from', async () => {
    const [old, target] = ['http://riverside-daily.example/old.rss', 'http://trains.example/rail.xml'];
    stand().host(target, feedOf('Rail Notes', 'The night train to Osterby is back'));
    stand().behave(stand().feedOf('rail-notes'), { redirect: 301, to: target });
    await followFeeds(browser(), [
      { address: old, title: 'Riverside Daily', site: 'http://riverside-daily.example/' },
      { address: stand().feedOf('rail-notes'), title: 'Rail Notes' },
    ]);
    const found = await until(() => feedNow(stand().feedOf('riverside-daily')), { what: 'the feed to be found' });
    expect(found.state.replaces).toBe(old);
    await waitUntilPrinted(browser());
    const settings = await browser().ownPage('options.html');
    await textWith(settings, `in place of ${old}`, 'Its answers come from trains.example.');
    await settings.close();
  });
});

describe('a feed that is followed', () => {
  it('can be paused, put into a group, left, and followed again', async () => {
    const [paused, grouped] = [stand().feedOf('capital-ledger'), stand().feedOf('valley-times')];
    const settings = await browser().ownPage('options.html');
    await pressOn(settings, 'Pause Capital Ledger');
    await pressOn(settings, 'Change Valley Times');
    await fillIn(settings, 'Group', 'Around the valley');
    await settings.press('Tab');
    await textWith(settings, 'Around the valley', 'paused');
    await settings.waitFor('the focus to go with it', () => {
      const { ariaLabel, ariaExpanded } = document.activeElement ?? {};
      return ariaLabel === 'Change Valley Times' && ariaExpanded === 'true';
    });
    await pressOn(settings, 'Leave Valley Times');
    await textWith(settings, 'You follow Valley Times no more.');
    expect(await feedNow(grouped)).toBeUndefined();
    await pressOn(settings, 'Follow it again');
    await until(async () => (await feedNow(grouped))?.group === 'Around the valley', { what: 'the feed to be back in its group' });
    await waitUntilPrinted(browser());

    const before = stand().requestsFor(paused).length;
    await letTimePass(browser(), 40 * minute);
    await roundByClock(browser());
    expect(stand().requestsFor(paused)).toHaveLength(before);
    await pressOn(settings, 'Go on with Capital Ledger');
    await until(() => stand().requestsFor(paused).length > before, { what: 'the feed to be asked again' });
    await settings.close();
  });
});

describe('a list of the feeds', () => {
  it('goes out as OPML, and comes back as it went', async () => {
    const settings = await browser().ownPage('options.html');
    await pressOn(settings, 'Export your feeds');
    const file = await until(() => readdirSync(downloads).find((name) => /^(?!.*\.(part|crdownload)$)/.test(name)), { what: 'the file' });
    await settings.close();
    const opml = readFileSync(join(downloads, file), 'utf8');
    const { feeds } = await newsroomContents(browser());
    const exported = readOpml(opml).feeds.map(({ address, title, site, group: [group] }) => [address, title, group, site]);
    expect(exported.toSorted()).toEqual(feeds.map(({ address, title, site, group }) => [address, title, group, site]).toSorted());

    // Those of the reader's own network come back by hand alone.
    const again = await chooseFile(browser(), opml);
    await textWith(again, `added: 0, known before: ${feeds.length - 2}, refused: 2`);
    await again.close();
  });
});
