import type { Corpus, CorpusStory } from '../corpus/corpus.ts';
import { marksIn, searchPack } from '../search/search.ts';
import { type Regard, summarise } from './compose-story.ts';
import type { SearchHit } from './search-hit.ts';

/** How many stories a search gives. */
const limit = 20;

/** Full-text search over all stories of the corpus, ready to draw; an empty query lists the newest. */
export async function searchCorpus(
  corpus: Corpus,
  query: string,
  regardOf: (found: readonly CorpusStory[]) => Promise<Regard> = async () => ({}),
): Promise<SearchHit[]> {
  const hits = await Promise.all(
    corpus.packs.map(async (shelved) => {
      const found = await searchPack(shelved.pack, query, limit);
      const stories = await corpus.at(
        shelved,
        found.map(({ story }) => story),
      );
      const values = new Map(found.map(({ story, value }) => [story, value]));
      return stories.map((each) => ({ each, value: values.get(each.number) ?? 0, date: each.story.date ?? '' }));
    }),
  );
  const best = hits
    .flat()
    .sort((a, b) => b.value - a.value || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, limit)
    .map(({ each }) => each);
  const regard = await regardOf(best);
  return best.map((each) => ({
    story: summarise(each, regard),
    marks: { headline: marksIn(each.story.headline, query), dek: marksIn(each.story.dek, query) },
  }));
}
