import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { traces, waitForNothing, waitUntilMatched } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import { badge, pressInPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const profile = mkdtempSync(join(tmpdir(), 'plumbline-private-'));
// Said before the browser is, so done after that has closed.
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
const browser = useBrowser({ profile, privateWindows: true });
const site = useSite();

const path = (name: string) => pageCalled(name).path;
const address = (name: string, host = '127.0.0.1') => site().url(path(name)).replace('127.0.0.1', host);

/** What the extension keeps in one of its two stores. */
const stored = (area: 'local' | 'session') =>
  browser().inExtension((api, name) => api.storage[name].get(null) as Promise<Record<string, never>>, area);

/** The files that the browser keeps for the extension alone: its storage, its databases, its worker. What the browser itself knows of the pages is the browser's. */
function ownFiles(): string[] {
  const { host } = new URL(browser().ownUrl(''));
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes(host) || /Extension (State|Rules|Scripts)|Sync Extension Settings/.test(file))
    .map((file) => join(profile, file));
}

/** The files of the extension in which a text stands, in one byte a letter or in two. */
function filesWith(text: string): string[] {
  return ownFiles().filter((file) => {
    try {
      const bytes = readFileSync(file);
      return bytes.includes(text, 0, 'latin1') || bytes.includes(text, 0, 'utf16le');
    } catch (error) {
      // Folders cannot be read, and browsers remove files of their own as they go.
      if (['EISDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    }
  });
}

describe('what is kept of the pages that a reader opens', () => {
  it('is nothing, as long as they set nothing', async () => {
    const matched = await browser().open(address('json-ld-graph'));
    await waitForPanel(browser(), matched);
    await matched.goto(address('local-news'));
    await waitUntilMatched(browser(), matched, path('local-news'));
    expect(await stored('local')).toEqual({});
    expect(filesWith('json-ld-graph')).toEqual([]);
    await matched.close();
  });
});

describe('a private window', () => {
  it('shows matches, and what is hidden or off there is off there alone, in memory alone, until the last of them closes', async () => {
    const hidden = await browser().openPrivate(address('paywall'));
    expect((await waitForPanel(browser(), hidden)).text).toContain('OpenAI wins the right to sell on any cloud');
    expect((await badge(browser(), hidden)).text).toBe('1');
    await pressInPanel(browser(), hidden, 'Not this story');
    await waitForNothing(browser(), hidden);

    const silenced = await browser().openPrivate(address('amp', 'localhost'));
    await pressInPanel(browser(), silenced, 'Turn off for this site');
    await waitForNothing(browser(), silenced);
    await silenced.goto(address('bare', 'localhost'));
    await waitUntilMatched(browser(), silenced, path('bare'));
    expect(await traces(browser(), silenced)).toEqual([]);

    // Windows that are not private know nothing of it.
    const ordinary = await browser().open(address('paywall'));
    await waitForPanel(browser(), ordinary);
    await ordinary.goto(address('amp', 'localhost'));
    await waitForPanel(browser(), ordinary);

    expect(await stored('local')).toEqual({});
    expect(Object.keys(await stored('session'))).toContain('settings:private');
    for (const text of ['paywall.html', 'amp.html', 'bare.html']) expect(filesWith(text), text).toEqual([]);

    // One window is left, then none; the background may be asleep when it goes.
    await silenced.close();
    await until(async () => !Object.keys(await stored('session')).includes(`tab:${silenced.id}`), {
      what: 'the closed tab to be forgotten',
    });
    expect(Object.keys(await stored('session'))).toContain('settings:private');
    await browser().stopBackground();
    await hidden.close();
    await until(async () => !/settings:private|isPrivate":true/.test(JSON.stringify(await stored('session'))), {
      what: 'all of it to be forgotten',
    });

    const again = await browser().openPrivate(address('paywall'));
    await waitForPanel(browser(), again);
    await again.goto(address('bare', 'localhost'));
    await waitForPanel(browser(), again);
    await again.close();
    await ordinary.close();
  });
});

describe('an ordinary window', () => {
  it('keeps what a reader hides, and that on disk', async () => {
    const tab = await browser().open(address('microdata'));
    await pressInPanel(browser(), tab, 'Not this story');
    await waitForNothing(browser(), tab);
    expect(JSON.stringify(await stored('local'))).toContain('/microdata.html');
    // So the search above would have found the others as well.
    await until(() => filesWith('microdata.html').length > 0, { what: 'the hidden match on disk' });
    await tab.close();
  });
});
