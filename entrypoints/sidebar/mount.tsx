import { render } from 'preact';
import { StoryPanel } from '../../components/story/StoryPanel.tsx';
import css from '../../components/styles/panel.css?inline';
import { TextProvider } from '../../components/ui/text.ts';
import { TrustedEvents } from '../../components/ui/trusted.ts';
import type { Send } from '../../lib/messaging/create-client.ts';
import { createPanel } from '../../lib/messaging/panel.ts';
import { pageKey } from '../../lib/page/page-key.ts';
import { readPageFacts } from '../../lib/page/read-page-facts.ts';
import { isOrphan } from '../../lib/platform/in-page.ts';
import { createShadowHost, isReaders } from '../../lib/platform/shadow-host.ts';
import { browserTranslator } from '../../lib/platform/translator.ts';

/** Puts the sidebar into this document and draws what `ask` answers. @returns a function that has it look again */
export function mountSidebar(ask: Send): () => void {
  const text = browserTranslator();
  const host = createShadowHost(window, css);
  const page = {
    currentPage: () => pageKey(location),
    pageFacts: () => readPageFacts(document, new Date().toISOString().slice(0, 10)),
  };
  const panel = createPanel({ ask, isOrphan, ...page }, (shown) => {
    if (!shown) {
      render(null, host.root);
      host.remove();
      return;
    }
    // A page that took it out with `document.open()` took every handler in it as well.
    if (!host.root.host.isConnected) render(null, host.root);
    host.show(shown.folded ? 'folded' : 'open', text.dir === 'rtl' ? 'left' : 'right');
    render(
      <TextProvider value={text}>
        <TrustedEvents value={isReaders}>
          <StoryPanel {...shown} {...panel.actions} />
        </TrustedEvents>
      </TextProvider>,
      host.root,
    );
  });
  panel.refresh();
  return panel.refresh;
}
