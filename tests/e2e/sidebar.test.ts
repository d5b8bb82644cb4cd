import { beforeEach, describe, expect, it } from 'vitest';
import { ask, traces, waitForNothing } from '../support/background.ts';
import { browserKind, useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { badge, inPanel, type Panel, pressInPanel, readPanel, waitForPanel } from '../support/panel.ts';
import { seedStory } from '../support/stories.ts';
import { until } from '../support/until.ts';

const story = seedStory('openai-microsoft');
const browser = useBrowser();
const site = useSite();

beforeEach(() => ask(browser(), 'data:erase', null));

const isOpen = ({ controls }: Panel) => controls.some(({ name }) => name === 'Fold to the edge');
const isFolded = ({ controls }: Panel) => controls.length === 1 && /^Open Plumbline: /.test(controls[0]?.name ?? '');
const opened = (tab: Tab) => waitForPanel(browser(), tab, 'the open panel', isOpen);
const folded = (tab: Tab) => waitForPanel(browser(), tab, 'the folded panel', isFolded);
const gone = (tab: Tab) => until(async () => !(await readPanel(browser(), tab)), { what: 'the panel to go' });
const press = async (tab: Tab, name: string | RegExp) => {
  await tab.activate();
  await pressInPanel(browser(), tab, name);
};

/** An article on our story in a window of this size, with the panel in it. */
async function article(width = 1280, height = 800, path = '/open-graph.html'): Promise<Tab> {
  const tab = await browser().open(site().url(path));
  await tab.setViewport(width, height);
  await waitForPanel(browser(), tab);
  return tab;
}

/** A click on the headline, which puts the keyboard into the panel. */
async function clickHeadline(tab: Tab): Promise<void> {
  const place = await inPanel(browser(), tab, (root) => {
    const { x, y } = root.querySelector('h2')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 20, y: y + 10 };
  });
  await tab.click(place?.x ?? 0, place?.y ?? 0);
}

const focused = (tab: Tab) =>
  inPanel(browser(), tab, (root) => {
    const element = root.activeElement;
    return element && (element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  });

describe('the sidebar on a matched page', () => {
  it('is a complementary landmark named Plumbline that tells the story', async () => {
    const tab = await article();
    const { landmark, text } = await opened(tab);
    expect(landmark).toEqual({ role: 'aside', label: 'Plumbline', lang: 'en', dir: 'ltr' });
    for (const part of [story.headline, story.dek, '1 source · cross-referenced', 'Key points', 'Sources', 'Related', 'Trust'])
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    await tab.close();
  });

  it('opens on the very first match, and stands on later pages as the reader left it', async () => {
    const first = await article();
    await opened(first);
    await press(first, 'Fold to the edge');
    expect((await folded(first)).controls[0]).toMatchObject({ name: expect.stringMatching(/Trust \d+, 1 story$/), expanded: 'false' });

    const second = await article();
    await folded(second);
    await press(second, /^Open Plumbline/);
    await opened(second);

    const third = await article();
    await opened(third);
    await Promise.all([first.close(), second.close(), third.close()]);
  });

  it('is closed on this page and on no other', async () => {
    const tab = await article();
    await press(tab, 'Close on this page');
    await gone(tab);
    expect(await tab.evaluate(() => document.documentElement.getBoundingClientRect().width > innerWidth - 30)).toBe(true);
    expect((await badge(browser(), tab)).text).toBe('1');
    await tab.goto(site().url('/microdata.html'));
    await opened(tab);
    await tab.close();
  });

  it('hides a match here, and only here, for good', async () => {
    const [tab, other] = await Promise.all([article(), article(1280, 800, '/microdata.html')]);
    await press(tab, 'Not this story');
    await waitForNothing(browser(), tab);
    await opened(other);
    expect((await badge(browser(), other)).text).toBe('1');

    await tab.reload();
    await other.reload();
    await opened(other);
    expect(await traces(browser(), tab)).toEqual([]);
    await Promise.all([tab.close(), other.close()]);
  });

  it('stays away from a site where it is switched off, and from no other site', async () => {
    const [tab, sibling, elsewhere] = await Promise.all([
      article(),
      article(1280, 800, '/microdata.html'),
      article(1280, 800, `http://localhost:${site().port}/open-graph.html`),
    ]);
    await press(tab, 'Turn off for this site');
    await waitForNothing(browser(), tab);
    await waitForNothing(browser(), sibling);
    await opened(elsewhere);

    await sibling.reload();
    await elsewhere.reload();
    await opened(elsewhere);
    expect(await traces(browser(), sibling)).toEqual([]);
    await Promise.all([tab.close(), sibling.close(), elsewhere.close()]);
  });

  it('opens settings and stories in pages of our own', async () => {
    const tab = await article();
    const settings = await browser().newTab(() => press(tab, 'Settings'));
    expect(await settings.url()).toContain(browser().ownUrl('options.html'));
    await settings.close();

    const whole = await browser().newTab(() => press(tab, 'Read the whole story'));
    expect(await whole.url()).toBe(browser().ownUrl(`story.html#${story.id}`));
    await whole.waitFor('the story', (headline) => document.querySelector('h1')?.textContent === headline, story.headline);
    await whole.close();

    const nemotron = seedStory('nemotron');
    const related = await browser().newTab(() => press(tab, nemotron.headline));
    expect(await related.url()).toBe(browser().ownUrl(`story.html#${nemotron.id}`));
    await Promise.all([related.close(), tab.close()]);
  });

  it('opens each part of the trust score into its evidence', async () => {
    const tab = await article();
    const parts = (await opened(tab)).controls.filter(({ role }) => role === 'summary').map(({ name }) => name);
    expect(parts.length).toBe(4);
    const evidence = () =>
      inPanel(
        browser(),
        tab,
        (root) => [...root.querySelectorAll<HTMLElement>('li.pl-evidence')].filter((row) => row.checkVisibility()).length,
      );
    expect(await evidence()).toBe(0);
    for (const part of parts) {
      const before = (await evidence()) ?? 0;
      await press(tab, part);
      await until(async () => ((await evidence()) ?? 0) > before, { what: `evidence for ${part}` });
    }
    await tab.close();
  });
});

describe('the room that the sidebar takes', () => {
  const size = (tab: Tab) =>
    tab.evaluate(() => ({
      page: document.documentElement.getBoundingClientRect().width,
      window: document.documentElement.ownerDocument.defaultView?.innerWidth ?? 0,
      height: innerHeight,
      overflows: document.documentElement.scrollWidth > innerWidth,
    }));

  it('is its own width at the side of a wide window, and is given back when it folds', async () => {
    const tab = await article(1280, 800);
    const panel = await opened(tab);
    const wide = await size(tab);
    // The scroll bar, where there is one, takes some more.
    expect(wide.page).toBeLessThanOrEqual(1280 - 360);
    expect(wide.page).toBeGreaterThan(1280 - 360 - 20);
    expect(panel.box).toMatchObject({ width: 360, height: 800 });
    expect(panel.box.x).toBeGreaterThanOrEqual(wide.page);
    expect(wide.overflows).toBe(false);

    await press(tab, 'Fold to the edge');
    await folded(tab);
    expect((await size(tab)).page).toBeGreaterThan(1280 - 20);
    await tab.close();
  });

  it('leaves the page 480 px at the least', async () => {
    const tab = await article(840, 700);
    await opened(tab);
    expect((await size(tab)).page).toBeGreaterThanOrEqual(480 - 20);
    await tab.setViewport(839, 700);
    await until(async () => (await size(tab)).page > 800, { what: 'the page to have the whole width' });
    await tab.close();
  });

  it('is the foot of a narrow window', async () => {
    const tab = await article(700, 800);
    const { box } = await opened(tab);
    expect(box.width).toBeGreaterThan(700 - 20);
    expect(box.y + box.height).toBe(800);
    expect(box.height).toBeLessThanOrEqual(800 * 0.45);
    // What stands at the end of the page can be scrolled above the sheet.
    const end = await tab.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.body.getBoundingClientRect().bottom;
    });
    expect(end).toBeLessThanOrEqual(box.y + 1);
    await tab.close();
  });
});

describe('where the sidebar has no place', () => {
  it('is gone in full screen, and back after it', async () => {
    const tab = await article();
    await opened(tab);
    await tab.activate();
    await tab.evaluate(() => {
      document.addEventListener('click', () => document.documentElement.requestFullscreen(), { once: true });
    });
    await tab.click(4, 400);
    await tab.waitFor('full screen', () => document.fullscreenElement !== null);
    await until(async () => (await readPanel(browser(), tab))?.controls.length === 0, { what: 'the panel to be out of sight' });
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await tab.evaluate(() => document.exitFullscreen());
    await opened(tab);
    await tab.close();
  });

  // Firefox lets no test look at a page as it is printed.
  it.runIf(browserKind === 'chromium')('is not printed', async () => {
    const tab = await article();
    await opened(tab);
    await tab.asPrinted();
    expect((await readPanel(browser(), tab))?.controls).toEqual([]);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await tab.close();
  });
});

describe('the sidebar by keyboard', () => {
  it('folds on Escape and opens on Enter, and keeps the keyboard', async () => {
    const tab = await article();
    await opened(tab);
    await clickHeadline(tab);
    await tab.press('Escape');
    await folded(tab);
    await tab.press('Enter');
    await opened(tab);
    expect(await focused(tab)).toBe('Fold to the edge');
    await tab.press('Enter');
    await folded(tab);
    await tab.close();
  });

  it('lets Tab reach every control once, in the order of reading, and go on', async () => {
    const tab = await article(1280, 800, '/bare.html');
    const { controls } = await opened(tab);
    const read = [...controls].sort((a, b) => (Math.abs(a.y - b.y) < 8 ? a.x - b.x : a.y - b.y));
    expect(controls.map(({ name }) => name)).toEqual(read.map(({ name }) => name));

    // The page has nothing that takes the keyboard, so the first control of the panel comes next.
    await tab.click(100, 400);
    const reached: string[] = [];
    for (;;) {
      await tab.press('Tab');
      const name = await focused(tab);
      if (name === null || name === undefined || reached.length > controls.length) break;
      reached.push(name);
    }
    expect(reached).toEqual(controls.map(({ name }) => name));
    await tab.close();
  });

  it('presses what has the focus with Enter', async () => {
    const tab = await article(1280, 800, '/bare.html');
    await opened(tab);
    await tab.click(100, 400);
    await tab.press('Tab');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Close on this page');
    await tab.press('Enter');
    await gone(tab);
    await tab.close();
  });
});

it('follows the theme that the reader chose, at once', async () => {
  const tab = await article();
  const paper = () =>
    inPanel(browser(), tab, (root) => {
      const numbers = getComputedStyle(root.querySelector('.pl-sheet') as Element).backgroundColor.match(/[\d.]+/g) ?? [];
      return numbers.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    });
  await ask(browser(), 'settings:change', { theme: 'dark' });
  await until(async () => ((await paper()) ?? 255) < 64, { what: 'dark paper' });
  await ask(browser(), 'settings:change', { theme: 'light' });
  await until(async () => ((await paper()) ?? 0) > 192, { what: 'light paper' });
  await tab.close();
});
