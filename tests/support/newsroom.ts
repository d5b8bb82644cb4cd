import type { ExtensionBrowser, Json, Tab } from './extension-browser.ts';
import { escaped } from './newsstand/feed-text.ts';
import { until } from './until.ts';

/** A feed that is followed, and how it is doing. Times are milliseconds since 1970. */
export interface Followed {
  address: string;
  title: string;
  site?: string;
  group?: string;
  isPaused: boolean;
  fullText?: boolean;
  state: {
    nextAt?: number;
    askedAt?: number;
    answeredAt?: number;
    errors: number;
    lastError?: string;
    articles: number;
    replaces?: string;
  };
}

/** What the newsroom has: its feeds with their states, articles with their stories, and stories with their articles. */
export interface NewsroomContents {
  feeds: Followed[];
  articles: {
    article: {
      id: string;
      feed: string;
      url?: string;
      title: string;
      text: string;
      day?: string;
      story?: string;
      revisions: { title: string }[];
    };
    waiting?: number;
  }[];
  stories: { id: string; articles: string[]; segment?: number; unprinted?: number; origins?: number }[];
  segments: { number: number; stale: string[] }[];
}

/** Reads stores of the database in one of the extension's pages. */
export function stored(browser: ExtensionBrowser, names: string[]): Promise<Record<string, Json[]>> {
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

export interface FeedInList {
  address: string;
  title: string;
  group?: string;
  /** The page that it belongs to. */
  site?: string;
  /** What its outlet is. */
  kind?: string;
}

/** Follows feeds as the settings do, by an OPML file that the reader chooses. */
export async function followFeeds(browser: ExtensionBrowser, feeds: readonly FeedInList[]): Promise<void> {
  const settings = await chooseList(browser, feeds);
  await settings.waitFor('the feeds to be followed', (count) => document.body.innerText.includes(`added: ${count}`), feeds.length);
  await settings.close();
}

/** Chooses an OPML file with these feeds in the settings, which stay open. */
export function chooseList(browser: ExtensionBrowser, feeds: readonly FeedInList[]): Promise<Tab> {
  const outlines = feeds.map(({ address, title, group = 'News', site, kind }) => {
    const of = { text: title, xmlUrl: address, ...(site !== undefined && { htmlUrl: site }), ...(kind !== undefined && { kind }) };
    const attributes = Object.entries(of).map(([name, value]) => `${name}="${escaped(value)}"`);
    return `<outline text="${escaped(group)}"><outline ${attributes.join(' ')}/></outline>`;
  });
  return chooseFile(browser, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
}

/** Chooses a file of feeds in the settings, which stay open. */
export async function chooseFile(browser: ExtensionBrowser, opml: string): Promise<Tab> {
  const settings = await browser.ownPage('options.html');
  await settings.waitFor('the choice of a file', () => document.querySelector('input[type="file"][accept*="opml"]') !== null);
  await settings.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="opml"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'feeds.opml', { type: 'text/x-opml' }));
    if (!input) throw new Error('there is no choice of a file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, opml);
  return settings;
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

/** Lets the time of every feed and every publisher come that is asked at all. */
export async function letAllBeDue(browser: ExtensionBrowser): Promise<void> {
  await browser.inExtension(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const writing = opened.transaction(['feeds', 'subscriptions', 'newsroom'], 'readwrite');
    const feeds = writing.objectStore('feeds');
    feeds.getAll().onsuccess = (event) => {
      for (const feed of (event.target as IDBRequest).result)
        if (feed.state.nextAt !== undefined) feeds.put({ ...feed, state: { ...feed.state, nextAt: 0 } });
    };
    const subscriptions = writing.objectStore('subscriptions');
    subscriptions.getAll().onsuccess = (event) => {
      for (const each of (event.target as IDBRequest).result) if (each.nextAt !== undefined) subscriptions.put({ ...each, nextAt: 0 });
    };
    writing.objectStore('newsroom').put({ nextAt: 0 }, 'notes');
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    opened.close();
  });
}

/** A further round, as if the time of every feed had come; over when all were asked and all is printed. */
export async function nextRound(browser: ExtensionBrowser): Promise<NewsroomContents> {
  await letAllBeDue(browser);
  await wakeNewsroom(browser);
  return waitUntilPrinted(browser);
}

/** When the newsroom's clock is to wake it next, in milliseconds since 1970. */
export function nextWake(browser: ExtensionBrowser): Promise<number> {
  return browser.inExtension(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const notes = await new Promise<{ nextAt: number }>((done, fail) => {
      const request = opened.transaction('newsroom').objectStore('newsroom').get('notes');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    opened.close();
    return notes.nextAt;
  });
}

/** Wakes the newsroom as its clock does, and waits until it has done all that is due. */
export async function wakeNewsroom(browser: ExtensionBrowser): Promise<void> {
  await browser.inExtension(
    (api) =>
      new Promise<void>((done, fail) => {
        const channel = new BroadcastChannel('plumbline newsroom');
        channel.onmessage = ({ data }) => {
          if (data.kind !== 'over') return;
          channel.close();
          done();
        };
        api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null }).catch(fail);
      }),
  );
}
