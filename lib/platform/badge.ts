import type { Badge } from '../view/badge.ts';
import { browser } from './browser.ts';

/** The one writer of the toolbar button. A tab that closed meanwhile needs no badge. */
export async function showBadge(tabId: number, { text, title, color }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    ]);
  } catch (error) {
    if (await isOpen(tabId)) throw error;
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  return (await browser.tabs.query({})).some(({ id }) => id === tabId);
}
