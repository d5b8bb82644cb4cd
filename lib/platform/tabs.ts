import { pageKey } from '../page/page-key.ts';
import { storyFragment } from '../view/story-address.ts';
import { browser } from './browser.ts';

/** The tab in front in this window, with its page; undefined where we may not see its address. */
export async function currentPage(): Promise<{ tab: number; pageKey: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return undefined;
  return { tab: tab.id, pageKey: pageKey({ href: tab.url }) };
}

/** Opens the page of a story in a new tab. */
export async function openStory(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`story.html${storyFragment(id)}`) });
}

/** Opens the settings, or brings them to the front. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The address that a tab shows now; undefined where it is closed or not ours to see. */
export async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.query({})).find(({ id }) => id === tab)?.url;
}
