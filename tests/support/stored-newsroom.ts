import 'fake-indexeddb/auto';
import { type Corpus, createCorpus } from '../../lib/corpus/corpus.ts';
import type { FeedArticle, FollowedFeed } from '../../lib/newsroom/records.ts';
import { openPack } from '../../lib/pack/pack.ts';
import { readerOf } from '../../lib/pack/read.ts';
import { database } from '../../lib/platform/database.ts';
import { newsStore } from '../../lib/platform/news-store.ts';

/** Empties the database, as if Plumbline had just been installed. */
export async function emptyDatabase(): Promise<void> {
  const opened = await database();
  const names = [...opened.objectStoreNames];
  const writing = opened.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => writing.objectStore(name).clear()));
  await writing.done;
}

/** Puts a feed among those that are followed. */
export async function keepFeed(feed: FollowedFeed): Promise<void> {
  await (await database()).put('feeds', feed);
}

/** All articles that are kept, the first seen first. */
export async function keptArticles(): Promise<FeedArticle[]> {
  return (await (await database()).getAllFromIndex('articles', 'seen')).map(({ article }) => article);
}

/** The newsroom's parts as one corpus, the latest first. */
export async function newsroomCorpus(): Promise<Corpus> {
  const segments = (await newsStore.segments()).reverse();
  const packs = await Promise.all(
    segments.map(async ({ number, stale }) => {
      const gone = new Set(stale);
      return { name: 'newsroom', pack: await openPack(readerOf(await newsStore.pack(number))), has: (id: string) => !gone.has(id) };
    }),
  );
  return createCorpus(packs);
}
