import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { launchBrowser } from '../support/browsers.ts';
import { copyExtension } from '../support/changed-extension.ts';
import { browserKind, useSite } from '../support/e2e.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';

const site = useSite();

// With `unlimitedStorage` only the disk sets a limit; without it the browser's own one stands in for a full disk. Firefox has none.
describe.skipIf(browserKind === 'firefox')('settings that cannot be written for want of room', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-no-room-'));
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    copyExtension(folder, ({ permissions, ...rest }) => ({
      ...rest,
      permissions: (permissions as string[]).filter((name) => name !== 'unlimitedStorage'),
    }));
    browser = await launchBrowser(browserKind, { extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stay as they are, and the reader is told', async () => {
    const before = { theme: 'dark', sitesOff: ['quiet.example'] };
    const stored = async () => (await browser.inExtension((api) => api.storage.local.get('settings'))).settings;
    await browser.inExtension((api, settings) => api.storage.local.set({ settings }), before);
    const page = await browser.ownPage('options.html');
    await textWith(page, 'What is stored', 'Export settings');
    await browser.inExtension(async (api) => {
      const { QUOTA_BYTES } = api.storage.local as unknown as { QUOTA_BYTES: number };
      const used = await (api.storage.local as unknown as { getBytesInUse(keys: null): Promise<number> }).getBytesInUse(null);
      await api.storage.local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 'filler""'.length) });
    });
    const waitForTheme = (theme: string) =>
      page.waitFor(
        `the theme ${theme}`,
        (name) =>
          [...document.querySelectorAll('label:has(input[type=radio]:checked)')].some((label) => label.textContent === name) || undefined,
        theme,
      );
    await pressOn(page, 'Light');
    await textWith(page, 'The change could not be kept. What you see is what is stored.');
    await waitForTheme('Dark');
    expect(await stored()).toEqual(before);

    const tab = await browser.open(site().url(pageCalled('json-ld-graph').path));
    await waitForPanel(browser, tab);
    await pressInPanel(browser, tab, 'Fold to the edge');
    await waitForPanel(browser, tab, 'the folded panel', ({ controls }) =>
      controls.every(({ name }) => name === 'Open Plumbline: Trust 53, 1 story'),
    );
    await pressInPanel(browser, tab, /^Open Plumbline/);
    await waitForPanel(browser, tab, 'the story again', ({ text }) => text.includes('Key points'));
    expect(await stored()).toEqual(before);

    await browser.inExtension((api) => api.storage.local.remove('filler'));
    await pressOn(page, 'Light');
    await waitForTheme('Light');
    await page.waitFor('the notice to go', () => !document.body.innerText.includes('could not be kept'));
  });
});
