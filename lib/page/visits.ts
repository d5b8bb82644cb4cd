import { pageKey } from './page-key.ts';

const firstPause = 300;
const lastAttempt = 5;

/**
 * Calls `begin` for every page that the reader comes to in this document: the first, those that an application opens in place,
 * and one that comes back out of the back/forward cache. `signal` ends the visit. A prerendered page waits until it is seen.
 */
export async function watchVisits(window: Window, begin: (signal: AbortSignal) => void): Promise<void> {
  const { document } = window;
  if ((document as { prerendering?: boolean }).prerendering)
    await new Promise((seen) => document.addEventListener('prerenderingchange', seen, { once: true }));
  if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));

  let key = '';
  let visit = new AbortController();
  const arrive = () => {
    visit.abort();
    visit = new AbortController();
    key = pageKey(window.location);
    begin(visit.signal);
  };
  // `navigatesuccess` comes after the address has changed; `navigate` comes before, and for navigations that never happen
  // (https://github.com/wxt-dev/wxt/issues/2623).
  window.navigation.addEventListener('navigatesuccess', () => {
    if (pageKey(window.location) !== key) arrive();
  });
  window.addEventListener('pageshow', (event) => event.persisted && arrive());
  arrive();
}

/**
 * Tries `read` now and, while it gives nothing, again after pauses that double, for about nine seconds in all: an application may
 * put its article in place late. Gives undefined where it never does, or where the visit ends first.
 * @param read gets the number of the attempt, from 0
 */
export function whenReadable<T>(signal: AbortSignal, read: (attempt: number) => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const attempt = (count: number) => {
      const result = signal.aborted ? undefined : read(count);
      if (result || signal.aborted || count === lastAttempt) resolve(result);
      else setTimeout(attempt, firstPause * 2 ** count, count + 1);
    };
    attempt(0);
  });
}
