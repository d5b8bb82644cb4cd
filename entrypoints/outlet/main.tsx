import '../../components/styles/outlet.css';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OutletPage } from '../../components/outlet/OutletPage.tsx';
import { TextProvider, useText } from '../../components/ui/text.ts';
import { send } from '../../lib/messaging/client.ts';
import { downloadJson } from '../../lib/platform/download.ts';
import { setTitle, startOwnPage } from '../../lib/platform/own-page.ts';
import { storyFragment } from '../../lib/view/story-address.ts';
import { useStoryId } from '../story/use-story-id.ts';
import { useOutlet } from './use-outlet.ts';

const root = document.getElementById('root') as HTMLElement;
root.tabIndex = -1;

function App() {
  const text = useText();
  // The address names an outlet in the way in which that of a story names a story.
  const id = useStoryId();
  const { view, retry } = useOutlet(id);

  const name = view.state === 'ready' ? view.outlet.name : text.t('outletTitle');
  useEffect(() => setTitle(text, name), [text, name]);

  // A link to another outlet ends at its start, with the focus: the link itself is gone.
  const opened = useRef(id);
  useEffect(() => {
    if (opened.current === id) return;
    opened.current = id;
    scrollTo(0, 0);
    root.focus({ preventScroll: true });
  }, [id]);

  return (
    <OutletPage
      view={view}
      onRetry={retry}
      storyHref={(story) => `/story.html${storyFragment(story)}`}
      outletHref={storyFragment}
      methodHref="/method.html"
      onExport={() => view.state === 'ready' && downloadJson(`plumbline-${view.outlet.id}.json`, view.outlet)}
      onErase={async () => void (await send('record:erase', { outlet: id }))}
    />
  );
}

render(
  <TextProvider value={startOwnPage()}>
    <App />
  </TextProvider>,
  root,
);
