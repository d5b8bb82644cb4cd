import { describe, expect, it } from 'vitest';
import { outlets } from '../fixtures/news/outlets.ts';
import { waitUntilMatched } from '../support/background.ts';
import { launchBrowser } from '../support/browsers.ts';
import { ownServices } from '../support/chromium.ts';
import { browserKind } from '../support/e2e.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { followFeeds, waitUntilPrinted } from '../support/newsroom.ts';
import { letTimePass, minute, roundByClock } from '../support/newsroom-clock.ts';
import { type Newsstand, startNewsstand } from '../support/newsstand/newsstand.ts';
import type { SeenRequest } from '../support/newsstand/seen-request.ts';
import { textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';

const followed = ['northern-wire', 'skyline-tv', 'meridian-post', 'radio-kestrel'];
/** One that has a feed, and one that has none. */
const unfollowed = ['evening-lantern', 'city-mirror'];
const present = outlets.filter(({ id }) => [...followed, ...unfollowed].includes(id));

/** The articles that are opened: of a feed that is followed, of one that is not, and of an outlet that has none. */
const opened: [outlet: string, id: string][] = [
  ['meridian-post', 'tarn-dam'],
  ['evening-lantern', 'market-hall'],
  ['city-mirror', 'tarn-dam'],
];

type Browse = (browser: ExtensionBrowser, stand: Newsstand) => Promise<unknown>;

/** An hour of a reader who follows feeds, and browses between two rounds. Gives all that was asked but for the pages that they opened. */
async function session(browse: Browse): Promise<string[]> {
  const stand = await startNewsstand({ outlets: present });
  const browser = await launchBrowser(browserKind, { proxy: stand.origin, privateWindows: true });
  try {
    await followFeeds(
      browser,
      followed.map((id) => ({ address: stand.feedOf(id), title: id })),
    );
    await waitUntilPrinted(browser);
    await browse(browser, stand);
    stand.publish('skyline-tv', { title: 'Lanmouth counts its gulls', text: 'There are 412 gulls in Lanmouth.' });
    await letTimePass(browser, 40 * minute);
    await roundByClock(browser);
    const pages: readonly string[] = opened.map((of) => stand.page(...of).address);
    // Browsers say of a page that is opened, and of nothing else, that it may be answered by a safer one.
    const isOpened = ({ address, headers }: SeenRequest) => pages.includes(address) && 'upgrade-insecure-requests' in headers;
    return stand.requests
      .filter((request) => request.host !== ownServices && request.path !== '/favicon.ico' && !isOpened(request))
      .map(({ address, headers }) => `${address} with ${Object.keys(headers).toSorted()}`)
      .toSorted();
  } finally {
    await browser.close();
    await stand.close();
  }
}

async function browsePages(browser: ExtensionBrowser, stand: Newsstand): Promise<void> {
  for (const of of opened) {
    const { address } = stand.page(...of);
    const tab = await browser.open(address);
    const { matches } = await waitUntilMatched(browser, tab, new URL(address).pathname);
    const popup = await browser.ownPage('popup.html');
    await tab.activate();
    await popup.reload();
    await textWith(popup, 'Newest stories');
    await popup.close();
    if (matches.length > 0) {
      const story = await browser.newTab(() => pressInPanel(browser, tab, 'Read the whole story'));
      await textWith(story, 'From your newsroom');
      await story.close();
    }
    await tab.close();
  }
}

/** Opens an article in a private window, and where it can be driven there, the settings. */
async function browsePrivately(browser: ExtensionBrowser, stand: Newsstand): Promise<void> {
  const tab = await browser.openPrivate(stand.page('city-mirror', 'tarn-dam').address);
  await waitForPanel(browser, tab);
  // Chromium opens our own pages in windows alone that are not private.
  if (browserKind === 'firefox') {
    const settings = await browser.openPrivate(browser.ownUrl('options.html'));
    await textWith(settings, 'In a private window nothing is fetched and nothing kept.', 'You have no pack from others.');
    await settings.close();
  }
  await tab.close();
}

describe('a reader whose newsroom is on', () => {
  it('has the same asked at the same times, whether they open pages or not', async () => {
    const still = await session(async () => undefined);
    expect(still).toHaveLength(2 * followed.length);
    const browsing = await session(async (browser, stand) => {
      await browsePages(browser, stand);
      await browsePrivately(browser, stand);
    });
    expect(browsing).toEqual(still);
  });
});
