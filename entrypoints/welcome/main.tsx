import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import { render } from 'preact';
import { TextProvider } from '../../components/ui/text.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { startOwnPage } from '../../lib/platform/own-page.ts';

const root = document.getElementById('root') as HTMLElement;

render(
  <TextProvider value={startOwnPage('welcomePage')}>
    <Welcome tryHref="/try.html" settingsHref="/options.html" />
  </TextProvider>,
  root,
);
