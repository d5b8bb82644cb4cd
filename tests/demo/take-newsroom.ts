import { launchBrowser } from '../support/browsers.ts';
import type { ExtensionBrowser, Tab } from '../support/extension-browser.ts';
import { followFeeds, waitUntilPrinted } from '../support/newsroom.ts';
import { type Newsstand, startNewsstand } from '../support/newsstand/newsstand.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { lookAt, offerIn } from '../support/packs.ts';
import { waitForPanel } from '../support/panel.ts';
import { Publisher, upload } from '../support/publisher.ts';
import { buildPictureStory } from './picture-story/build.ts';
import { takeSection } from './take-section.ts';

/** Whom the reader of the pictures follows, by topic. All outlets are invented. */
const followed: Readonly<Record<string, string>> = {
  News:
    'harbour-gazette meridian-post northfield-herald valley-times tidewater-chronicle riverside-daily island-voice the-compass ' +
    'coast-and-country radio-kestrel north-channel public-wave northern-wire aldine-press',
  Business: 'capital-ledger data-garden',
  Technology: 'chip-letter signal-and-noise grid-today',
  Science: 'polar-space-office lanmouth-university',
  Authorities: 'central-bank coast-guard weather-office health-institute northfield-council statistics-aldermark',
};
/** An article of an outlet that is not followed, so that the popup offers to. */
const unfollowed = ['evening-lantern', 'market-hall'] as const;
const says = {
  name: 'harbour-checks',
  title: 'Harbour checks',
  publisher: 'Coast Register',
  homepage: 'https://coast-register.example',
  licence: 'CC-BY-4.0',
};

/** The newsroom in the settings, the popup with the stories of today, and what a publisher offers. */
export async function takeNewsroom(colorScheme: 'light' | 'dark', picture: (surface: string) => string): Promise<void> {
  const stand = await startNewsstand();
  const browser = await launchBrowser('chromium', { colorScheme, proxy: stand.origin });
  await takeChoice(browser, picture);
  // What comes after the reader looked here is new to them.
  const popup = await browser.ownPage('popup.html');
  const feeds = Object.entries(followed).flatMap(([group, outlets]) =>
    stand.feeds
      .filter(({ outlet }) => outlets.split(' ').includes(outlet.id))
      .map(({ outlet, address }) => ({ group, address, title: outlet.name, kind: outlet.kind })),
  );
  await followFeeds(browser, feeds);
  await waitUntilPrinted(browser);

  await takeToday(browser, popup, stand, picture);
  const tab = await browser.open(stand.page(...unfollowed).address);
  await tab.setViewport(1000, 744);
  await waitForPanel(browser, tab);
  await tab.screenshot(picture('sidebar-newsroom'));
  const settings = await browser.ownPage('options.html');
  await textWith(settings, feeds[0]?.title ?? '');
  await takeSection(settings, 'Your newsroom', picture('newsroom'), 760);
  await settings.close();
  await takeOffer(browser, stand, picture);
  await browser.close();
  await stand.close();
}

/** The popup over the front page of an outlet that is not followed, so that it offers to. */
async function takeToday(browser: ExtensionBrowser, popup: Tab, stand: Newsstand, picture: (surface: string) => string): Promise<void> {
  const front = await browser.open(new URL('/', stand.page(...unfollowed).address).href);
  await front.activate();
  await popup.reload();
  await textWith(popup, 'Today', 'Follow this site');
  await popup.setViewport(380, 500);
  await popup.screenshot(picture('popup-today'));
  await popup.close();
}

/** The welcome page, where outlets are picked. */
async function takeChoice(browser: ExtensionBrowser, picture: (surface: string) => string): Promise<void> {
  const welcome = await browser.ownPage('welcome.html');
  const heading = 'Pick outlets to follow';
  await textWith(welcome, heading, 'Courts');
  for (const name of ['Technology', 'Science', 'Feeds of Courts']) await pressOn(welcome, name);
  await welcome.waitFor('the opened group', () => document.querySelector('.pl-news-pick') !== null);
  await takeSection(welcome, heading, picture('welcome'), 1010);
  await welcome.close();
}

async function takeOffer(browser: ExtensionBrowser, stand: Newsstand, picture: (surface: string) => string): Promise<void> {
  const publisher = await Publisher.open(says);
  const { manifest } = upload(stand, 'coast-register.example', await publisher.sign(await buildPictureStory()));
  publisher.close();
  const settings = await browser.ownPage('options.html');
  await lookAt(settings, manifest);
  await offerIn(settings);
  // The ring of the focus stays out of the picture.
  await settings.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await takeSection(settings, 'Packs from others', picture('pack'));
  await settings.close();
}
