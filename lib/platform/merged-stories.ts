import { newsroomName, scopedId, unscopedId } from '../corpus/shelf.ts';
import { database, type ValueStore } from './database.ts';

const keyOf = (story: string) => `into ${story}`;
/** A story that went into one that went into one … */
const mostSteps = 20;

/** Keeps which stories went into one. */
export async function noteMerged(store: ValueStore, merged: readonly string[], into: string): Promise<void> {
  for (const story of merged) await store.put(into, keyOf(story));
}

/** Forgets which stories went into one that is gone for good; what went on into another with it stays known. */
export async function forgetMerged(store: ValueStore, merged: readonly string[], into: string): Promise<void> {
  for (const story of merged) if ((await store.get(keyOf(story))) === into) await store.delete(keyOf(story));
}

/** The id of the story into which one of the newsroom's went, among the ids of all packs; undefined where it did not. */
export async function mergedInto(id: string): Promise<string | undefined> {
  const own = unscopedId(id, [newsroomName]);
  if (own.name !== newsroomName) return undefined;
  const { store } = (await database()).transaction('newsroom');
  let story = own.id;
  for (let step = 0; step < mostSteps; step++) {
    const into = await store.get(keyOf(story));
    if (typeof into !== 'string') break;
    story = into;
  }
  return story === own.id ? undefined : scopedId(newsroomName, story);
}
