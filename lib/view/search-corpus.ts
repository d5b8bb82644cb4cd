import type { Corpus } from '../corpus/corpus.ts';
import { searchStories } from '../search/search.ts';
import { summarise } from './compose-story.ts';
import type { SearchHit } from './search-hit.ts';

/** Full-text search over all stories of the corpus, ready to draw; an empty query lists the newest. */
export function searchCorpus(corpus: Corpus, query: string): SearchHit[] {
  const outletNames = ({ id }: { id: string }) => {
    const found = corpus.find(id);
    return found ? found.story.articles.map(({ outlet, section }) => `${found.outletOf(outlet).name} ${section ?? ''}`).join(' ') : '';
  };
  return searchStories(corpus.stories, query, outletNames).flatMap(({ id, headline, dek }) => {
    const found = corpus.find(id);
    return found ? [{ story: summarise(found), marks: { headline, dek } }] : [];
  });
}
