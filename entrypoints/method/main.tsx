import '../../components/styles/method.css';
import { render } from 'preact';
import { MethodPage } from '../../components/method/MethodPage.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';

render(
  <TextProvider value={startOwnPage('methodTitle')}>
    <MethodPage />
  </TextProvider>,
  document.getElementById('root') as HTMLElement,
);
