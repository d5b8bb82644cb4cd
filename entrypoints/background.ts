import { defineBackground } from '#imports';
import { createCorpus } from '../lib/corpus/corpus.ts';
import { bundledName } from '../lib/corpus/shelf.ts';
import { lazy } from '../lib/lazy.ts';
import { createMatcher } from '../lib/matching/matcher.ts';
import { createHandlers } from '../lib/messaging/handlers.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { keepStorageToOurselves, localArea, sessionArea, storedBytes } from '../lib/platform/areas.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { openBundledPack } from '../lib/platform/bundled-pack.ts';
import { listen, onInstalled, onPrivateWindowsClosed, onTabClosed } from '../lib/platform/events.ts';
import { welcomeNewReader } from '../lib/platform/install.ts';
import { eraseRecord, ledgerEntries } from '../lib/platform/ledger-store.ts';
import { ensurePanel, refreshPanel } from '../lib/platform/panel.ts';
import { forgetRatings, ratingIn, storeRatings } from '../lib/platform/ratings-store.ts';
import { addressOf, openPage } from '../lib/platform/tabs.ts';
import { browserTranslator } from '../lib/platform/translator.ts';
import { createSettingsStore } from '../lib/storage/settings-store.ts';
import { createTabStates } from '../lib/storage/tab-states.ts';
import { badgeFor } from '../lib/view/badge.ts';
import { searchCorpus } from '../lib/view/search-corpus.ts';

/** Composes the background. Every listener is added in this first turn; nothing is read before a message needs it. */
export default defineBackground(() => {
  const corpus = lazy(async () => createCorpus([{ name: bundledName, pack: await openBundledPack() }]));
  const matcher = lazy(async () => createMatcher((await corpus()).packs));
  const settings = createSettingsStore(localArea, sessionArea);
  const tabStates = createTabStates(sessionArea);

  const handlers = createHandlers({
    corpus,
    match: async (digest) => (await matcher())(digest),
    search: async (query, regardOf) => searchCorpus(await corpus(), query, regardOf),
    ledger: ledgerEntries,
    eraseRecord,
    ratingIn,
    storeRatings,
    forgetRatings,
    settings,
    tabStates,
    showBadge: (tab, stories) => showBadge(tab, badgeFor(stories, browserTranslator())),
    ensurePanel,
    refreshPanel,
    addressOf,
    openPage,
    bytesStored: storedBytes,
  });

  listen(createRouter(handlers, reportError));
  onTabClosed((tab) => tabStates.forget(tab));
  onPrivateWindowsClosed(() => settings.forgetPrivate());
  welcomeNewReader();
  onInstalled(corpus);
  keepStorageToOurselves();
});
