import { defineUnlistedScript } from '#imports';
import { watchArticles } from '../lib/page/articles.ts';
import { guardKeys } from '../lib/page/key-guard.ts';
import { tell } from '../lib/platform/tell.ts';

/** Runs on every web page, so it stays small: it reads, tells the background once, and draws nothing. */
export default defineUnlistedScript(() => {
  if (!document.contentType.includes('html')) return;
  guardKeys(window);
  let matched = false;
  void watchArticles(window, {
    async arrive(digest, signal) {
      const answer = await tell('page:match', digest);
      if (!signal.aborted && answer) matched = answer.matches > 0;
    },
    leave() {
      if (matched) void tell('page:left', null);
      matched = false;
    },
  });
});
