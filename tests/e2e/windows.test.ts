import { afterEach, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { waitUntilMatched } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import { badge, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const browser = useBrowser();
const site = useSite();
const address = (name: string) => site().url(pageCalled(name).path);

/** The numbers of the tabs of which the background remembers a page. */
const remembered = () =>
  browser().inExtension(async (api) =>
    Object.keys(await api.storage.session.get(null)).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : [])),
  );

/** What each button says, by the number of its tab. */
const badges = (tabs: number[]) =>
  browser().inExtension(
    (api, ids) =>
      Promise.all(
        ids.map(async (tabId) => ({ text: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) })),
      ),
    tabs,
  );

describe('two windows', () => {
  it('have each their own badge', async () => {
    const one = await browser().open(address('nemotron'));
    const other = await browser().openWindow(address('json-ld-graph'));
    const unrelated = await browser().openWindow(address('local-news'));
    await waitForPanel(browser(), one);
    await waitForPanel(browser(), other);
    await waitUntilMatched(browser(), unrelated, '/local-news.html');

    expect((await badge(browser(), one)).title).toContain('Nemotron 3 Nano Omni');
    expect((await badge(browser(), other)).title).toContain('OpenAI wins the right to sell on any cloud');
    expect(await badge(browser(), unrelated)).toMatchObject({ text: '', title: 'Plumbline: no story in the corpus matches this page' });
    await one.activate();
    expect((await badge(browser(), other)).text).toBe('1');
    expect((await badge(browser(), unrelated)).text).toBe('');
    for (const tab of [one, other, unrelated]) await tab.close();
  });
});

describe('twenty tabs at once', () => {
  const expected = {
    nemotron: 'Nemotron 3 Nano Omni',
    'json-ld-graph': 'OpenAI wins the right to sell on any cloud',
    'transformers-release': 'Transformers v5.7.0',
    'local-news': 'no story in the corpus matches this page',
  };
  const wanted = Array.from({ length: 5 }, () => Object.entries(expected)).flat();

  let tabs: number[] = [];
  afterEach(() => browser().inExtension(async (api, ids) => void (await Promise.allSettled(ids.map((id) => api.tabs.remove(id)))), tabs));

  it('get each the right badge, and leave nothing behind when they close', async () => {
    await until(async () => (await remembered()).length === 0, { what: 'closed tabs to be forgotten' });
    tabs = await browser().inExtension(
      (api, urls) => Promise.all(urls.map(async (url) => (await api.tabs.create({ url, active: false })).id ?? -1)),
      wanted.map(([name]) => address(name)),
    );
    await until(async () => (await remembered()).length === 20, { what: 'all twenty to be looked at', timeout: 30_000 });
    await until(async () => (await badges(tabs)).filter(({ text }) => text === '1').length === 15, { what: 'fifteen badges' });
    await until(async () => (await badges(tabs)).every(({ title }) => title !== 'Plumbline'), { what: 'twenty tooltips' });

    const shown = await badges(tabs);
    for (const [index, [name, words]] of wanted.entries()) {
      expect(shown[index], name).toEqual({ text: name === 'local-news' ? '' : '1', title: expect.stringContaining(words) });
    }

    await browser().inExtension((api, ids) => api.tabs.remove(ids), tabs.slice(0, 12));
    await until(async () => (await remembered()).length === 8, { what: 'twelve closed tabs to be forgotten' });
    expect((await remembered()).toSorted((a, b) => a - b)).toEqual(tabs.slice(12).toSorted((a, b) => a - b));
    // Also where the background sleeps when a tab closes.
    await browser().stopBackground();
    await browser().inExtension((api, ids) => api.tabs.remove(ids), tabs.slice(12));
    await until(async () => (await remembered()).length === 0, { what: 'all closed tabs to be forgotten' });
  });
});
