import { storyFragment } from '../../lib/view/story-address.ts';
import '../../components/styles/story-page.css';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { TextProvider, useText } from '../../components/ui/text.ts';
import { setTitle, startOwnPage } from '../../lib/platform/own-page.ts';
import { useStory } from './use-story.ts';
import { useStoryId } from './use-story-id.ts';

const root = document.getElementById('root') as HTMLElement;
root.tabIndex = -1;

function App() {
  const text = useText();
  const id = useStoryId();
  const { view, retry } = useStory(id);

  const headline = view.state === 'ready' ? view.story.headline : text.t('storyTitle');
  useEffect(() => setTitle(text, headline), [text, headline]);

  // A link to another story ends at its start, with the focus: the link itself is gone.
  const opened = useRef(id);
  useEffect(() => {
    if (opened.current === id) return;
    opened.current = id;
    scrollTo(0, 0);
    root.focus({ preventScroll: true });
  }, [id]);

  return (
    <StoryPage
      view={view}
      hrefOf={storyFragment}
      hrefOfOutlet={(outlet) => `/outlet.html${storyFragment(outlet)}`}
      settingsHref="/options.html"
      methodHref="/method.html"
      onRetry={retry}
    />
  );
}

render(
  <TextProvider value={startOwnPage()}>
    <App />
  </TextProvider>,
  root,
);
