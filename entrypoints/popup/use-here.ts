import { useEffect, useState } from 'preact/hooks';
import type { TodayGroup } from '../../components/popup/groups.ts';
import { send } from '../../lib/messaging/client.ts';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import { type HostAccess, hostAccess } from '../../lib/platform/host-access.ts';
import { offeredFeeds } from '../../lib/platform/offered-feeds.ts';
import { currentPage } from '../../lib/platform/tabs.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';
import { storiesOfToday } from './stories-of-today.ts';

/** What the popup knows beside what is searched for. All of it comes on its own: the search is the popup's business too. */
export function useHere() {
  const [access, setAccess] = useState<HostAccess>('granted');
  const [matches, setMatches] = useState<StorySummary[]>();
  const [today, setToday] = useState<TodayGroup[]>();
  const [offered, setOffered] = useState<FoundFeed[]>([]);

  useEffect(() => {
    const none = (set: (nothing: []) => void) => (error: unknown) => {
      // The popup says by itself when the background cannot be reached.
      reportError(error);
      set([]);
    };
    hostAccess().then(setAccess);
    matchesHere().then(setMatches, none(setMatches));
    storiesOfToday().then(setToday, none(setToday));
    offeredFeeds().then(setOffered, none(setOffered));
  }, []);

  return { access, setAccess, matches, today, offered };
}

async function matchesHere(): Promise<StorySummary[]> {
  const page = await currentPage();
  return page ? send('tab:matches', page) : [];
}
