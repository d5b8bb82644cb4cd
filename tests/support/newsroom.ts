import type { ExtensionBrowser, Json, Tab } from './extension-browser.ts';
import { until } from './until.ts';

/** What the newsroom has: its feeds with their states, articles with their stories, and stories with their articles. */
export interface NewsroomContents {
  feeds: { address: string; state: { nextAt?: number; errors: number; lastError?: string; articles: number; answeredAt?: number } }[];
  articles: { article: { id: string; title: string; story?: string }; waiting?: number }[];
  stories: { id: string; articles: string[]; segment?: number; unprinted?: number; origins?: number }[];
  segments: { number: number; stale: string[] }[];
}

/** Reads stores of the database in one of the extension's pages. */
function stored(browser: ExtensionBrowser, names: string[]): Promise<Record<string, Json[]>> {
  return browser.inExtension(async (_, stores) => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const reading = opened.transaction(stores);
    const all = await Promise.all(
      stores.map(
        (name) =>
          new Promise<[string, unknown[]]>((done, fail) => {
            const request = reading.objectStore(name).getAll();
            request.onsuccess = () => done([name, request.result]);
            request.onerror = () => fail(request.error);
          }),
      ),
    );
    opened.close();
    return JSON.parse(JSON.stringify(Object.fromEntries(all)));
  }, names);
}

/** What the newsroom has now. */
export async function newsroomContents(browser: ExtensionBrowser): Promise<NewsroomContents> {
  const { feeds, articles, newsStories, segments } = await stored(browser, ['feeds', 'articles', 'newsStories', 'segments']);
  return { feeds, articles, stories: newsStories, segments } as unknown as NewsroomContents;
}

/** Follows feeds as the settings do, by an OPML file that the reader chooses. */
export async function followFeeds(
  browser: ExtensionBrowser,
  feeds: readonly { address: string; title: string; group?: string }[],
): Promise<void> {
  const outlines = feeds.map(
    ({ address, title, group = 'News' }) => `<outline text="${group}"><outline text="${title}" xmlUrl="${address}"/></outline>`,
  );
  const settings = await browser.ownPage('options.html');
  await settings.waitFor('the choice of a file', () => document.querySelector('input[type="file"][accept*="opml"]') !== null);
  await settings.evaluate(
    (opml) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="opml"]');
      const files = new DataTransfer();
      files.items.add(new File([opml], 'feeds.opml', { type: 'text/x-opml' }));
      if (!input) throw new Error('there is no choice of a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
  );
  await settings.waitFor('the feeds to be followed', (count) => document.body.innerText.includes(String(count)), feeds.length);
  await waitForFeeds(browser, feeds.length);
  await settings.close();
}

async function waitForFeeds(browser: ExtensionBrowser, count: number): Promise<void> {
  await until(async () => (await newsroomContents(browser)).feeds.length >= count, { what: `${count} feeds to be followed` });
}

/** Waits until every feed was asked and every article stands in a printed story. */
export function waitUntilPrinted(browser: ExtensionBrowser, timeout = 60_000): Promise<NewsroomContents> {
  return until(
    async () => {
      const contents = await newsroomContents(browser);
      const isAsked = contents.feeds.length > 0 && contents.feeds.every(({ state }) => state.nextAt !== 0);
      const isPlaced = contents.articles.every(({ waiting }) => waiting === undefined);
      const isPrinted = contents.stories.every(({ unprinted }) => unprinted === undefined);
      return isAsked && isPlaced && isPrinted ? contents : undefined;
    },
    { what: 'the newsroom to print all that came', timeout },
  );
}

/** Lets every feed be due, and wakes the newsroom as its clock does. */
export async function nextRound(browser: ExtensionBrowser, settings: Tab): Promise<void> {
  await settings.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const store = opened.transaction('feeds', 'readwrite').objectStore('feeds');
    await new Promise<void>((done) => {
      store.getAll().onsuccess = (event) => {
        for (const feed of (event.target as IDBRequest).result) store.put({ ...feed, state: { ...feed.state, nextAt: 0 } });
        done();
      };
    });
    opened.close();
  });
  await browser.inExtension(async (api) => void (await api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null })));
}
