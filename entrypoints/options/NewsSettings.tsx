import { Newsroom } from '../../components/newsroom/Newsroom.tsx';
import { downloadOpml } from '../../lib/platform/download.ts';
import { newsroomActs } from '../../lib/platform/newsroom-feeds.ts';
import { findFeeds } from '../../lib/platform/newsroom-jobs.ts';
import { starterFeeds } from './starter-feeds.ts';
import { useMinutes } from './use-minutes.ts';
import { useNewsroom } from './use-newsroom.ts';

/** The newsroom's part of the settings. */
export function NewsSettings() {
  const view = useNewsroom();
  return (
    <Newsroom
      view={view}
      starter={starterFeeds}
      acts={newsroomActs}
      find={findFeeds}
      now={useMinutes()}
      onExport={(opml) => downloadOpml('plumbline-feeds.opml', opml)}
    />
  );
}
