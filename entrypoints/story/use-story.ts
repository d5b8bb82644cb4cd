import type { StoryPageState } from '../../components/story/StoryPage.tsx';
import { send } from '../../lib/messaging/client.ts';
import { useAnswer } from './use-answer.ts';

const ask = (story: string) => send('story:view', { story });

/** The story of an id, as far as it is known. */
export function useStory(id: string): { view: StoryPageState; retry: () => void } {
  const { answer, retry } = useAnswer(id, ask);
  return { view: answer.state === 'ready' ? { state: 'ready', story: answer.found } : answer, retry };
}
