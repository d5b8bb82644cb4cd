import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { badge, inPanel, type Panel, pressInPanel, readPanel, waitForPanel } from '../support/panel.ts';
import { seedStory } from '../support/stories.ts';
import { until } from '../support/until.ts';

const story = seedStory('openai-microsoft');
const browser = useBrowser();
const site = useSite();

beforeEach(() => ask(browser(), 'data:erase', null));

const isOpen = ({ controls, text }: Panel) => text.includes(story.headline) && controls.some(({ name }) => name === 'Fold to the edge');
const opened = (tab: Tab) => waitForPanel(browser(), tab, 'the open panel', isOpen);
const folded = (tab: Tab) => waitForPanel(browser(), tab, 'the folded panel', ({ controls }) => controls.length === 1);

async function article(path: string): Promise<Tab> {
  const tab = await browser().open(site().url(path));
  await tab.setViewport(1280, 800);
  await opened(tab);
  return tab;
}

/**
 * How far the panel is from the edges of the window, where its parts stand in it, and how its text is set. The first parts alone: the
 * last, the reasons, differ by article.
 */
const looks = (tab: Tab) =>
  inPanel(browser(), tab, (root) => {
    const panel = root.querySelector('.pl-sheet')?.getBoundingClientRect() ?? new DOMRect();
    const parts = [...root.querySelectorAll<HTMLElement>('.pl-panel :not(article)')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { fontSize, fontFamily, lineHeight, color, backgroundColor, fontWeight, textAlign, direction } = getComputedStyle(element);
        const { x, y, width, height } = element.getBoundingClientRect();
        const set = [fontSize, fontFamily, lineHeight, color, backgroundColor, fontWeight, textAlign, direction];
        // Scroll bars of the page may take some of the height of all that goes down to the foot.
        const down = Math.abs(y + height - panel.bottom) < 1 ? 'to the foot' : Math.round(height);
        return [element.localName, ...[x - panel.x, y, width].map(Math.round), down, ...set].join(' ');
      });
    const { width, height } = visualViewport ?? new DOMRect();
    return [`${Math.round(width - panel.right)} from the side, ${Math.round(height - panel.bottom)} from the foot`, ...parts.slice(0, 60)];
  });

/** Puts the keyboard into the panel, as a click on its text does. */
async function focusPanel(tab: Tab): Promise<void> {
  await tab.activate();
  const place = await inPanel(browser(), tab, (root) => {
    const { x, y } = root.querySelector('h2')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 20, y: y + 10 };
  });
  await tab.click(place?.x ?? 0, place?.y ?? 0);
}

describe("a page's own style", () => {
  it.each(['/hostile-css.html', '/root-font-5px.html', '/root-font-40px.html', '/rtl-layout.html'])(
    'changes nothing in the panel: %s',
    async (path) => {
      const [plain, hostile] = await Promise.all([article('/bare.html'), article(path)]);
      expect(await looks(hostile)).toEqual(await looks(plain));
      await Promise.all([plain.close(), hostile.close()]);
    },
  );
});

describe('a page that hears every key', () => {
  const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { __keys: { key: string }[] }).__keys.map(({ key }) => key));

  it('hears none that is pressed in the panel, and takes none from it', async () => {
    const tab = await article('/key-handlers.html');
    await tab.activate();
    await tab.click(100, 400);
    await tab.press('j');
    await tab.waitFor('the page to hear its own key', () => (window as unknown as { __keys: unknown[] }).__keys.length > 0);
    const before = await heard(tab);
    expect(new Set(before)).toEqual(new Set(['j']));

    await focusPanel(tab);
    for (const key of ['a', 'k', 'ArrowDown', 'Enter']) await tab.press(key);
    await tab.press('Escape');
    await folded(tab);
    await tab.press('Enter');
    await opened(tab);
    expect(await heard(tab)).toEqual(before);
    await tab.close();
  });
});

describe('a page that takes out what it does not know', () => {
  it('loses the panel after a few attempts, keeps the badge, and does not hang', async () => {
    const tab = await browser().open(site().url('/deletes-unknown.html'));
    const removed = () => tab.evaluate(() => (window as unknown as { __removed: number }).__removed);
    const count = await until(
      async () => {
        const now = await removed();
        // Two frames without another attempt: it was the last.
        await tab.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
        return now > 0 && now === (await removed()) ? now : undefined;
      },
      { what: 'the page and the panel to come to rest' },
    );
    expect(count).toBeLessThanOrEqual(4);
    expect(await readPanel(browser(), tab)).toBeUndefined();
    expect((await badge(browser(), tab)).text).toBe('1');
    await tab.close();
  });
});

describe('a page with a strict policy and Trusted Types', () => {
  it('shows the panel, styled, and reports no violation', async () => {
    const tab = await article('/strict-csp.html');
    const plain = await article('/bare.html');
    expect(await looks(tab)).toEqual(await looks(plain));
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await folded(tab);
    const violations = await tab.evaluate(() => (window as unknown as { __violations: { blocked: string }[] }).__violations);
    // Firefox asks for an icon of its own accord, and reports that to the page.
    expect(violations.filter(({ blocked }) => !blocked.endsWith('/favicon.ico'))).toEqual([]);
    await Promise.all([tab.close(), plain.close()]);
  });
});

describe('a page that tries to find, read and press the panel', () => {
  it('finds a box without root or text, and presses nothing', async () => {
    const tab = await article('/panel-probe.html');
    const tabs = () => browser().inExtension(async (api) => (await api.tabs.query({})).length);
    const before = await tabs();
    const found = await tab.waitFor('many attempts', () => {
      const { __found, __probe } = window as unknown as { __found: Record<string, never>; __probe: () => unknown };
      __probe();
      return Number(__found.pressed) > 200 ? __found : undefined;
    });
    // That there is a box of ours cannot be hidden; what it says about itself is how it stands, and no more.
    expect(found.strangers).toEqual([{ tag: 'DIV', attributes: expect.any(Array), parent: 'HTML' }]);
    expect(found).toMatchObject({ roots: [], texts: [], inside: [], messages: [], hooked: [] });

    expect(isOpen((await readPanel(browser(), tab)) as Panel)).toBe(true);
    expect((await ask(browser(), 'settings:read', null)).folded).toBe(false);
    expect(await ask(browser(), 'data:stored', null)).toMatchObject({ sitesOff: 0, hidden: 0 });
    expect(await tabs()).toBe(before);

    // A reader still can.
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await folded(tab);
    await tab.close();
  });
});

describe('a page that replaces all it consists of', () => {
  it('has the panel back, in one piece', async () => {
    const tab = await article('/open-graph.html');
    await tab.evaluate(() => {
      const [head, body] = [document.createElement('head'), document.createElement('body')];
      body.append(Object.assign(document.createElement('h1'), { textContent: 'All new' }));
      document.documentElement.replaceChildren(head, body);
    });
    await opened(tab);
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await folded(tab);
    expect(await tab.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await tab.close();
  });
});
