import { inPage } from './in-page.ts';

/** Calls back when the background asks the sidebar of this page to look again, and lets it know that somebody did. */
export function onPanelRefresh(refresh: () => void): void {
  inPage().runtime?.onMessage.addListener((message, _sender, answer) => {
    if ((message as { plumbline?: unknown } | undefined)?.plumbline !== 'panel:refresh') return;
    answer(true);
    refresh();
  });
}
