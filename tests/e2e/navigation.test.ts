import { describe, expect, it } from 'vitest';
import { ask, tabState, traces, waitForNothing, waitUntilMatched } from '../support/background.ts';
import { browserKind, useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { badge, waitForPanel } from '../support/panel.ts';
import { seedStory } from '../support/stories.ts';
import { until } from '../support/until.ts';

const story = seedStory('openai-microsoft');

/** Our story in a page that leaves by itself as soon as our reader has sent it. */
const hasty = (leave: string) => `<!doctype html><html lang="en"><title>Cloud contract rewritten</title>
<main><h1>Cloud contract rewritten</h1>
<p>OpenAI and Microsoft made public on April 27, 2026 that Microsoft's exclusive rights to the products of OpenAI give way to a nonexclusive licence through 2032.</p>
<p>OpenAI may sell its products on any cloud. Azure stays the primary partner and gets releases first, unless Microsoft cannot support what they need.</p>
<p>Amazon had put $50 billion into OpenAI in February and was promised to host Frontier on AWS alone, which Microsoft's exclusive API licence did not allow.</p></main>
<script>addEventListener('DOMContentLoaded', () => setTimeout(() => { ${leave} }))</script>`;

const browser = useBrowser();
const site = useSite({
  pages: {
    '/hasty.html': hasty("location.href = '/'"),
    '/hasty-in-place.html': hasty(
      "history.pushState({}, '', '/in-place'); document.title = 'All stories'; document.querySelector('main').remove()",
    ),
    '/waiting-room.html': `<!doctype html><title>Waiting room</title><h1>Waiting room</h1><p><a href="/open-graph.html">Go there</a></p>
<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/open-graph.html"] }] }</script>`,
  },
});

const shown = (tab: Tab) => waitForPanel(browser(), tab, 'our story in the panel', ({ text }) => text.includes(story.headline));
const badgeOf = async (tab: Tab) => (await badge(browser(), tab)).text;

/** Follows a link of the page by a click of the page's own. */
const follow = (tab: Tab, href: string) =>
  tab.waitFor(
    `the link to ${href}`,
    (to) => {
      const link = document.querySelector<HTMLAnchorElement>(`a[href="${to}"]`);
      link?.click();
      return link !== null;
    },
    href,
  );

describe.each(['/spa/', '/spa-body/'])('an application at %s', (base) => {
  it('shows the story while the reader is at it, and only then', async () => {
    const tab = await browser().open(site().url(base));
    await follow(tab, `${base}openai-microsoft`);
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');

    await follow(tab, `${base}ferry-strike`);
    await waitForNothing(browser(), tab);
    await tab.waitFor('the other story', () => document.querySelector('h1')?.textContent?.includes('Ferry'));
    expect(await traces(browser(), tab)).toEqual([]);

    await tab.back();
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');

    await tab.back();
    await waitForNothing(browser(), tab);

    await tab.forward();
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');
    await tab.close();
  });

  it('is not taken in by a story that the reader passed by', async () => {
    const tab = await browser().open(site().url(`${base}openai-microsoft`));
    await shown(tab);
    await follow(tab, `${base}ferry-strike`);
    await tab.waitFor('the other story', () => document.querySelector('h1')?.textContent?.includes('Ferry'));
    // Its text still stands there when the address is already that of our story.
    await tab.back();
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');
    await tab.close();
  });
});

describe('a page that is left for another', () => {
  it('takes badge and panel with it, and brings them back out of the back/forward cache', async () => {
    const tab = await browser().open(site().url('/open-graph.html'));
    await shown(tab);
    await tab.evaluate(() => Object.assign(window, { stillThere: true }));

    await tab.goto(site().url('/front-page.html'));
    expect(await traces(browser(), tab)).toEqual([]);

    await tab.back();
    expect(await tab.evaluate(() => 'stillThere' in window)).toBe(true);
    await shown(tab);
    await until(async () => (await badgeOf(tab)) === '1', { what: 'the badge' });

    await tab.forward();
    await waitForNothing(browser(), tab);
    await tab.close();
  });

  it('shows the story again after it is loaded anew', async () => {
    const tab = await browser().open(site().url('/open-graph.html'));
    await shown(tab);
    await tab.reload();
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');
    await tab.close();
  });
});

describe('several tabs', () => {
  it('keep each their own badge and panel when the reader goes from one to the other', async () => {
    const [matched, other] = await Promise.all([
      browser().open(site().url('/open-graph.html')),
      browser().open(site().url('/local-news.html')),
    ]);
    await shown(matched);
    await waitUntilMatched(browser(), other, '/local-news.html');
    for (const tab of [matched, other, matched]) {
      await tab.activate();
      await shown(matched);
      expect(await badgeOf(matched)).toBe('1');
      expect(await traces(browser(), other)).toEqual([]);
    }
    await Promise.all([matched.close(), other.close()]);
  });

  it('show the story in a copy of a tab as well', async () => {
    const tab = await browser().open(site().url('/open-graph.html'));
    await shown(tab);
    const copy = await browser().newTab(() => browser().inExtension(async (api, id) => void (await api.tabs.duplicate(id)), tab.id));
    await shown(copy);
    expect(await badgeOf(copy)).toBe('1');
    expect(copy.id).not.toBe(tab.id);
    await copy.close();
    expect(await badgeOf(tab)).toBe('1');
    await tab.close();
  });
});

// Firefox prerenders nothing.
describe.runIf(browserKind === 'chromium')('a prerendered page', () => {
  it('is read when the reader comes to it, and not before', async () => {
    const before = site().requests.length;
    const asked = () =>
      site()
        .requests.slice(before)
        .some(({ path }) => path === '/open-graph.html');
    const tab = await browser().open(site().url('/waiting-room.html'));
    await until(asked, { what: 'the browser to prerender' });
    expect(await tabState(browser(), tab)).toBeUndefined();
    expect(await traces(browser(), tab)).toEqual([]);

    await follow(tab, '/open-graph.html');
    await shown(tab);
    expect(await badgeOf(tab)).toBe('1');
  });
});

describe('an answer that comes too late', () => {
  // Where they go is no article, so that nothing else would put things right.
  it.each([
    ['/hasty.html', '/'],
    ['/hasty-in-place.html', '/in-place'],
  ])('is dropped: %s', async (path, next) => {
    for (const isCold of [true, false]) {
      if (isCold) await browser().stopBackground();
      const tabs = await Promise.all([1, 2, 3].map((turn) => browser().open(site().url(`${path}?${turn}`))));
      for (const tab of tabs) await tab.waitFor(`the way to ${next}`, (to) => location.pathname === to, next);
      // Asked last, so that the answers to the pages are out as well.
      await ask(browser(), 'corpus:search', { query: 'cloud' });
      await ask(browser(), 'data:stored', null);
      for (const tab of tabs) await waitForNothing(browser(), tab);
      await Promise.all(tabs.map((tab) => tab.close()));
    }
  });
});
