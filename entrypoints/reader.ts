import { defineUnlistedScript } from '#imports';
import { watchArticles } from '../lib/page/articles.ts';
import { guardKeys } from '../lib/page/key-guard.ts';
import { tell } from '../lib/platform/tell.ts';

/** Runs on every web page, so it stays small: it reads, tells the background once, and draws nothing. */
export default defineUnlistedScript(() => {
  if (!document.contentType.includes('html')) return;
  guardKeys(window);
  let mayShow = false;
  void watchArticles(window, {
    async arrive(digest, signal) {
      // Badge and panel may come before the answer does: a page that is left in between has to take them back as well.
      mayShow = true;
      const answer = await tell('page:match', digest);
      if (!signal.aborted) mayShow = !!answer?.matches;
    },
    leave() {
      if (mayShow) void tell('page:left', null);
      mayShow = false;
    },
  });
});
