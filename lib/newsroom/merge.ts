import { outletsNamed } from '../corpus/references.ts';
import type { Story } from '../corpus/schema.ts';
import { openPack, type Pack } from '../pack/pack.ts';
import { createPackWriter, type PackWriter } from '../pack/pack-writer.ts';
import { readerOf } from '../pack/read.ts';
import { functionWords } from '../text/languages.ts';
import { printed } from './printed.ts';
import type { NewsStore, Printed, Segment } from './store.ts';

/** When parts are merged. */
export interface Merging {
  /** So many parts of a level become one of the next; fewer do where they fill more than half of the largest part, as more would not fit. */
  readonly partsInLevel: number;
  /** A part is never merged to more stories than this: it bounds what one step costs. */
  readonly mostStories: number;
}

/** Stories of a part are read and written so many at a time. */
const batch = 64;

/**
 * Merges parts of a level that has too many, and writes those anew of which more than half is stale, one step at a time. Stories stay as
 * they were printed.
 * @returns how many steps that took
 */
export async function mergeParts(store: NewsStore, merging: Merging, step: (name: string) => Promise<void>): Promise<number> {
  for (let steps = 0; ; steps++) {
    const parts = await partsToMerge(store, merging);
    if (parts.length === 0) return steps;
    const part = await mergedPart(store, parts);
    await step('merge');
    await store.saveSegment(
      part,
      parts.map(({ number }) => number),
      [],
    );
  }
}

async function partsToMerge(store: NewsStore, { partsInLevel, mostStories }: Merging): Promise<readonly Segment[]> {
  const segments = await store.segments();
  const sized = await Promise.all(segments.map(async (segment) => ({ segment, stories: await store.countIn(segment.number) })));
  const worn = sized.find(({ segment, stories }) => segment.stale.length > stories);
  if (worn) return [worn.segment];
  for (const [, level] of Map.groupBy(sized, ({ segment }) => segment.level)) {
    const group: typeof sized = [];
    let stories = 0;
    for (const each of level) {
      // What fills more than half of a part is left as it is: so there are never many that could not be merged.
      if (each.stories * 2 > mostStories || stories + each.stories > mostStories) continue;
      group.push(each);
      stories += each.stories;
    }
    if (group.length >= partsInLevel || (group.length > 1 && stories * 2 > mostStories)) return group.map(({ segment }) => segment);
  }
  return [];
}

/** One part with all that stands in some; undefined where nothing does. */
async function mergedPart(store: NewsStore, parts: readonly Segment[]): Promise<Printed | undefined> {
  const writer = createPackWriter([], functionWords);
  const outlets = new Set<string>();
  const stories: string[] = [];
  // Later parts know outlets by their newest names.
  for (const { number } of parts.toReversed()) {
    const pack = await openPack(readerOf(await store.pack(number)));
    const standing = await store.storiesIn(number);
    for (let from = 0; from < standing.length; from += batch)
      stories.push(...(await carryOver(standing.slice(from, from + batch), pack, store, writer, outlets)));
  }
  const [level, number] = [Math.max(...parts.map((part) => part.level)), Math.max(...parts.map((part) => part.number))];
  if (stories.length === 0) return undefined;
  return printed(
    { number, level: parts.length > 1 ? level + 1 : level },
    writer,
    stories.map((id) => ({ id })),
  );
}

/** Writes stories of a pack as they are, with the outlets that were not written yet. Gives the ids of those that were found. */
async function carryOver(
  group: Awaited<ReturnType<NewsStore['storiesIn']>>,
  pack: Pack,
  store: NewsStore,
  writer: PackWriter,
  outlets: Set<string>,
): Promise<string[]> {
  const found = await storiesOf(
    pack,
    group.map(({ id }) => id),
  );
  const named = new Set(found.flatMap((story) => (story ? outletsNamed(story) : [])));
  for (const [id, outlet] of await pack.outlets(named)) {
    if (outlets.has(id) || !named.has(id)) continue;
    outlets.add(id);
    writer.addOutlet(outlet);
  }
  const texts = await Promise.all(group.map(({ articles }) => store.articles(articles)));
  return found.flatMap((story, at) => {
    if (!story) return [];
    writer.add(
      story,
      texts[at]?.map(({ title, text }) => ({ title, text })),
    );
    return [story.id];
  });
}

async function storiesOf(pack: Pack, ids: readonly string[]): Promise<(Story | undefined)[]> {
  const numbers = await Promise.all(ids.map((id) => pack.find(id)));
  const found = await pack.storiesAt(numbers.flatMap((number) => number ?? []));
  const byId = new Map(found.map((story) => [story.id, story]));
  return ids.map((id) => byId.get(id));
}
