import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browsers.ts';
import type { BrowserKind, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { type Site, type SiteOptions, startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

/** The browser that this run is about. */
export const browserKind: BrowserKind = inject('browserKind');

/** The folder of the extension as it was built for this browser. */
export const builtExtension = browserKind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';

/** One browser with the extension for all tests of a file; `browser()` gives it from the first hook on. */
export function useBrowser(options?: LaunchOptions): () => ExtensionBrowser {
  let browser: ExtensionBrowser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(browserKind, options);
  });
  afterAll(() => browser?.close());
  return () => started(browser, 'browser');
}

/** One server of the fixture pages for all tests of a file. */
export function useSite(options?: SiteOptions): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await startSite(options);
  });
  afterAll(() => site?.close());
  return () => started(site, 'site');
}

function started<T>(value: T | undefined, name: string): T {
  if (!value) throw new Error(`the ${name} starts in beforeAll; ask for it in a test`);
  return value;
}
