import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { ExtensionBrowser, LaunchOptions, Tab } from './extension-browser.ts';
import { opening } from './opening.ts';
import { pageTab } from './page-tab.ts';
import { until } from './until.ts';

/** Playwright starts Chromium without these; we want them as they are for a reader. */
const notByDefault = ['--disable-extensions', '--disable-component-extensions-with-background-pages', '--disable-back-forward-cache'];

/**
 * Chromium asks for its accounts, updates and form hints whatever it is told. All of that is sent to a name that nobody else knows
 * and that leads nowhere, so that in the log of a proxy it is told from everything else, whichever host that may be.
 */
export const ownServices = 'chromium.invalid';

/** The browser's own traffic and first-run pages, off; Playwright turns off most of it already, by feature names that no second list may replace. */
const quiet = [
  '--disable-sync',
  '--disable-gpu',
  '--no-default-browser-check',
  ...['gaia-url', 'google-apis-url', 'google-base-url', 'autofill-server-url', 'variations-server-url'].map(
    (service) => `--${service}=http://${ownServices}/`,
  ),
  `--component-updater=url-source=http://${ownServices}/`,
];

/** Starts a Chromium, Chrome or Edge with the extension in it. @throws where the extension does not load */
export async function launchChromium(executablePath: string, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'plumbline-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    chromiumSandbox: false,
    viewport: null,
    colorScheme: options.colorScheme ?? null,
    ...(options.downloads && { downloadsPath: options.downloads }),
    ignoreDefaultArgs: notByDefault,
    args: ['--enable-unsafe-extension-debugging', '--window-size=1280,900', ...quiet, ...inEnglish(options), ...proxyArgs(options.proxy)],
    // Linux takes the language of the interface from here.
    env: { ...process.env, ...(!options.headed && { LANGUAGE: 'en' }) },
  });
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  // Only after close() is the process gone: at the event it still writes, and would put a removed profile back.
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return { ...(await withExtension(context, options)), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The extension comes in over the pipe, in every brand: Chrome and Edge ignore `--load-extension` since 137. */
async function withExtension(context: BrowserContext, options: LaunchOptions): Promise<Omit<ExtensionBrowser, 'closed' | 'close'>> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser gives no access to itself');
  const cdp = await browser.newBrowserCDPSession();
  const path = resolve(options.extension ?? '.output/chrome-mv3');
  const load = () => cdp.send('Extensions.loadUnpacked', { path, enableInIncognito: options.privateWindows ?? false });
  const { id } = await load();
  const ownUrl = (page: string) => `chrome-extension://${id}/${page}`;
  let lender = await lendingPage(context, ownUrl);

  return {
    kind: 'chromium',
    version: `Chromium ${browser.version()}`,
    ownUrl,
    ...opening<Page>({
      lend: (expression) => lender.evaluate(expression),
      list: () => context.pages(),
      asTab: chromiumTab,
      ownUrl,
    }),
    async stopBackground() {
      const session = await context.newCDPSession(lender);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async reloadExtension() {
      await load();
      lender = await lendingPage(context, ownUrl);
    },
  };
}

/** An own page in the background: the proof that the extension is there, and the lender of its APIs. */
async function lendingPage(context: BrowserContext, ownUrl: (page: string) => string): Promise<Page> {
  const page = await context.newPage();
  await until(
    async () => {
      await page.goto(ownUrl('story.html'));
      return page.evaluate("typeof chrome.runtime?.id === 'string'");
    },
    { what: 'an own page of the extension' },
  );
  return page;
}

function chromiumTab(id: number, page: Page): Tab {
  const tab = pageTab(id, page, {
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    activate: () => page.bringToFront(),
    asPrinted: () => page.emulateMedia({ media: 'print' }),
  });
  return { ...tab, devTools: () => page.context().newCDPSession(page) };
}

/** What nobody looks at speaks English, whatever the machine does; a window speaks the reader's language. */
function inEnglish({ headed }: LaunchOptions): string[] {
  return headed ? [] : ['--lang=en-US'];
}

function proxyArgs(proxy: string | undefined): string[] {
  return proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
}
