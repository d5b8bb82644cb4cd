import { send } from '../messaging/client.ts';
import { feedsToFollow } from '../newsroom/following.ts';
import type { NewsroomActs, NewsroomView } from '../newsroom/newsroom-view.ts';
import { FeedChange, FollowedFeed, Preferences } from '../newsroom/records.ts';
import { browser } from './browser.ts';
import { database } from './database.ts';
import { newsStore } from './news-store.ts';
import { tellNewsroom } from './newsroom-channel.ts';
import { newsroomNotes } from './newsroom-notes.ts';

/*
 * The newsroom as our own pages see it. They read and write the database themselves, one transaction each; the background is told to start.
 */

/** A feed that was asked within so many milliseconds is not asked anew by "check now". */
const justAsked = 60_000;

/** All that the settings draw of it, but for the round that runs. */
export async function viewNewsroom(): Promise<NewsroomView> {
  const [preferences, feeds, totals, { trouble }] = await Promise.all([
    newsStore.preferences(),
    newsStore.feeds(),
    newsStore.totals(),
    newsroomNotes(),
  ]);
  const isPrivate = browser.extension.inIncognitoContext;
  return { preferences, feeds, totals, trouble: isPrivate ? 'private-window' : trouble };
}

/** What the reader can do with it. */
export const newsroomActs: NewsroomActs = {
  async follow(wanted) {
    keepOutOfPrivateWindows();
    const writing = (await database()).transaction(['feeds', 'newsroom'], 'readwrite');
    const store = writing.objectStore('feeds');
    const { feeds, report } = feedsToFollow(wanted, new Set(await store.getAllKeys()));
    for (const feed of feeds) store.put(feed);
    await writing.done;
    await wake();
    return report;
  },
  async leave(addresses) {
    const writing = (await database()).transaction('feeds', 'readwrite');
    for (const address of addresses) writing.store.delete(address);
    await writing.done;
    tellNewsroom({ kind: 'changed' });
  },
  async change(address, change) {
    const writing = (await database()).transaction('feeds', 'readwrite');
    const feed = await writing.store.get(address);
    if (feed) writing.store.put(FollowedFeed.parse({ ...feed, ...FeedChange.parse(change) }));
    await writing.done;
    tellNewsroom({ kind: 'changed' });
    if (change.isPaused === false) await wake();
  },
  async prefer(change) {
    const preferences = Preferences.parse({ ...(await newsStore.preferences()), ...change });
    await (await database()).put('newsroom', preferences, 'preferences');
    tellNewsroom({ kind: 'changed' });
    if (change.isPaused === false || change.days !== undefined || change.megabytes !== undefined) await wake();
  },
  async askNow() {
    keepOutOfPrivateWindows();
    const writing = (await database()).transaction('feeds', 'readwrite');
    const now = Date.now();
    for (const feed of await writing.store.getAll()) {
      const { askedAt = 0, nextAt, notBefore = 0 } = feed.state;
      if (nextAt !== undefined && askedAt + justAsked < now && notBefore <= now)
        writing.store.put({ ...feed, state: { ...feed.state, nextAt: 0 } });
    }
    await writing.done;
    await wake();
  },
};

async function wake(): Promise<void> {
  tellNewsroom({ kind: 'changed' });
  await (await database()).put('newsroom', { nextAt: 0 }, 'notes');
  // The round goes on by itself: nobody here waits until it is over.
  send('newsroom:wake', null).catch(reportError);
}

function keepOutOfPrivateWindows(): void {
  if (browser.extension.inIncognitoContext) throw new Error('the newsroom does not run for private windows');
}
