import '../../components/styles/base.css';
import '../../components/styles/try.css';
import '../../lib/platform/room.css';
import { render } from 'preact';
import { TextProvider } from '../../components/ui/text.ts';
import { TryArticle } from '../../components/welcome/TryArticle.tsx';
import { send } from '../../lib/messaging/client.ts';
import { tryOut } from '../../lib/messaging/try-out.ts';
import { readDigest } from '../../lib/page/read-digest.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';
import { openPage } from '../../lib/platform/tabs.ts';
import { onSettingsChanged } from '../../lib/storage/settings-changes.ts';
import { mountSidebar } from '../sidebar/mount.tsx';

const root = document.getElementById('root') as HTMLElement;

render(
  <TextProvider value={startOwnPage('tryTitle')}>
    <TryArticle welcomeHref="/welcome.html" />
  </TextProvider>,
  root,
);

const digest = readDigest(document);
if (digest) onSettingsChanged(mountSidebar(tryOut(send, { ...digest, lang: 'en' }, openPage)));
