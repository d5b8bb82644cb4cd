import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { send } from '../../lib/messaging/client.ts';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import { requestHostAccess } from '../../lib/platform/host-access.ts';
import { newsroomActs } from '../../lib/platform/newsroom-feeds.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';
import { openPage } from '../../lib/platform/tabs.ts';
import { useNewsroom } from '../options/use-newsroom.ts';
import { useHere } from './use-here.ts';

const search = (query: string) => send('corpus:search', { query });
const close = () => window.close();

/** Where it is one of the reader's own network, the page in front is one of the same host. */
async function follow({ address, title, site }: FoundFeed): Promise<void> {
  await newsroomActs.follow([{ address, title, site, isTyped: true }]);
}

function App() {
  const { setAccess, ...here } = useHere();
  return (
    <Popup
      {...here}
      search={search}
      round={useNewsroom()?.round}
      onFollow={follow}
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
