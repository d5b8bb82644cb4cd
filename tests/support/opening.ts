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

/** All ways to open tabs. Ours are opened by the extension's own APIs, so that each is known by its number from the start. */
export function opening<P>({ lend, list, asTab, ownUrl }: Parts<P>): Opening {
  const inExtension: ExtensionBrowser['inExtension'] = (run, ...args) =>
    lend(callOf(run, 'globalThis.browser ?? globalThis.chrome', args)) as Promise<Awaited<ReturnType<typeof run>>>;

  /** The first page of the driver, other than those seen before, at an address that will do. */
  const pageAt = (wanted: (url: string) => boolean, seen: P[]) =>
    until(
      async () => {
        const fresh = (await list()).filter((page) => !seen.includes(page));
        const urls = await Promise.all(fresh.map((page) => asTab(-1, page).url()));
        return fresh[urls.findIndex(wanted)];
      },
      { what: 'the new tab in the driver' },
    );

  let blanks = 0;
  /** A tab that only waits for its first address; its own number in `blank` tells it from others that open meanwhile. */
  async function blankTab(create: (blank: string) => Promise<number>): Promise<Tab> {
    const seen = await list();
    blanks += 1;
    const blank = `about:blank#${blanks}`;
    const id = await create(blank);
    return asTab(id, await pageAt((url) => url === blank, seen));
  }

  // Beside the page that lends its APIs: the window in front may be a private one.
  const inTab = (blank: string) =>
    inExtension(async (browser, url) => {
      const lender = await browser.tabs.getCurrent();
      return (await browser.tabs.create({ url, ...(lender.windowId !== undefined && { windowId: lender.windowId }) })).id ?? -1;
    }, blank);
  const inWindow = (incognito: boolean) => (blank: string) =>
    inExtension(
      async (browser, url, hidden) => {
        const opened = await browser.windows.create({ url, incognito: hidden });
        return (await browser.tabs.query(opened.id === undefined ? {} : { windowId: opened.id }))[0]?.id ?? -1;
      },
      blank,
      incognito,
    );

  async function openIn(create: (blank: string) => Promise<number>, url: string): Promise<Tab> {
    const tab = await blankTab(create);
    await tab.goto(url);
    return tab;
  }

  return {
    inExtension,
    open: (url) => openIn(inTab, url),
    openPrivate: (url) => openIn(inWindow(true), url),
    openWindow: (url) => openIn(inWindow(false), url),
    async ownPage(path) {
      const url = ownUrl(path);
      const tab = await blankTab(inTab);
      // A driver may not navigate there in every browser; the extension may.
      await inExtension(async (browser, id, to) => void (await browser.tabs.update(id, { url: to })), tab.id, url);
      await tab.waitFor(`our page ${path}`, (to) => location.href === to && document.readyState === 'complete', url);
      return tab;
    },
    async newTab(action) {
      // The page that greets after the installation may open at any time in the beginning.
      const welcome = ownUrl('welcome.html');
      const ids = () =>
        inExtension(
          async (browser, not) => (await browser.tabs.query({})).filter(({ url }) => url !== not).map(({ id }) => id ?? -1),
          welcome,
        );
      const seen = await list();
      const known = await ids();
      await action();
      const page = await pageAt((url) => url !== welcome, seen);
      const id = await until(async () => (await ids()).find((one) => !known.includes(one)), { what: 'the new tab in the extension' });
      return asTab(id, page);
    },
  };
}
