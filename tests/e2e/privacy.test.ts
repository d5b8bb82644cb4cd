import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traces, waitUntilMatched } from '../support/background.ts';
import { launchBrowser } from '../support/browsers.ts';
import { copyExtension } from '../support/changed-extension.ts';
import { ownServices } from '../support/chromium.ts';
import { browserKind, builtExtension } from '../support/e2e.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';
import { type Site, startSite } from '../support/site.ts';
import { until } from '../support/until.ts';

/*
 * The browser has no way out but our proxy, which answers for every name and keeps a log; tunnels of https are refused, but logged by
 * their host. What the browser itself asks for is not left out by the names of its makers, where a leak could hide: Firefox is told to
 * ask for nothing, and Chromium to seek all its services under one name that nobody else knows. Only that name is left out.
 */

/** All that a session may ask for: the pages that it opens, and the icons that a browser looks for by itself beside each. */
const opened = ['daily.example/json-ld-graph.html', 'lantern.example/spa/', 'weekly.example/local-news.html'];

/** Opens pages with a story and without, and every surface of ours. */
async function browse(browser: ExtensionBrowser): Promise<void> {
  const matched = await browser.open('http://daily.example/json-ld-graph.html');
  await waitForPanel(browser, matched);
  const story = await browser.newTab(() => pressInPanel(browser, matched, 'Read the whole story'));
  await textWith(story, 'Key points', 'Related stories');
  await pressOn(story, 'Transformers v5.7.0 is out from Hugging Face, with more models and fixes');
  await story.waitFor('the related story', () => document.querySelector('h1')?.textContent?.startsWith('Transformers v5.7.0'));

  const unmatched = await browser.open('http://weekly.example/local-news.html');
  await waitUntilMatched(browser, unmatched, '/local-news.html');
  expect(await traces(browser, unmatched)).toEqual([]);

  const application = await browser.open('http://lantern.example/spa/');
  await application.waitFor('the link to the story', () => document.querySelector('a[href$="openai-microsoft"]') !== null);
  await application.evaluate(() => document.querySelector<HTMLElement>('a[href$="openai-microsoft"]')?.click());
  await waitForPanel(browser, application);

  const popup = await browser.ownPage('popup.html');
  await matched.activate();
  await popup.reload();
  await textWith(popup, 'On this page', 'Newest stories');
  await popup.activate();
  await popup.type('nvidia');
  await popup.waitFor('the search', () => document.querySelector('mark') !== null);
  const settings = await browser.newTab(() => pressInPanelOf(matched));
  await textWith(settings, 'What is stored');
  const welcome = await browser.ownPage('welcome.html');
  await textWith(welcome, 'What it never does');

  async function pressInPanelOf(tab: typeof matched): Promise<void> {
    await tab.activate();
    await pressInPanel(browser, tab, 'Settings');
  }
}

/** Has worker, content script and popup at work, no more. */
async function glance(browser: ExtensionBrowser): Promise<void> {
  await waitForPanel(browser, await browser.open('http://daily.example/json-ld-graph.html'));
  await textWith(await browser.ownPage('popup.html'), 'Newest stories');
}

/** What was asked for, other than by Chromium for itself: hosts, and host and path. */
function asked(site: Site): { hosts: string[]; addresses: string[] } {
  const foreign = site.requests.filter(({ host }) => host !== ownServices);
  const distinct = (texts: string[]) => [...new Set(texts)].sort();
  return {
    hosts: distinct(foreign.map(({ host }) => host)),
    addresses: distinct(foreign.filter(({ path }) => path !== '/favicon.ico').map(({ host, path }) => host + path)),
  };
}

/** A fresh browser whose only way out is a fresh proxy. */
async function session(extension: string, run: (browser: ExtensionBrowser, site: Site) => Promise<unknown>): Promise<void> {
  const site = await startSite();
  const browser = await launchBrowser(browserKind, { extension, proxy: site.origin });
  try {
    await run(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

const hostsOf = (addresses: string[]) => addresses.map((address) => new URL(`http://${address}`).host);

describe('a browsing session', () => {
  it('asks nobody for anything but the pages themselves', async () => {
    await session(builtExtension, async (browser, site) => {
      await browse(browser);
      expect(asked(site)).toEqual({ hosts: hostsOf(opened), addresses: opened });
    });
  });
});

describe('a build that leaks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-leaks-'));
  const bare = join(folder, 'bare');
  const guarded = join(folder, 'guarded');
  beforeAll(() => {
    copyExtension(bare, ({ content_security_policy: _, ...rest }) => rest);
    copyExtension(guarded, (manifest) => manifest);
    for (const copy of [bare, guarded]) plantLeaks(copy);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is caught, be it in the worker, in a content script or in the popup', async () => {
    const leaks = ['popup-leak.example', 'reader-leak.example', 'worker-leak.example'];
    await session(bare, async (browser, site) => {
      await glance(browser);
      await until(() => leaks.every((leak) => asked(site).hosts.includes(leak)), { what: 'the three leaks in the log' });
      expect(asked(site).hosts).toEqual(['daily.example', ...leaks]);
    });
  });

  it('is stopped by our own Content Security Policy but where it asks as the newsroom does', async () => {
    // The same code on the same way, so what does not come through here was stopped. What may fetch is held by the architecture test.
    const through = ['reader-leak.example', 'worker-leak.example'];
    await session(guarded, async (browser, site) => {
      await glance(browser);
      await until(() => through.every((leak) => asked(site).hosts.includes(leak)), { what: 'the leaks of worker and content script' });
      expect(asked(site).hosts).toEqual(['daily.example', ...through]);
    });
  });
});

/** Puts one leak each in worker, content script and popup of a copy of the extension, each to a host of its own and in another way. */
function plantLeaks(copy: string): void {
  const popupScript = /src="\/(chunks\/popup-[^"]+)"/.exec(readFileSync(join(copy, 'popup.html'), 'utf8'))?.[1];
  if (!popupScript) throw new Error('popup.html names no script of its own');
  appendFileSync(join(copy, 'background.js'), ";fetch('http://worker-leak.example/').catch(() => undefined);");
  appendFileSync(join(copy, 'reader.js'), ";navigator.sendBeacon('http://reader-leak.example/', location.href);");
  appendFileSync(join(copy, popupScript), ";new Image().src = 'http://popup-leak.example/?' + Date.now();");
}
