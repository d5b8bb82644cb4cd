import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import { readOpml } from '../../lib/newsroom/feeds/read-opml.ts';
import list from '../../seeds/feeds.opml?raw';

/** The feeds that Plumbline names to start with. */
export const starterFeeds: readonly ListedFeed[] = readOpml(list).feeds;
