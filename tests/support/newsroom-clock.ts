import type { ExtensionBrowser } from './extension-browser.ts';
import { type NewsroomContents, waitUntilPrinted } from './newsroom.ts';

export const minute = 60_000;
export const day = 1440 * minute;

/** Lets time pass for the newsroom: every moment that it noted lies so many milliseconds further back. Nothing wakes it by this. */
export async function letTimePass(browser: ExtensionBrowser, time: number): Promise<void> {
  await browser.inExtension(async (_, by) => {
    type Noted = Record<string, unknown>;
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const writing = opened.transaction(['feeds', 'articles', 'newsStories', 'newsroom'], 'readwrite');
    const putBack = (of: Noted | undefined) => {
      for (const [name, value] of Object.entries(of ?? {}))
        if (of && typeof value === 'number' && /^(seen|until|since|touched|first|latest|notBefore|\w+At)$/.test(name))
          of[name] = value - by;
    };
    const each = (store: string, momentsIn: (value: Noted) => (Noted | undefined)[]) => {
      writing.objectStore(store).openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        const { value } = cursor;
        if (typeof value === 'object') for (const noted of momentsIn(value)) putBack(noted);
        cursor.update(cursor.key === 'popupSeen' ? value - by : value);
        cursor.continue();
      };
    };
    each('feeds', ({ state }) => [state as Noted, (state as { end?: Noted }).end]);
    each('articles', ({ article }) => [article as Noted, ...(article as { revisions: Noted[] }).revisions]);
    each('newsStories', (story) => [story]);
    each('newsroom', (value) => [value]);
    await new Promise((done, fail) => {
      writing.oncomplete = done;
      writing.onerror = () => fail(writing.error);
    });
    opened.close();
  }, time);
}

/** Has the newsroom's clock strike at a time at which something is due; over when all that is due is asked and printed. */
export async function roundByClock(browser: ExtensionBrowser): Promise<NewsroomContents> {
  await browser.inExtension(
    (api) =>
      new Promise<void>((done) => {
        const channel = new BroadcastChannel('plumbline newsroom');
        channel.onmessage = ({ data }) => {
          if (data.kind !== 'over') return;
          channel.close();
          done();
        };
        // The alarm that the background set is put forward.
        api.alarms.create('newsroom', { when: Date.now(), periodInMinutes: 5 });
      }),
  );
  return waitUntilPrinted(browser);
}
