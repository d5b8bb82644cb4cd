import { join } from 'node:path';
import type { ExtensionBrowser, Tab } from '../support/extension-browser.ts';
import { badge, inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

/** Reads off the real surfaces what a reader of the article would see, line by line, and takes a picture of each. */
export async function* report(browser: ExtensionBrowser, article: string, pictures: string): AsyncGenerator<string> {
  const tab = await browser.open(article);
  await waitForPanel(browser, tab);
  yield `Page      ${await tab.evaluate(() => document.title)}`;
  await until(async () => (await badge(browser, tab)).text, { what: 'the badge' });
  const button = await badge(browser, tab);
  yield `Badge     ${button.text}`;
  yield `Tooltip   ${button.title}`;
  yield '\nSidebar\n';
  await tab.screenshot(join(pictures, 'sidebar.png'));
  await openEvidence(browser, tab);
  yield indented((await inPanel(browser, tab, asLaidOut)) ?? '');
  await tab.screenshot(join(pictures, 'sidebar-evidence.png'));

  yield '\nPopup\n';
  const popup = await openPopup(browser, tab);
  yield indented(await popup.evaluate(() => document.body.innerText));
  await popup.screenshot(join(pictures, 'popup.png'));
  await popup.close();

  await tab.activate();
  const story = await browser.newTab(() => pressInPanel(browser, tab, /whole story/i));
  yield '\nStory page\n';
  await story.waitFor('the story', () => document.querySelector('h1')?.textContent);
  yield indented(await story.evaluate(() => [document.title, location.href].join('\n')));
  await story.setViewport(900, 1200);
  await story.screenshot(join(pictures, 'story.png'));
  yield `\nPictures  ${pictures}/{sidebar,sidebar-evidence,popup,story}.png`;
}

/** Opens the parts of the trust score, as a press on each does. */
async function openEvidence(browser: ExtensionBrowser, tab: Tab): Promise<void> {
  const parts = await inPanel(browser, tab, (root) => [...root.querySelectorAll('summary')].map((part) => part.textContent ?? ''));
  for (const part of parts ?? []) await pressInPanel(browser, tab, part);
  await inPanel(browser, tab, (root) => root.querySelector('summary')?.scrollIntoView({ block: 'start', behavior: 'instant' }) ?? null);
}

/** The popup as a page of its own, of the size that the browser gives it, with the article's tab as the current one. */
export async function openPopup(browser: ExtensionBrowser, article: Tab): Promise<Tab> {
  const popup = await browser.ownPage('popup.html');
  await article.activate();
  await popup.reload();
  await popup.waitFor('the stories in the popup', () => document.querySelector('[role="option"]') !== null);
  const [width, height] = await popup.evaluate(() => [document.body.offsetWidth, document.body.offsetHeight] as const);
  await popup.setViewport(width, height);
  return popup;
}

/** Runs in the page: the text in lines as the eye reads them, the cells of a row on one line. */
function asLaidOut(root: ShadowRoot): string {
  const lines: { top: number; words: string }[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const top = range.getClientRects()[0]?.top;
    // One pixel wide: words for a screen reader alone.
    if (top === undefined || (text.parentElement?.offsetWidth ?? 0) <= 1) continue;
    const words = text.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const row = lines.slice(-3).find((line) => Math.abs(line.top - top) < 8);
    if (row) row.words += `  ${words}`;
    else lines.push({ top, words });
  }
  return lines.map((line) => line.words).join('\n');
}

function indented(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((line) => `    ${line}`)
    .join('\n');
}
