import { defineBackground } from '#imports';
import { createHandlers } from '../lib/messaging/handlers.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { keepStorageToOurselves, localArea, sessionArea, storedBytes } from '../lib/platform/areas.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { listen, onInstalled, onPrivateWindowsClosed, onTabClosed } from '../lib/platform/events.ts';
import { welcomeNewReader } from '../lib/platform/install.ts';
import { eraseRecord, ledgerEntries } from '../lib/platform/ledger-store.ts';
import { mergedInto } from '../lib/platform/merged-stories.ts';
import { startNewsroomClock, wakeNewsroom } from '../lib/platform/newsroom-clock.ts';
import { eraseNewsroom } from '../lib/platform/newsroom-erase.ts';
import { ensurePanel, refreshPanel } from '../lib/platform/panel.ts';
import { forgetRatings, ratingIn, storeRatings } from '../lib/platform/ratings-store.ts';
import { createShelf } from '../lib/platform/shelf.ts';
import { addressOf, openPage } from '../lib/platform/tabs.ts';
import { browserTranslator } from '../lib/platform/translator.ts';
import { createSettingsStore } from '../lib/storage/settings-store.ts';
import { createTabStates } from '../lib/storage/tab-states.ts';
import { badgeFor } from '../lib/view/badge.ts';
import { searchCorpus } from '../lib/view/search-corpus.ts';

/** Composes the background. Every listener is added in this first turn; nothing is read before a message needs it. */
export default defineBackground(() => {
  const shelf = createShelf();
  const corpus = async () => (await shelf()).corpus;
  const settings = createSettingsStore(localArea, sessionArea);
  const tabStates = createTabStates(sessionArea);

  const handlers = createHandlers({
    corpus,
    match: async (digest) => (await shelf()).matchEvents(digest),
    search: async (query, regardOf) => searchCorpus(await corpus(), query, regardOf),
    related: async (story) => (await shelf()).related(story),
    mergedInto,
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
    wakeNewsroom,
    eraseNewsroom,
  });

  listen(createRouter(handlers, reportError));
  onTabClosed((tab) => tabStates.forget(tab));
  onPrivateWindowsClosed(() => settings.forgetPrivate());
  welcomeNewReader();
  onInstalled(corpus);
  startNewsroomClock();
  keepStorageToOurselves();
});
