import { pageKey } from './page-key.ts';

const firstPause = 300;
const lastAttempt = 5;

/**
 * Calls `begin` for every page that the reader comes to in this document: the first, those that an application opens in place,
 * and one that comes back out of the back/forward cache. `signal` ends the visit. A prerendered page waits until it is seen.
 * `isRenamed` says that the same page replaced its own address by another query, as pages do to take `utm_source` and the like out.
 */
export async function watchVisits(window: Window, begin: (signal: AbortSignal, isRenamed: boolean) => void): Promise<void> {
  const { document } = window;
  if ((document as { prerendering?: boolean }).prerendering)
    await new Promise((seen) => document.addEventListener('prerenderingchange', seen));
  if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));

  const { navigation, location } = window;
  let key = '';
  let visit: AbortController | undefined;
  const arrive = (isReplaced = false) => {
    visit?.abort();
    visit = new AbortController();
    const isRenamed = isReplaced && key.startsWith(location.origin + location.pathname);
    key = pageKey(location);
    begin(visit.signal, isRenamed);
  };
  // This event comes when the address has changed; `navigate` comes before, and for navigations that never happen
  // (https://github.com/wxt-dev/wxt/issues/2623).
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    if (pageKey(location) !== key) arrive(navigationType === 'replace');
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && arrive());
  arrive();
}

/**
 * Tries `read` now and, while it gives nothing, again after pauses that double, for about nine seconds in all: an application may
 * put its article in place late. Gives undefined where it never does, or where the visit ends first.
 * @param read gets the number of the attempt, from 0
 */
export async function whenReadable<T>(signal: AbortSignal, read: (attempt: number) => T | undefined): Promise<T | undefined> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    const result = read(attempt);
    if (result || attempt === lastAttempt) return result;
    await new Promise((next) => setTimeout(next, firstPause * 2 ** attempt));
  }
  return undefined;
}
