import { FeedChange, FollowedFeed, feedName } from '../newsroom/records.ts';
import type { Writing } from './database.ts';
import { writeInOne } from './write-in-one.ts';

/** Changes what the reader may set of a feed. Where they say anew what its outlet is, its stories are to be told anew. */
export function changeFeed(address: string, change: FeedChange): Promise<void> {
  return writeInOne(['feeds', 'articles', 'newsStories'], async (writing) => {
    const store = writing.objectStore('feeds');
    const feed = await store.get(address);
    if (!feed) return;
    await store.put(FollowedFeed.parse({ ...feed, ...FeedChange.parse(change) }));
    if ('kind' in change) await retell(feedName(feed), writing);
  });
}

/** Has the stories told anew in which articles of a feed are: they are worth something else now. */
async function retell(feed: string, writing: Writing<'feeds' | 'articles' | 'newsStories'>): Promise<void> {
  const stories = new Set<string>();
  for (let at = await writing.objectStore('articles').index('feed').openCursor(feed); at; at = await at.continue())
    if (at.value.article.story !== undefined) stories.add(at.value.article.story);
  const store = writing.objectStore('newsStories');
  for (const id of stories) {
    const story = await store.get(id);
    if (story) await store.put({ ...story, unprinted: 1 });
  }
}
