import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../lib/view/search-hit.ts';

/** What was found, and for which query: it may be older than the one in the box. */
export interface Answer {
  query: string;
  /** null where the search failed. */
  hits: SearchHit[] | null;
}

/**
 * Searches anew with each query. The answer to an older query never replaces that to a newer one, whichever
 * comes first; until the newer comes the older stands. `answer` is undefined until there is one.
 *
 * @param search must stay the same function from render to render
 */
export function useSearch(search: (query: string) => Promise<SearchHit[]>, query: string) {
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);

  // Another attempt asks the same question again.
  useEffect(() => {
    let current = true;
    const take = (hits: SearchHit[] | null) => current && setAnswer({ query, hits });
    // A failure is not lost: null is drawn as "failed", with a way to try again.
    search(query).then(take, () => take(null));
    return () => {
      current = false;
    };
  }, [search, query, attempt]);

  const retry = useCallback(() => {
    setAnswer(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { answer, retry };
}
