import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/messaging/client.ts';

/** The headlines of stories, looked up one after another; one that the corpus has no more stays unknown. */
export function useHeadlines(ids: readonly string[]): (id: string) => string | undefined {
  const [headlines, setHeadlines] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const next = ids.find((id) => !headlines.has(id));

  useEffect(() => {
    if (next === undefined) return;
    const learn = (headline: string | undefined) => setHeadlines((known) => new Map(known).set(next, headline));
    send('story:view', { story: next }).then(
      (story) => learn(story?.headline),
      (error) => {
        reportError(error);
        learn(undefined);
      },
    );
  }, [next]);

  return (id) => headlines.get(id);
}
