import { browser } from './browser.ts';

/** Greets a new reader with the welcome page, once, and starts the reader script in pages that were open before us. */
export function welcomeNewReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    if (reason === 'install' || reason === 'update') void readOpenPages();
  });
}

/** After an install or update Chromium leaves open pages without a working reader; Firefox starts it there by itself. */
async function readOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] })));
}
