import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright';
import { describe, expect, it } from 'vitest';
import { waitUntilMatched } from '../support/background.ts';
import { browserKind, useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { waitForPanel } from '../support/panel.ts';

/** What may run in every page, compressed, in bytes. */
const budget = 2048;

interface Ours {
  /** Text of all scripts that ran in a world of the extension, by address. */
  scripts: Map<string, string>;
  /** Styles that did not come from the page. */
  styles: number;
}

const browser = useBrowser();
const site = useSite();

/** Loads a page under the eyes of Chromium's debugger and says what of ours was in it once `settled`. */
async function oursOn(path: string, settled: (tab: Tab) => Promise<unknown>): Promise<Ours> {
  const tab = await browser().open('about:blank');
  const devTools = (await tab.devTools?.()) as CDPSession;
  const worlds = new Set<number>();
  const parsed: { id: string; url: string }[] = [];
  let styles = 0;
  devTools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.id);
  });
  devTools.on('Debugger.scriptParsed', ({ scriptId, url, executionContextId }) => {
    if (worlds.has(executionContextId) || url.startsWith('chrome-extension://')) parsed.push({ id: scriptId, url });
  });
  devTools.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') styles += 1;
  });
  for (const domain of ['Runtime', 'Debugger', 'DOM', 'CSS'] as const) await devTools.send(`${domain}.enable`);
  await tab.goto(site().url(path));
  await settled(tab);
  const scripts = new Map<string, string>();
  for (const { id, url } of parsed) scripts.set(url, (await devTools.send('Debugger.getScriptSource', { scriptId: id })).scriptSource);
  await tab.close();
  return { scripts, styles };
}

// What runs is the same in Firefox, which lends no such look into a page.
describe.runIf(browserKind === 'chromium')('what of ours runs in a page', () => {
  it('is the reader alone where nothing matches, within its budget', async () => {
    const { scripts, styles } = await oursOn('/local-news.html', (tab) => waitUntilMatched(browser(), tab, '/local-news.html'));
    expect([...scripts.keys()].map((url) => new URL(url).pathname)).toEqual(['/reader.js']);
    expect(styles).toBe(0);
    const size = gzipSync([...scripts.values()].join('\n')).length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('is the sidebar and its room as well after a match, so that the measure sees what there is', async () => {
    const { scripts, styles } = await oursOn('/open-graph.html', (tab) => waitForPanel(browser(), tab));
    expect([...scripts.keys()].map((url) => url && new URL(url).pathname)).toEqual(expect.arrayContaining(['/reader.js', '/sidebar.js']));
    expect(styles).toBeGreaterThan(0);
  });
});
