import { browser } from './browser.ts';
import room from './room.css?inline';

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
