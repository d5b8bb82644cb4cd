import { offeredFeed } from '../newsroom/feeds/offered-feed.ts';
import { refusalOf } from '../newsroom/feeds/private-address.ts';
import type { FoundFeed } from '../newsroom/jobs.ts';
import { z } from '../zod.ts';
import { browser } from './browser.ts';
import { newsStore } from './news-store.ts';

const Links = z.object({ base: z.string(), links: z.array(z.array(z.tuple([z.string(), z.string()]))) });
/** A popup offers no more of them. */
const most = 5;

/**
 * The feeds that the page in front offers and that are not followed yet. The page is looked at where it is: nothing is asked for. One of a
 * private network is offered by pages of its own host alone: elsewhere a page could have the reader ask whatever stands beside them.
 */
export async function offeredFeeds(): Promise<FoundFeed[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '') || tab.incognito) return [];
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: linksOfPage });
  const page = Links.safeParse(frame?.result);
  if (!page.success) return [];
  const here = tab.url ?? '';
  const followed = new Set((await newsStore.feeds()).map(({ address }) => address));
  const found = new Map<string, FoundFeed>();
  for (const link of page.data.links) {
    const feed = offeredFeed(new Map(link), page.data.base);
    if (feed && !followed.has(feed.address) && refusalOf(feed.address, [here]) === undefined)
      found.set(feed.address, { address: feed.address, title: feed.title || tab.title || '', site: here });
  }
  return [...found.values()].slice(0, most);
}

/** Runs in the page. */
function linksOfPage() {
  const links = [...document.querySelectorAll('link[rel][href]')].slice(0, 200);
  const names = ['rel', 'type', 'href', 'title'];
  return {
    base: document.baseURI,
    links: links.map((link) => names.map((name): [string, string] => [name, link.getAttribute(name) ?? ''])),
  };
}
