import type { Request } from '../messaging/protocol.ts';
import { pageKey } from '../page/page-key.ts';
import { storyFragment } from '../view/story-address.ts';
import { browser } from './browser.ts';

/** The tab in front in this window, with its page; undefined where we may not see its address. */
export async function currentPage(): Promise<{ tab: number; pageKey: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return undefined;
  return { tab: tab.id, pageKey: pageKey({ href: tab.url }) };
}

/** Opens one of our own pages in a new tab; the settings come to the front where they are open. */
export async function openPage(open: Request<'panel:open'>): Promise<void> {
  if (open.page === 'settings') return browser.runtime.openOptionsPage();
  const url = browser.runtime.getURL(pathOf(open));
  await browser.tabs.create({ url });
}

function pathOf(open: Request<'panel:open'>): string {
  if (open.page === 'story') return `story.html${storyFragment(open.story)}`;
  return open.page === 'outlet' ? `outlet.html${storyFragment(open.outlet)}` : 'method.html';
}

/** The address that a tab shows now; undefined where it is closed or not ours to see. */
export async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.query({})).find(({ id }) => id === tab)?.url;
}
