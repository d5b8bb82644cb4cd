import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browsers.ts';
import { browserKind } from './e2e.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { type Newsstand, type NewsstandOptions, startNewsstand } from './newsstand/newsstand.ts';

/** A news stand, and a browser that takes every address to it, for all tests of a file. */
export function useNewsstand(
  options?: NewsstandOptions,
  launch?: LaunchOptions,
): { stand: () => Newsstand; browser: () => ExtensionBrowser } {
  let opened: { stand: Newsstand; browser: ExtensionBrowser } | undefined;
  beforeAll(async () => {
    const stand = await startNewsstand(options);
    opened = { stand, browser: await launchBrowser(browserKind, { ...launch, proxy: stand.origin }) };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.stand.close();
  });
  const there = () => {
    if (!opened) throw new Error('the stand opens in beforeAll; ask for it in a test');
    return opened;
  };
  return { stand: () => there().stand, browser: () => there().browser };
}
