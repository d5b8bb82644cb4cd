import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import '../../components/styles/newsroom.css';
import { render } from 'preact';
import { TextProvider } from '../../components/ui/text.ts';
import { PickFeeds } from '../../components/welcome/PickFeeds.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { newsroomActs } from '../../lib/platform/newsroom-feeds.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';
import { starterFeeds } from '../options/starter-feeds.ts';
import { useNewsroom } from '../options/use-newsroom.ts';

function Pick() {
  return <PickFeeds view={useNewsroom()} starter={starterFeeds} acts={newsroomActs} />;
}

const root = document.getElementById('root') as HTMLElement;

render(
  <TextProvider value={startOwnPage('welcomePage')}>
    <Welcome tryHref="/try.html" settingsHref="/options.html" pickHref="#pick" needsHiddenPage={!import.meta.env.FIREFOX}>
      <Pick />
    </Welcome>
  </TextProvider>,
  root,
);
