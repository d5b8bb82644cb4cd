import { useEffect, useState } from 'preact/hooks';
import { MessageError } from '../../lib/messaging/message-error.ts';
import { onSettingsChanged } from '../../lib/storage/settings-changes.ts';

/** What the background answered to a page that shows one thing by its id. */
export type Answer<T> = { state: 'loading' } | { state: 'failed'; message: string } | { state: 'missing' } | { state: 'ready'; found: T };

async function answerOf<T>(id: string, ask: (id: string) => Promise<T | null>): Promise<Answer<T>> {
  if (id === '') return { state: 'missing' };
  try {
    const found = await ask(id);
    return found ? { state: 'ready', found } : { state: 'missing' };
  } catch (error) {
    // An address that no id can have names nothing.
    if (error instanceof MessageError && error.code === 'invalid-request') return { state: 'missing' };
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * What is known of an id, asked for again when the reader changes the settings, and on `retry`. An answer for an id that the page has left
 * is dropped.
 * @param ask has to be the same function from one drawing to the next
 */
export function useAnswer<T>(id: string, ask: (id: string) => Promise<T | null>): { answer: Answer<T>; retry: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let newest = 0;
    const refresh = async () => {
      const turn = ++newest;
      const found = await answerOf(id, ask);
      if (turn === newest) setAnswer(found);
    };
    setAnswer({ state: 'loading' });
    refresh();
    const end = onSettingsChanged(refresh);
    return () => {
      newest = Number.NaN;
      end();
    };
    // Another attempt asks the same question again.
  }, [id, ask, attempt]);

  return { answer, retry: () => setAttempt(attempt + 1) };
}
