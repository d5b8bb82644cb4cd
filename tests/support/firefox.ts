import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions, Tab } from './extension-browser.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { opening } from './opening.ts';
import { pageTab } from './page-tab.ts';
import { until } from './until.ts';

/** The host of our own pages, which Firefox makes up at random otherwise. */
const uuid = '7a1f0c52-3b7e-4a53-9d38-5f0e6c1b9a44';

/** Firefox's WebDriver BiDi beyond what Puppeteer offers. */
type Send = (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;

/** Starts a plain Firefox with the extension in it. @throws where the extension does not load */
export async function launchFirefox(executablePath: string, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const path = resolve(options.extension ?? '.output/firefox-mv3');
  const addon = geckoId(path);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    defaultViewport: null,
    // Without system access Firefox opens no moz-extension page for a driver (since 153), and lends no way to end the background.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...(options.profile ? ['--profile', options.profile] : [])],
    // Without it a released Firefox does not heed where `services.settings.server` points.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...firefoxPrefs(options), 'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }) },
  });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  try {
    return { ...(await withExtension(browser, path, addon, options)), closed };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(
  browser: Browser,
  path: string,
  addon: string,
  options: LaunchOptions,
): Promise<Omit<ExtensionBrowser, 'closed'>> {
  const { connection } = browser as unknown as { connection: { send: Send } };
  const send: Send = (method, params) => connection.send(method, params);
  const install = () =>
    send('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': options.privateWindows ?? false,
    });
  await install();
  const ownUrl = (page: string) => `moz-extension://${uuid}/${page}`;
  let lender = await lendingPage(browser, ownUrl);

  return {
    kind: 'firefox',
    version: await browser.version(),
    ownUrl,
    ...opening<Page>({
      lend: (expression) => lender.evaluate(expression),
      list: () => browser.pages(),
      asTab: firefoxTab,
      ownUrl,
    }),
    async stopBackground() {
      const windows = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [window] = windows.result.contexts as { context: string }[];
      const expression = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension
        .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true)`;
      const { result } = await send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true });
      if (result.type !== 'success') throw new Error(`the background did not end: ${JSON.stringify(result)}`);
    },
    async reloadExtension() {
      await install();
      lender = await lendingPage(browser, ownUrl);
    },
    close: () => browser.close(),
  };
}

/** An own page in the background: the proof that the extension is there, and the lender of its APIs. */
async function lendingPage(browser: Browser, ownUrl: (page: string) => string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox goes there but never says that it arrived (seen in 153): ask the page instead.
  page.goto(ownUrl('story.html'), { timeout: 1 }).catch(() => undefined);
  await until(() => page.evaluate("typeof browser.runtime.id === 'string' && document.readyState === 'complete'"), {
    what: 'an own page of the extension',
  });
  return page;
}

function firefoxTab(id: number, page: Page): Tab {
  return pageTab(id, page, {
    setViewport: (width, height) => page.setViewport({ width, height }),
    activate: () => page.bringToFront(),
    asPrinted: () => Promise.reject(new Error('Firefox cannot be told over WebDriver BiDi to lay a page out for paper')),
  });
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}
