/**
 * `npm run screenshots`: takes the pictures of the README anew from the built extension, in light and in dark, into
 * `.github/screenshots/`, or into a folder that is named: on the demonstration article, on a story of several
 * origins, and with a newsroom of invented outlets.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browsers.ts';
import { dam, startWithDam } from '../support/dam.ts';
import { textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';
import { startSite } from '../support/site.ts';
import { buildPictureStory } from './picture-story/build.ts';
import { openPopup } from './report.ts';
import { takeNewsroom } from './take-newsroom.ts';
import { takeSection } from './take-section.ts';

const folder = process.argv[2] ?? '.github/screenshots';
mkdirSync(folder, { recursive: true });

for (const scheme of ['light', 'dark'] as const) {
  const picture = (surface: string) => join(folder, `${surface}-${scheme}.png`);
  await takeArticle(scheme, picture);
  await takeStory(scheme, picture);
  await takeNewsroom(scheme, picture);
  console.log(`${folder}/*-${scheme}.png`);
}

/** Sidebar, popup and story page beside the demonstration article. */
async function takeArticle(colorScheme: 'light' | 'dark', picture: (surface: string) => string): Promise<void> {
  const site = await startSite();
  const browser = await launchBrowser('chromium', { colorScheme });
  const tab = await browser.open(site.url('/demo/'));
  await tab.setViewport(1100, 700);
  await waitForPanel(browser, tab);
  await tab.screenshot(picture('sidebar'));

  const popup = await openPopup(browser, tab);
  await popup.screenshot(picture('popup'));
  await popup.close();

  await tab.activate();
  const story = await browser.newTab(() => pressInPanel(browser, tab, /whole story/i));
  await story.waitFor('the story', () => document.querySelector('h1')?.textContent);
  await story.setViewport(900, 1130);
  await story.screenshot(picture('story'));
  await browser.close();
  await site.close();
}

/** The score with a part opened, and who says what, on the page of a story of several origins. */
async function takeStory(colorScheme: 'light' | 'dark', picture: (surface: string) => string): Promise<void> {
  const { browser, close } = await startWithDam('chromium', buildPictureStory, { colorScheme });
  const page = await browser.ownPage(`story.html#${dam}`);
  await textWith(page, 'Who says what');
  await page.evaluate(() => {
    for (const part of [...document.querySelectorAll('details')].slice(0, 2)) part.open = true;
  });
  await takeSection(page, 'Trust', picture('score'));
  await takeSection(page, 'Who says what', picture('story-matrix'));
  await close();
}
