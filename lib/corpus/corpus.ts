import { PackError } from '../pack/read.ts';
import { outletsNamed } from './references.ts';
import type { Outlet, Story } from './schema.ts';
import { type PackAbout, type ShelvedPack, scopedId, unscopedId } from './shelf.ts';

/** A story with the outlets of its own pack: a pack's word about an outlet counts in that pack alone. */
export interface CorpusStory {
  /** Its id among all stories; that of the story itself is the one in its pack. */
  readonly id: string;
  /** The name of its pack. */
  readonly pack: string;
  /** Whose pack it is, where it did not come with the extension. */
  readonly about?: PackAbout | undefined;
  /** Its number in its pack. */
  readonly number: number;
  readonly story: Story;
  /** @throws PackError where the pack lacks the outlet */
  readonly outletOf: (id: string) => Outlet;
  /** The stories that it names as related, read when they are asked for. */
  readonly related: () => Promise<CorpusStory[]>;
}

/** The packs that are switched on, as one corpus. Stories are read when they are asked for, and the last ones kept. */
export interface Corpus {
  readonly packs: readonly ShelvedPack[];
  /** How many stories there are. */
  readonly stories: number;
  /** The stories of these ids, in their order; an id that no pack has is left out. */
  find(ids: readonly string[]): Promise<CorpusStory[]>;
  /** The stories of these numbers in a pack, but for those whose place a later part has taken. */
  at(pack: ShelvedPack, numbers: readonly number[]): Promise<CorpusStory[]>;
}

/** Who types, or goes back, is shown the same stories again: so many of the last ones are kept, a few kB each. */
const kept = 100;

/** A corpus over opened packs. */
export function createCorpus(packs: readonly ShelvedPack[]): Corpus {
  const recent = new WeakMap<ShelvedPack, Map<number, CorpusStory>>();
  const names = new Set(packs.map(({ name }) => name));
  const corpus: Corpus = {
    packs,
    stories: packs.reduce((sum, { pack }) => sum + pack.info.stories, 0),
    async find(ids) {
      return (await Promise.all(ids.map(findOne))).flat();
    },
    async at(shelved, numbers) {
      const known = recent.get(shelved) ?? new Map<number, CorpusStory>();
      recent.set(shelved, known);
      // What is known now may be forgotten while the others are read.
      const found = new Map(numbers.map((number) => [number, known.get(number)] as const));
      const missing = [...found.keys()].filter((number) => !found.get(number));
      for (const [at, story] of (await readStories(shelved, missing)).entries()) found.set(missing[at] as number, story);
      for (const [number, story] of found) {
        known.delete(number);
        if (story) known.set(number, story);
      }
      for (const [number] of known) if (known.size > kept) known.delete(number);
      return numbers.flatMap((number) => found.get(number) ?? []).filter(({ story }) => shelved.has?.(story.id) ?? true);
    },
  };

  async function readStories({ name, pack, about }: ShelvedPack, numbers: readonly number[]): Promise<CorpusStory[]> {
    if (numbers.length === 0) return [];
    const stories = await pack.storiesAt(numbers);
    const outlets = await pack.outlets(stories.flatMap(outletsNamed));
    const outletOf = (id: string) => {
      const outlet = outlets.get(id);
      if (!outlet) throw new PackError(`no outlet ${id} in this pack`);
      return outlet;
    };
    return stories.map((story, at) => ({
      id: scopedId(name, story.id),
      pack: name,
      about,
      number: numbers[at] as number,
      story,
      outletOf,
      related: () => corpus.find(story.related.map((id) => scopedId(name, id))),
    }));
  }

  async function findOne(id: string): Promise<CorpusStory[]> {
    const own = unscopedId(id, names);
    for (const shelved of packs) {
      if (shelved.name !== own.name) continue;
      const found = await corpus.at(shelved, await shelved.pack.mayBeCalled(own.id));
      const story = found.find((each) => each.story.id === own.id);
      if (story) return [story];
    }
    return [];
  }

  return corpus;
}
