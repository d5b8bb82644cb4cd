import { browser } from './browser.ts';

/**
 * The room that the open panel needs, made in the page by the page's own root: wide windows give it their side, narrow ones their
 * foot. It follows the panel's attribute, so it goes when the panel goes, and it is no matter of print or full screen.
 */
const room = `
@media screen and (min-width: 840px) {
  html:not(:fullscreen):has(> div[data-plumbline='open'][data-side='right']) { margin-right: 360px !important; }
  html:not(:fullscreen):has(> div[data-plumbline='open'][data-side='left']) { margin-left: 360px !important; }
}
@media screen and (max-width: 839.98px) {
  html:not(:fullscreen):has(> div[data-plumbline='open']) { margin-bottom: 45vh !important; }
}`;

/** Tells a panel that is there to look again; gives false where there is none. */
export async function refreshPanel(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { plumbline: 'panel:refresh' }, { frameId: 0 })) === true;
  } catch {
    return false; // nobody listens in that page: no panel, or no page any more
  }
}

/** Brings the panel into a page, or has the one that is there look again. A page that lets no script in gets the badge alone. */
export async function ensurePanel(tabId: number): Promise<void> {
  if (await refreshPanel(tabId)) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: room });
  await browser.scripting.executeScript({ target, files: ['/sidebar.js'] });
}
