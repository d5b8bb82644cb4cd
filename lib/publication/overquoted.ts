import { openFile } from '../pack/pack.ts';
import type { Read } from '../pack/read.ts';
import { eachStory } from './each-story.ts';
import { publishable } from './publishable.ts';

/** The ids of the stories of a pack that quote more than a published one may. @throws PackError where it is damaged */
export async function overquoted(read: Read): Promise<string[]> {
  const ids: string[] = [];
  await eachStory(await openFile(read), (story) => {
    if (publishable(story).cuts.length > 0) ids.push(story.id);
  });
  return ids;
}
