import { beforeEach, describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { type Browser, createBrowser, digestOf, matchWith } from '../support/world.ts';

const page = 'https://www.news.example/bridge';
const other = 'https://other.example/bridge';

let browser: Browser;

/** Opens a page in a tab and lets its reader script report it. */
function arrive(tab: number, address: string, isPrivate = false) {
  browser.visit(tab, address);
  return browser.fromTab(tab, 'page:match', digestOf(address), { isPrivate });
}

const shownIn = async (tab: number) => (await browser.fromTab(tab, 'panel:view', null))?.matched.map(({ story }) => story.id);

beforeEach(async () => {
  browser = await createBrowser(({ pageKey }) => (pageKey.endsWith('/bridge') ? [matchWith('bridge'), matchWith('ferry')] : []));
});

describe('a page that is read', () => {
  it('gets a badge and a sidebar where it matches', async () => {
    await expect(arrive(1, page)).resolves.toEqual({ pageKey: page, matches: 2 });
    expect(browser.badges.get(1)).toEqual(['bridge', 'ferry']);
    expect(browser.panels.get(1)?.ensured).toBe(1);
    const view = await browser.fromTab(1, 'panel:view', null);
    expect(view).toMatchObject({ pageKey: page, theme: 'auto', folded: false });
    expect(view?.matched[0]).toMatchObject({ story: { id: 'bridge' }, match: { confidence: 0.9 } });
  });

  it('gets neither where it does not', async () => {
    await expect(arrive(1, 'https://news.example/weather')).resolves.toMatchObject({ matches: 0 });
    expect(browser.badges.get(1)).toEqual([]);
    expect(browser.panels.get(1)?.ensured ?? 0).toBe(0);
    await expect(shownIn(1)).resolves.toBeUndefined();
  });

  it('loses both when it is left in place', async () => {
    await arrive(1, page);
    await browser.fromTab(1, 'page:left', null);
    expect(browser.badges.get(1)).toEqual([]);
    expect(browser.panels.get(1)?.refreshed).toBe(1);
    await expect(shownIn(1)).resolves.toBeUndefined();
    expect(browser.session.stored()).toEqual({});
  });

  it('takes its badge along where the tab moves on while the badge is on its way', async () => {
    browser.meanwhile.badge = () => browser.visit(1, 'https://news.example/');
    await expect(arrive(1, page)).resolves.toMatchObject({ matches: 0 });
    expect(browser.badges.get(1)).toEqual([]);
    expect(browser.panels.get(1)).toBeUndefined();
  });

  it('is not written to disk', async () => {
    await arrive(1, page);
    expect(browser.local.stored()).toEqual({});
  });

  it('shows what the corpus still has', async () => {
    browser = await createBrowser(() => [matchWith('gone'), matchWith('bridge')]);
    await expect(arrive(1, page)).resolves.toMatchObject({ matches: 1 });
    await expect(shownIn(1)).resolves.toEqual(['bridge']);
  });
});

describe('an answer for a page that the reader has left', () => {
  let answer: (matches: Match[]) => void;
  let asked: Promise<void>;
  beforeEach(async () => {
    let hear: () => void;
    asked = new Promise((resolve) => {
      hear = resolve;
    });
    browser = await createBrowser(({ pageKey }) => {
      if (pageKey !== page) return [matchWith('soup')];
      hear();
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
  });

  it('is dropped where it left in place while we matched', async () => {
    const arrival = arrive(1, page);
    await asked;
    await browser.fromTab(1, 'page:left', null);
    answer([matchWith('bridge')]);
    await expect(arrival).resolves.toMatchObject({ matches: 0 });
    expect(browser.badges.get(1)).toEqual([]);
    await expect(shownIn(1)).resolves.toBeUndefined();
  });

  it('is dropped where another page of the tab was read while we matched', async () => {
    const arrival = arrive(1, page);
    await asked;
    await arrive(1, other);
    answer([matchWith('bridge')]);
    await arrival;
    expect(browser.badges.get(1)).toEqual(['soup']);
    await expect(shownIn(1)).resolves.toEqual(['soup']);
  });

  it.each([
    ['shows another address by now', other],
    ['is closed by now', undefined],
  ])('is dropped where the tab %s', async (_, address) => {
    const arrival = arrive(1, page);
    await asked;
    if (address) browser.visit(1, address);
    else browser.addresses.delete(1);
    answer([matchWith('bridge')]);
    await expect(arrival).resolves.toMatchObject({ matches: 0 });
    expect(browser.badges.has(1)).toBe(false);
    expect(browser.panels.get(1)?.ensured ?? 0).toBe(0);
  });

  it('shows where only the fragment changed', async () => {
    const arrival = arrive(1, page);
    await asked;
    browser.visit(1, `${page}#comments`);
    answer([matchWith('bridge')]);
    await expect(arrival).resolves.toMatchObject({ matches: 1 });
    expect(browser.badges.get(1)).toEqual(['bridge']);
  });
});

describe('"not this story"', () => {
  beforeEach(async () => {
    await arrive(1, page);
    await browser.fromTab(1, 'panel:hide', { story: 'bridge' });
  });

  it('takes the match off the page, now and when the reader comes back by another form of its address', async () => {
    expect(browser.badges.get(1)).toEqual(['ferry']);
    await expect(shownIn(1)).resolves.toEqual(['ferry']);
    await expect(arrive(2, 'https://news.example/bridge')).resolves.toMatchObject({ matches: 1 });
  });

  it('leaves the story on other pages', async () => {
    await expect(arrive(2, other)).resolves.toMatchObject({ matches: 2 });
  });

  it('is undone in the settings, at once and in all tabs', async () => {
    await arrive(2, page);
    await browser.fromOwn('settings:change', { hidden: [] });
    expect([browser.badges.get(1), browser.badges.get(2)]).toEqual([
      ['bridge', 'ferry'],
      ['bridge', 'ferry'],
    ]);
    await expect(shownIn(1)).resolves.toEqual(['bridge', 'ferry']);
  });

  it('takes the sidebar away with the last match', async () => {
    await browser.fromTab(1, 'panel:hide', { story: 'ferry' });
    expect(browser.badges.get(1)).toEqual([]);
    expect(browser.panels.get(1)?.refreshed).toBeGreaterThan(0);
    await expect(shownIn(1)).resolves.toBeUndefined();
  });
});

describe('"off for this site"', () => {
  beforeEach(async () => {
    await arrive(1, page);
    await arrive(2, `${page}?id=2&x=/bridge`);
    await arrive(3, other);
    await browser.fromTab(1, 'panel:site-off', null);
  });

  it('silences every tab of the site and no other', async () => {
    expect([1, 2, 3].map((tab) => browser.badges.get(tab))).toEqual([[], [], ['bridge', 'ferry']]);
    await expect(arrive(4, 'https://news.example/a/bridge')).resolves.toMatchObject({ matches: 0 });
    await expect(browser.fromOwn('settings:read', null)).resolves.toMatchObject({ sitesOff: ['news.example'] });
  });

  it('is undone in the settings, at once', async () => {
    await browser.fromOwn('settings:change', { sitesOff: [] });
    expect(browser.badges.get(1)).toEqual(['bridge', 'ferry']);
    await expect(shownIn(1)).resolves.toEqual(['bridge', 'ferry']);
  });

  it('is undone by erasing everything', async () => {
    await browser.fromOwn('data:erase', null);
    expect(browser.badges.get(1)).toEqual(['bridge', 'ferry']);
    expect(browser.local.stored()).toEqual({});
  });
});

describe('in a private window', () => {
  beforeEach(async () => {
    await arrive(1, page);
    await arrive(2, page, true);
  });

  it.each([
    ['hiding a match', () => browser.fromTab(2, 'panel:hide', { story: 'bridge' }, { isPrivate: true }), ['ferry']],
    ['silencing a site', () => browser.fromTab(2, 'panel:site-off', null, { isPrivate: true }), []],
  ])('%s stays there and off the disk', async (_, act, left) => {
    await act();
    expect(browser.badges.get(2)).toEqual(left);
    expect(browser.badges.get(1)).toEqual(['bridge', 'ferry']);
    expect(browser.local.stored()).toEqual({});
    await expect(browser.fromOwn('settings:read', null)).resolves.toMatchObject({ sitesOff: [], hidden: [] });
  });

  it('folding the sidebar stays there', async () => {
    await browser.fromTab(2, 'panel:fold', { folded: true }, { isPrivate: true });
    expect((await browser.fromTab(2, 'panel:view', null))?.folded).toBe(true);
    expect((await browser.fromTab(1, 'panel:view', null))?.folded).toBe(false);
  });
});

describe('the sidebar', () => {
  it.each([
    ['remember', true, true],
    ['remember', false, false],
    ['open', true, false],
    ['folded', false, true],
  ] as const)('set to "%s" and left folded: %s, comes folded: %s', async (opening, folded, comes) => {
    await browser.fromOwn('settings:change', { opening, theme: 'dark' });
    await arrive(1, page);
    await browser.fromTab(1, 'panel:fold', { folded });
    await arrive(2, other);
    expect(await browser.fromTab(2, 'panel:view', null)).toMatchObject({ folded: comes, theme: 'dark' });
  });

  it('opens our own pages', async () => {
    await browser.fromTab(1, 'panel:open', { page: 'settings' });
    await browser.fromTab(1, 'panel:open', { page: 'story', story: 'bridge' });
    expect(browser.opened).toEqual(['settings', 'story bridge']);
  });
});

describe('the popup', () => {
  it('gets the matches of a tab for the page that it shows, and for no other', async () => {
    await arrive(1, page);
    const matches = await browser.fromOwn('tab:matches', { tab: 1, pageKey: page });
    expect(matches.map(({ id }) => id)).toEqual(['bridge', 'ferry']);
    await expect(browser.fromOwn('tab:matches', { tab: 1, pageKey: other })).resolves.toEqual([]);
    await expect(browser.fromOwn('tab:matches', { tab: 9, pageKey: page })).resolves.toEqual([]);
  });

  it('searches all stories', async () => {
    const hits = await browser.fromOwn('corpus:search', { query: 'ferry' });
    expect(hits.map(({ story }) => story.id)).toEqual(['ferry']);
  });
});

describe('our own pages', () => {
  it('get a whole story, and null for one that is not there', async () => {
    await expect(browser.fromOwn('story:view', { story: 'bridge' })).resolves.toMatchObject({ id: 'bridge', related: [{ id: 'ferry' }] });
    await expect(browser.fromOwn('story:view', { story: 'gone' })).resolves.toBeNull();
  });

  it('match a digest that no tab stands behind', async () => {
    const matched = await browser.fromOwn('digest:match', digestOf(page));
    expect(matched.map(({ story }) => story.id)).toEqual(['bridge', 'ferry']);
    expect(browser.session.stored()).toEqual({});
  });

  it('learn what is stored', async () => {
    await arrive(1, page);
    await browser.fromTab(1, 'panel:hide', { story: 'bridge' });
    await browser.fromTab(1, 'panel:site-off', null);
    await expect(browser.fromOwn('data:stored', null)).resolves.toEqual({
      stories: 3,
      sitesOff: 1,
      hidden: 1,
      bytes: JSON.stringify(browser.local.stored()).length,
    });
  });

  it('hear of a change that could not be kept', async () => {
    browser.local.failNextSet('the disk is full');
    await expect(browser.fromOwn('settings:change', { theme: 'dark' })).rejects.toThrow('failed: settings:change: the disk is full');
    await expect(browser.fromOwn('settings:read', null)).resolves.toMatchObject({ theme: 'auto' });
  });
});

describe('a tab that cannot be drawn in', () => {
  it('fails no change of the settings, which the other tabs follow', async () => {
    await arrive(1, page);
    await arrive(2, page);
    const set = browser.badges.set.bind(browser.badges);
    browser.badges.set = (tab, stories) => {
      if (tab === 1) throw new Error('this tab has crashed');
      return set(tab, stories);
    };
    await expect(browser.fromOwn('settings:change', { sitesOff: ['news.example'] })).resolves.toMatchObject({ sitesOff: ['news.example'] });
    expect(browser.badges.get(2)).toEqual([]);
  });
});
