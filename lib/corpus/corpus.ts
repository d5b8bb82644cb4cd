import type { Pack } from './pack.ts';
import type { Outlet, Story } from './schema.ts';

/** A story with the outlets of its own pack: a pack's word about an outlet counts in that pack alone. */
export interface CorpusStory {
  readonly story: Story;
  readonly outletOf: (id: string) => Outlet;
  readonly related: readonly CorpusStory[];
}

/** The packs that are switched on, as one list of stories. */
export interface Corpus {
  readonly stories: readonly Story[];
  find(id: string): CorpusStory | undefined;
}

/** A corpus over opened packs. Where two packs hold a story of one id, the earlier pack's stands. */
export function createCorpus(packs: readonly Pack[]): Corpus {
  const home = new Map(packs.toReversed().flatMap((pack) => pack.stories.map((story) => [story.id, pack] as const)));
  const find = (id: string): CorpusStory | undefined => {
    const pack = home.get(id);
    const story = pack?.story(id);
    if (!pack || !story) return undefined;
    return {
      story,
      outletOf: pack.outlet,
      get related() {
        return story.related.flatMap((other) => find(other) ?? []);
      },
    };
  };
  return { stories: [...home].flatMap(([id, pack]) => pack.story(id) ?? []), find };
}
