import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lib/cli/main.ts';
import { launchBrowser } from '../support/browsers.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { followFeeds, waitUntilPrinted } from '../support/newsroom.ts';
import { type Newsstand, startNewsstand } from '../support/newsstand/newsstand.ts';
import { textWith } from '../support/own-page.ts';
import { waitForPanel } from '../support/panel.ts';
import { buildPictureStory } from './picture-story/build.ts';
import { openPopup } from './report.ts';
import { takeSection } from './take-section.ts';

/** Whom the reader of the pictures follows, by topic. All outlets are invented. */
const followed: Readonly<Record<string, readonly string[]>> = {
  News: [
    'harbour-gazette',
    'meridian-post',
    'northfield-herald',
    'capital-ledger',
    'tidewater-chronicle',
    'radio-kestrel',
    'northern-wire',
  ],
  'From the source': ['central-bank', 'coast-guard', 'weather-office'],
};
const manifest = 'http://coast-register.example/harbour-checks.plumbline.json';

/** The newsroom in the settings, the popup with the stories of today, and what a publisher offers. */
export async function takeNewsroom(colorScheme: 'light' | 'dark', picture: (surface: string) => string): Promise<void> {
  const stand = await startNewsstand();
  const browser = await launchBrowser('chromium', { colorScheme, proxy: stand.origin });
  const feeds = Object.entries(followed).flatMap(([group, outlets]) =>
    stand.feeds.filter(({ outlet }) => outlets.includes(outlet.id)).map(({ outlet, address }) => ({ group, address, title: outlet.name })),
  );
  await followFeeds(browser, feeds);
  await waitUntilPrinted(browser);

  // An outlet that is not followed, so that the popup offers to.
  const tab = await browser.open(stand.page('evening-lantern', 'tarn-dam').address);
  await waitForPanel(browser, tab);
  const popup = await openPopup(browser, tab);
  await popup.waitFor('the stories of today', () => document.body.innerText.includes('Today'));
  await popup.screenshot(picture('popup-today'));
  await popup.close();

  const settings = await browser.ownPage('options.html');
  await textWith(settings, feeds[0]?.title ?? '');
  await takeSection(settings, 'Your newsroom', picture('newsroom'), 1000);
  await settings.close();
  await takeOffer(browser, stand, picture);
  await browser.close();
  await stand.close();
}

async function takeOffer(browser: ExtensionBrowser, stand: Newsstand, picture: (surface: string) => string): Promise<void> {
  for (const [name, bytes] of await published()) stand.host(new URL(name, manifest).href, bytes);
  const settings = await browser.ownPage('options.html');
  const field = '.pl-settings-add input[placeholder$="pack.json"]';
  await settings.waitFor('the field for the address', (place) => document.querySelector<HTMLInputElement>(place)?.focus() ?? true, field);
  await settings.waitFor('the focus', (place) => document.activeElement?.matches(place), field);
  await settings.type(manifest);
  await settings.press('Enter');
  await settings.waitFor('the offer', () => document.querySelector('.pl-offer') !== null);
  // The ring of the focus stays out of the picture.
  await settings.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await takeSection(settings, 'Packs from others', picture('pack'));
  await settings.close();
}

/** The two files of a publication of the invented story, by name. */
async function published(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pictures-'));
  const [pack, key, site] = ['corpus.pack', 'key.json', 'site'].map((name) => join(folder, name)) as [string, string, string];
  try {
    writeFileSync(pack, await buildPictureStory());
    await run('keygen', '-o', key);
    const says = {
      name: 'harbour-checks',
      title: 'Harbour checks',
      publisher: 'Coast Register',
      homepage: 'https://coast-register.example',
      licence: 'CC-BY-4.0',
    };
    await run('sign', pack, '--key', key, '-o', site, ...Object.entries(says).flatMap(([name, value]) => [`--${name}`, value]));
    return new Map(readdirSync(site).map((name) => [name, readFileSync(join(site, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(...args: string[]): Promise<void> {
  const notes: string[] = [];
  const quiet = { stdin: new Blob().stream(), print: () => undefined, note: (line: string) => notes.push(line), progress: () => undefined };
  if ((await main(args, quiet)) !== 0) throw new Error(notes.join('\n'));
}
