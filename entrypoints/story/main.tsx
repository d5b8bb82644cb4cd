import '../../components/styles/base.css';
import '../../components/styles/story.css';
import '../../components/styles/story-page.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StoryPage, type StoryPageState } from '../../components/story/StoryPage.tsx';
import { TextProvider, useText } from '../../components/ui/text.ts';
import { send } from '../../lib/messaging/client.ts';
import { setTitle, startOwnPage } from '../../lib/platform/own-page.ts';
import { useStoryId } from './use-story-id.ts';

async function viewOf(story: string): Promise<StoryPageState> {
  if (story === '') return { state: 'missing' };
  try {
    const found = await send('story:view', { story });
    return found ? { state: 'ready', story: found } : { state: 'missing' };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function App() {
  const text = useText();
  const id = useStoryId();
  const [attempt, setAttempt] = useState(0);
  const [view, setView] = useState<StoryPageState>({ state: 'loading' });

  // Another attempt asks the same question again.
  useEffect(() => {
    let current = true;
    setView({ state: 'loading' });
    scrollTo(0, 0);
    viewOf(id).then((next) => {
      if (!current) return;
      setView(next);
      setTitle(text, next.state === 'ready' ? next.story.headline : undefined);
    });
    return () => {
      current = false;
    };
  }, [id, attempt, text]);

  return <StoryPage view={view} hrefOf={(story) => `#${story}`} onRetry={() => setAttempt(attempt + 1)} />;
}

render(
  <TextProvider value={startOwnPage('storyTitle')}>
    <App />
  </TextProvider>,
  document.getElementById('root') as HTMLElement,
);
