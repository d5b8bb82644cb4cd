import { defineUnlistedScript } from '#imports';
import type { Digest } from '../lib/page/digest.ts';
import { guardKeys } from '../lib/page/key-guard.ts';
import { readDigest } from '../lib/page/read-digest.ts';
import { watchVisits, whenReadable } from '../lib/page/visits.ts';
import { tell } from '../lib/platform/tell.ts';

/** Runs on every web page, so it stays small: it reads, tells the background once, and draws nothing. */
export default defineUnlistedScript(() => {
  if (!document.contentType.includes('html')) return;
  guardKeys(window);
  let matched = false;
  let last: Partial<Digest> | undefined;
  let isRead = true;
  void watchVisits(window, async (signal) => {
    if (matched) void tell('page:left', null);
    matched = false;
    // A page that was left before it was read may still stand there under the next address.
    if (!isRead) last = { title: readDigest(document)?.title };
    isRead = false;
    const digest = await whenReadable(signal, (attempt) => {
      const read = readDigest(document);
      // An application that moved on may still show the last article: give it two seconds to put another one there.
      const isLast = read?.title === last?.title && read?.pageKey !== last?.pageKey;
      return isLast && attempt < 3 ? undefined : read;
    });
    if (!digest) return;
    last = digest;
    isRead = true;
    const answer = await tell('page:match', digest);
    if (!signal.aborted && answer) matched = answer.matches > 0;
  });
});
