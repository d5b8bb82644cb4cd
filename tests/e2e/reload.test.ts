import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { traces, waitUntilMatched } from '../support/background.ts';
import { launchBrowser } from '../support/browsers.ts';
import { browserKind, useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { badge, inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const site = useSite();
const article = (name: string) => site().url(pageCalled(name).path);

type Watching = typeof globalThis & { wrong: string[]; most: number };

/** Has the page note its errors, and how many panels it ever held at a time. */
function watch(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const page = globalThis as Watching;
    page.wrong = [];
    addEventListener('error', ({ message }) => page.wrong.push(message));
    addEventListener('unhandledrejection', ({ reason }) => page.wrong.push(String(reason)));
    const count = () => {
      page.most = Math.max(page.most ?? 0, document.querySelectorAll('[data-plumbline]').length);
    };
    count();
    new MutationObserver(count).observe(document, { childList: true, subtree: true });
  });
}

describe('an update while a matched page is open', () => {
  const browser = useBrowser();

  it('leaves one working panel on the page, no errors, and all in order on the next page', async () => {
    const tab = await browser().open(article('json-ld-graph'));
    await waitForPanel(browser(), tab);
    await watch(tab);
    await browser().reloadExtension();

    await until(async () => (await badge(browser(), tab)).text === '1', { what: 'the badge of the new copy' });
    await waitForPanel(browser(), tab);
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await waitForPanel(browser(), tab, 'the folded panel', ({ controls }) =>
      controls.some(({ name }) => name.startsWith('Open Plumbline')),
    );
    await pressInPanel(browser(), tab, /^Open Plumbline/);
    await waitForPanel(browser(), tab, 'the open panel', ({ text }) => text.includes('Key points'));
    expect(await tab.evaluate(() => ({ wrong: (globalThis as Watching).wrong, most: (globalThis as Watching).most }))).toEqual({
      wrong: [],
      most: 1,
    });

    await tab.goto(article('nemotron'));
    expect((await waitForPanel(browser(), tab)).text).toContain('Nemotron 3 Nano Omni');
    expect(await tab.evaluate(() => document.querySelectorAll('[data-plumbline]').length)).toBe(1);
    await tab.back();
    await waitForPanel(browser(), tab, 'the first story', ({ text }) => text.includes('OpenAI wins the right to sell on any cloud'));
    expect((await badge(browser(), tab)).text).toBe('1');
    await tab.close();
  });
});

describe('a browser that starts again', () => {
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it('keeps how the sidebar was left, what is hidden and which sites are off', async () => {
    const before = await launchBrowser(browserKind, { profile });
    try {
      const hidden = await before.open(article('microdata'));
      await pressInPanel(before, hidden, 'Not this story');
      await until(async () => (await traces(before, hidden)).length === 0, { what: 'the hidden match to go' });
      // The same server under another name is another site.
      const off = await before.open(article('json-ld-graph').replace('127.0.0.1', 'localhost'));
      await pressInPanel(before, off, 'Turn off for this site');
      await until(async () => (await traces(before, off)).length === 0, { what: 'the match on the site to go' });
      const folded = await before.open(article('open-graph'));
      await pressInPanel(before, folded, 'Fold to the edge');
      await until(
        () => before.inExtension(async (api) => JSON.stringify(await api.storage.local.get('settings')).includes('"folded":true')),
        {
          what: 'the fold to be stored',
        },
      );
    } finally {
      await before.close();
    }

    const after = await launchBrowser(browserKind, { profile });
    try {
      const folded = await after.open(article('open-graph'));
      const panel = await waitForPanel(after, folded);
      expect(panel.controls.map(({ name }) => name)).toEqual([expect.stringMatching(/^Open Plumbline/)]);
      expect(await inPanel(after, folded, (root) => root.querySelector('aside')?.dataset.folded)).toBe('true');
      const hidden = await after.open(article('microdata'));
      await waitUntilMatched(after, hidden, '/microdata.html');
      expect(await traces(after, hidden)).toEqual([]);
      const off = await after.open(article('bare').replace('127.0.0.1', 'localhost'));
      await waitUntilMatched(after, off, '/bare.html');
      expect(await traces(after, off)).toEqual([]);
      await hidden.goto(article('paywall'));
      await waitForPanel(after, hidden);
    } finally {
      await after.close();
    }
  });
});
