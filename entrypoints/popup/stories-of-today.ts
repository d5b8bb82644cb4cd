import type { TodayGroup } from '../../components/popup/groups.ts';
import { send } from '../../lib/messaging/client.ts';
import { lookAtToday } from '../../lib/platform/todays-stories.ts';

/** The newsroom's stories of today, ready to draw. */
export async function storiesOfToday(): Promise<TodayGroup[]> {
  const topics = await lookAtToday(Date.now());
  const ids = topics.flatMap(({ stories }) => stories.map(({ id }) => id));
  const found = ids.length > 0 ? await send('stories:summaries', { stories: ids }) : [];
  const byId = new Map(found.map((story) => [story.id, story]));
  return topics.map(({ group, stories }) => ({
    group,
    stories: stories.flatMap(({ id, isNew }) => {
      const story = byId.get(id);
      return story ? [{ ...story, isNew }] : [];
    }),
  }));
}
