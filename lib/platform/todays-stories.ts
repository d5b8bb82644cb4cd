import { newsroomName, scopedId } from '../corpus/shelf.ts';
import { type TopicOfToday, todaysStories } from '../newsroom/todays-stories.ts';
import { database } from './database.ts';

const day = 86_400_000;
const seenKey = 'popupSeen';

/** The newsroom's stories of the last 24 hours, by topic, under the ids that they have among all. Notes that the reader looked. */
export async function lookAtToday(now: number): Promise<TopicOfToday[]> {
  const reading = (await database()).transaction(['newsStories', 'newsroom']);
  const [stories, seenAt] = await Promise.all([
    reading
      .objectStore('newsStories')
      .index('latest')
      .getAll(IDBKeyRange.lowerBound(now - day)),
    reading.objectStore('newsroom').get(seenKey),
  ]);
  await noteLook(now);
  const known = stories
    .filter(({ articles, segment }) => articles.length > 0 && segment !== undefined)
    .map(({ id, group, origins = 0, articles, first = 0, latest = 0 }) => ({
      id: scopedId(newsroomName, id),
      group,
      origins,
      articles: articles.length,
      first,
      latest,
    }));
  return todaysStories(known, typeof seenAt === 'number' ? seenAt : 0);
}

/** Where the disk is full, the stories are shown all the same, and are new once more the next time. */
async function noteLook(now: number): Promise<void> {
  try {
    await (await database()).put('newsroom', now, seenKey);
  } catch (error) {
    reportError(error);
  }
}
