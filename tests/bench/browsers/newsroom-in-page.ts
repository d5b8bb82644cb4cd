import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Json } from '../../support/extension-browser.ts';

/*
 * What runs in a page of the extension: each function is self-contained.
 */

/** What was seen while the newsroom had rounds. Milliseconds. */
export interface Watched {
  readonly matches: number[];
  readonly ms: number;
  readonly firstStory: number | null;
}

/** Follows feeds at these addresses, and lets the time of all come. Gives whether the database was there. */
export async function followAll(_: ExtensionApi, addresses: string[]): Promise<boolean> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'plumbline')) return false;
  const opened = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('plumbline');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const writing = opened.transaction(['feeds', 'newsroom'], 'readwrite');
  const feeds = writing.objectStore('feeds');
  for (const address of addresses) {
    const known = feeds.get(address);
    known.onsuccess = () => {
      const feed = known.result ?? { address, title: address, isPaused: false, state: { errors: 0, articles: 0 } };
      feeds.put({ ...feed, state: { ...feed.state, nextAt: 0 } });
    };
  }
  writing.objectStore('newsroom').put({ nextAt: 0 }, 'notes');
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  opened.close();
  return true;
}

/** Matches one page after the other, as often as is said, or, where that is 0, for as long as the rounds last that it starts. */
export async function matchWhile(api: ExtensionApi, digests: Json[], pause: number, often: number): Promise<Watched> {
  const channel = new BroadcastChannel('plumbline newsroom');
  const started = performance.now();
  let firstStory: number | null = null;
  let isOver = false;
  if (often === 0) {
    channel.onmessage = ({ data }) => {
      if (data.progress?.stage === 'printing') firstStory ??= performance.now() - started;
      if (data.kind === 'over') isOver = true;
    };
    void api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null });
  }
  const matches: number[] = [];
  for (let at = 0; often === 0 ? !isOver : at < often; at++) {
    const asked = performance.now();
    const reply = (await api.runtime.sendMessage({ plumbline: 'digest:match', request: digests[at % digests.length] })) as { ok?: boolean };
    if (!reply?.ok) throw new Error(`a match failed: ${JSON.stringify(reply)}`);
    matches.push(performance.now() - asked);
    await new Promise((done) => setTimeout(done, pause));
  }
  channel.close();
  return { matches, ms: performance.now() - started, firstStory };
}

/** How much is kept; `disk` is in bytes. */
export async function keptInAll(): Promise<{ articles: number; stories: number; parts: number; disk: number }> {
  const opened = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('plumbline');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const reading = opened.transaction(['articles', 'newsStories', 'segments']);
  const count = (name: string) =>
    new Promise<number>((done, fail) => {
      const request = reading.objectStore(name).count();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const [articles, stories, parts] = await Promise.all(['articles', 'newsStories', 'segments'].map(count));
  opened.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { articles: articles ?? 0, stories: stories ?? 0, parts: parts ?? 0, disk: usage };
}
