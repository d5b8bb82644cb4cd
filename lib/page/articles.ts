import type { Digest } from './digest.ts';
import { readDigest } from './read-digest.ts';
import { watchVisits, whenReadable } from './visits.ts';

/** What to do about the articles of a page. */
export interface ArticleListener {
  /** Here is one; `signal` says when the reader has left it. */
  arrive(digest: Digest, signal: AbortSignal): void;
  /** The reader goes on to another page, article or not, in the same document. */
  leave(): void;
}

/**
 * Tells of each article that the reader comes to in this document. An application that moves on in place may show the last article
 * for a while under the new address: it gets two seconds to put another one there.
 */
export function watchArticles(window: Window, { arrive, leave }: ArticleListener): Promise<void> {
  const { document } = window;
  /** What may still stand there from before, though the address has changed. */
  let last: { title?: string | undefined; pageKey?: string } | undefined;
  let isRead = true;
  return watchVisits(window, async (signal, isRenamed) => {
    const standing = readDigest(document);
    const isSame = isRenamed && isRead && standing?.title === last?.title;
    if (!isSame) leave();
    // A page that was left before it could be read may stand there too.
    if (!isRead) last = { title: standing?.title };
    isRead = false;
    const findNext = (attempt: number) => {
      const read = attempt ? readDigest(document) : standing;
      const isLast = read?.title === last?.title && read?.pageKey !== last?.pageKey;
      return isLast && attempt < 3 ? undefined : read;
    };
    const digest = isSame ? standing : await whenReadable(signal, findNext);
    if (!digest) return;
    last = digest;
    isRead = true;
    arrive(digest, signal);
  });
}
