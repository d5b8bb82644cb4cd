import { useEffect, useState } from 'preact/hooks';
import type { StoryPageState } from '../../components/story/StoryPage.tsx';
import { send } from '../../lib/messaging/client.ts';
import { MessageError } from '../../lib/messaging/message-error.ts';

async function ask(story: string): Promise<StoryPageState> {
  if (story === '') return { state: 'missing' };
  try {
    const found = await send('story:view', { story });
    return found ? { state: 'ready', story: found } : { state: 'missing' };
  } catch (error) {
    // An address that no id can have names no story.
    if (error instanceof MessageError && error.code === 'invalid-request') return { state: 'missing' };
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The story of an id, as far as it is known; an answer for an id that the page has left is dropped. */
export function useStory(id: string): { view: StoryPageState; retry: () => void } {
  const [view, setView] = useState<StoryPageState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // Another attempt asks the same question again.
  useEffect(() => {
    let current = true;
    setView({ state: 'loading' });
    ask(id).then((answer) => current && setView(answer));
    return () => {
      current = false;
    };
  }, [id, attempt]);

  return { view, retry: () => setAttempt(attempt + 1) };
}
