import type { ExtensionBrowser, Tab } from './extension-browser.ts';
import { callOf } from './page-tab.ts';
import { until } from './until.ts';

interface Parts<P> {
  /** Evaluates in the own page that lends its APIs. */
  lend(expression: string): Promise<unknown>;
  /** The pages that the driver knows. */
  list(): Promise<P[]> | P[];
  asTab(id: number, page: P): Tab;
  ownUrl(path: string): string;
}

type Opening = Pick<ExtensionBrowser, 'inExtension' | 'newTab' | 'open' | 'openPrivate' | 'openWindow' | 'ownPage'>;

/** Opens tabs through the extension's own APIs, so that each is known by its number from the start. */
export function opening<P>({ lend, list, asTab, ownUrl }: Parts<P>): Opening {
  const inExtension: ExtensionBrowser['inExtension'] = (run, ...args) =>
    lend(callOf(run, 'globalThis.browser ?? globalThis.chrome', args)) as Promise<Awaited<ReturnType<typeof run>>>;
  const tabIds = () => inExtension(async (browser) => (await browser.tabs.query({})).map((tab) => tab.id ?? -1));

  /** What driver and extension both see for the first time after the action is the tab that it opened. */
  async function openedBy(action: () => Promise<unknown>): Promise<Tab> {
    const known = new Set(await tabIds());
    const seen = new Set(await list());
    await action();
    const page = await until(async () => (await list()).find((one) => !seen.has(one)), { what: 'the new tab in the driver' });
    const id = await until(async () => (await tabIds()).find((one) => !known.has(one)), { what: 'the new tab in the extension' });
    return asTab(id, page);
  }

  // One at a time, so that two openings are not taken for each other.
  let turn: Promise<unknown> = Promise.resolve();
  function newTab(action: () => Promise<unknown>): Promise<Tab> {
    const opened = turn.then(() => openedBy(action));
    turn = opened.catch(() => undefined); // the caller has the error; the next in line only waits
    return opened;
  }

  async function openIn(url: string, blank: () => Promise<unknown>): Promise<Tab> {
    const tab = await newTab(blank);
    await tab.goto(url);
    return tab;
  }

  return {
    inExtension,
    newTab,
    open: (url) => openIn(url, () => inExtension(async (browser) => void (await browser.tabs.create({ url: 'about:blank' })))),
    openPrivate: (url) =>
      openIn(url, () => inExtension(async (browser) => void (await browser.windows.create({ incognito: true, url: 'about:blank' })))),
    openWindow: (url) => openIn(url, () => inExtension(async (browser) => void (await browser.windows.create({ url: 'about:blank' })))),
    async ownPage(path) {
      const url = ownUrl(path);
      const tab = await newTab(() => inExtension(async (browser, to) => void (await browser.tabs.create({ url: to })), url));
      await tab.waitFor(`our page ${path}`, (to) => location.href === to && document.readyState === 'complete', url);
      return tab;
    },
  };
}
