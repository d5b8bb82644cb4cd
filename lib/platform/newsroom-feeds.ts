import { send } from '../messaging/client.ts';
import { feedsToFollow } from '../newsroom/following.ts';
import type { NewsroomActs, NewsroomView } from '../newsroom/newsroom-view.ts';
import { Preferences, standardPreferences } from '../newsroom/records.ts';
import { browser } from './browser.ts';
import { changeFeed } from './change-feed.ts';
import { database } from './database.ts';
import { newsStore } from './news-store.ts';
import { tellNewsroom } from './newsroom-channel.ts';
import { newsroomNotes } from './newsroom-notes.ts';
import { writeInOne } from './write-in-one.ts';

/*
 * The newsroom as our own pages see it. They read and write the database themselves, one transaction each; the background is told to start.
 */

/** A feed that was asked within so many milliseconds is not asked anew by "check now". */
const justAsked = 60_000;

/** What a private window shows: Firefox gives our pages no database there. */
const unseen: NewsroomView = {
  preferences: standardPreferences,
  feeds: [],
  totals: { articles: 0, stories: 0, bytes: 0 },
  trouble: 'private-window',
};

/** All that the settings draw of it, but for the round that runs. */
export async function viewNewsroom(): Promise<NewsroomView> {
  if (browser.extension.inIncognitoContext) return unseen;
  const [preferences, feeds, totals, { trouble }] = await Promise.all([
    newsStore.preferences(),
    newsStore.feeds(),
    newsStore.totals(),
    newsroomNotes(),
  ]);
  return { preferences, feeds, totals, trouble };
}

/** What the reader can do with it. */
export const newsroomActs: NewsroomActs = {
  async follow(wanted) {
    keepOutOfPrivateWindows();
    const report = await writeInOne(['feeds'], async (writing) => {
      const store = writing.objectStore('feeds');
      const { feeds, report: told } = feedsToFollow(wanted, new Set(await store.getAllKeys()));
      for (const feed of feeds) await store.put(feed);
      return told;
    });
    await wake();
    return report;
  },
  async leave(addresses) {
    keepOutOfPrivateWindows();
    await writeInOne(['feeds'], async (writing) => {
      for (const address of addresses) await writing.objectStore('feeds').delete(address);
    });
    tellNewsroom({ kind: 'changed' });
  },
  async change(address, change) {
    keepOutOfPrivateWindows();
    await changeFeed(address, change);
    tellNewsroom({ kind: 'changed' });
    if (change.isPaused === false || 'kind' in change) await wake();
  },
  async prefer(change) {
    keepOutOfPrivateWindows();
    const preferences = Preferences.parse({ ...(await newsStore.preferences()), ...change });
    await (await database()).put('newsroom', preferences, 'preferences');
    tellNewsroom({ kind: 'changed' });
    if (change.isPaused === false || change.days !== undefined || change.megabytes !== undefined) await wake();
  },
  async askNow() {
    keepOutOfPrivateWindows();
    const now = Date.now();
    await writeInOne(['feeds'], async (writing) => {
      const store = writing.objectStore('feeds');
      for (const feed of await store.getAll()) {
        const { askedAt = 0, nextAt, notBefore = 0 } = feed.state;
        if (nextAt !== undefined && askedAt + justAsked < now && notBefore <= now)
          await store.put({ ...feed, state: { ...feed.state, nextAt: 0 } });
      }
    });
    await wake();
  },
};

async function wake(): Promise<void> {
  tellNewsroom({ kind: 'changed' });
  await (await database()).put('newsroom', { nextAt: 0 }, 'notes');
  // The round goes on by itself: nobody here waits until it is over.
  send('newsroom:wake', null).catch(reportError);
}

/** There nothing is asked and nothing kept. */
function keepOutOfPrivateWindows(): void {
  if (browser.extension.inIncognitoContext) throw new Error('the newsroom does not run for private windows');
}
