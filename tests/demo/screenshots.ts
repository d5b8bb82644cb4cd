/**
 * `npm run screenshots`: takes the pictures of the README anew, from the built extension on the demonstration article,
 * in light and in dark, into `.github/screenshots/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browsers.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';
import { startSite } from '../support/site.ts';
import { openPopup } from './report.ts';

const folder = '.github/screenshots';
mkdirSync(folder, { recursive: true });
const site = await startSite();

for (const scheme of ['light', 'dark'] as const) {
  const picture = (surface: string) => join(folder, `${surface}-${scheme}.png`);
  const browser = await launchBrowser('chromium', { colorScheme: scheme });
  const tab = await browser.open(site.url('/demo/'));
  await tab.setViewport(1280, 800);
  await waitForPanel(browser, tab);
  await tab.screenshot(picture('sidebar'));

  const popup = await openPopup(browser, tab);
  await popup.screenshot(picture('popup'));
  await popup.close();

  await tab.activate();
  const story = await browser.newTab(() => pressInPanel(browser, tab, /whole story/i));
  await story.waitFor('the story', () => document.querySelector('h1')?.textContent);
  await story.setViewport(900, 1200);
  await story.screenshot(picture('story'));
  await browser.close();
  console.log(`${folder}/*-${scheme}.png`);
}
await site.close();
