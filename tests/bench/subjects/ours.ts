import { shelve } from '../../../lib/corpus/shelf.ts';
import { createMatcher } from '../../../lib/matching/matcher.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { createPackWriter } from '../../../lib/pack/pack-writer.ts';
import { searchPack } from '../../../lib/search/search.ts';
import { generateOutlets } from '../generate-stories.ts';
import { answers, type Subject } from './subject.ts';

/** The name of the one file of a pack. */
export const packFile = 'bundled.pack';

/** Plumbline's own pack, matcher and search. Its index also holds the words of the stories' articles, which no peer is given. */
export const ours: Subject = {
  name: 'Plumbline',
  async build(entries) {
    const writer = createPackWriter(generateOutlets());
    for (const { story, texts } of entries) writer.add(story, texts);
    return new Map([[packFile, await writer.finish()]]);
  },
  async open(stored) {
    const pack = await openPack((offset, length) => stored.part(packFile, offset, length));
    const match = createMatcher(shelve(pack));
    return {
      match: async (_, digest) => (await match(digest, answers)).map(({ story }) => story),
      // With the stories read, as the list that is drawn needs them.
      search: async (query) =>
        (await pack.storiesAt((await searchPack(pack, query, answers)).map(({ story }) => story))).map(({ id }) => id),
    };
  },
};
