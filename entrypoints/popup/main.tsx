import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { send } from '../../lib/messaging/client.ts';
import { type HostAccess, hostAccess, requestHostAccess } from '../../lib/platform/host-access.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';
import { currentPage, openPage } from '../../lib/platform/tabs.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';

const search = (query: string) => send('corpus:search', { query });
const close = () => window.close();

async function matchesHere(): Promise<StorySummary[]> {
  const page = await currentPage();
  return page ? send('tab:matches', page) : [];
}

function App() {
  const [access, setAccess] = useState<HostAccess>('granted');
  const [matches, setMatches] = useState<StorySummary[]>();

  useEffect(() => {
    hostAccess().then(setAccess);
  }, []);

  useEffect(() => {
    matchesHere().then(setMatches, (error) => {
      // The search is the popup's business too: it says by itself when the background cannot be reached.
      reportError(error);
      setMatches([]);
    });
  }, []);

  return (
    <Popup
      search={search}
      matches={matches}
      access={access}
      onAllow={() => requestHostAccess().then(setAccess)}
      onOpen={(story) => openPage({ page: 'story', story }).then(close)}
      onClose={close}
      onSettings={() => openPage({ page: 'settings' }).then(close)}
    />
  );
}

render(
  <TextProvider value={startOwnPage()}>
    <App />
  </TextProvider>,
  document.getElementById('root') as HTMLElement,
);
