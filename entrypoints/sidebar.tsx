import { render } from 'preact';
import { defineUnlistedScript } from '#imports';
import { StoryPanel } from '../components/story/StoryPanel.tsx';
import css from '../components/styles/panel.css?inline';
import { TextProvider } from '../components/ui/text.ts';
import { TrustedEvents } from '../components/ui/trusted.ts';
import { createClient } from '../lib/messaging/create-client.ts';
import { createPanel } from '../lib/messaging/panel.ts';
import { pageKey } from '../lib/page/page-key.ts';
import { inPage, isOrphan } from '../lib/platform/in-page.ts';
import { onPanelRefresh } from '../lib/platform/panel-refresh.ts';
import { createShadowHost, isReaders } from '../lib/platform/shadow-host.ts';
import { browserTranslator } from '../lib/platform/translator.ts';

/** Injected into a page that matches, and only there. It draws what the background answers and asks for what the reader does. */
export default defineUnlistedScript(() => {
  const text = browserTranslator();
  const host = createShadowHost(window, css);
  const side = text.dir === 'rtl' ? 'left' : 'right';

  const ask = createClient(async (message) => inPage().runtime?.sendMessage(message));
  const panel = createPanel({ ask, isOrphan, currentPage: () => pageKey(location) }, (shown) => {
    if (!shown) {
      render(null, host.root);
      host.remove();
      return;
    }
    host.show(shown.folded ? 'folded' : 'open', side);
    render(
      <TextProvider value={text}>
        <TrustedEvents value={isReaders}>
          <StoryPanel {...shown} {...panel.actions} />
        </TrustedEvents>
      </TextProvider>,
      host.root,
    );
  });
  onPanelRefresh(panel.refresh);
  panel.refresh();
});
