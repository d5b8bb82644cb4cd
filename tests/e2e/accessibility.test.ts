import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { seedStory } from '../support/stories.ts';
import { until } from '../support/until.ts';

const browser = useBrowser();
const site = useSite();

const story = seedStory('openai-microsoft');
const pages: [path: string, text: string][] = [
  ['popup.html', story.headline],
  [`story.html#${story.id}`, story.headline],
  ['options.html', 'Settings'],
  ['welcome.html', 'Plumbline'],
  ['try.html', 'OpenAI'],
];
const themes = ['light', 'dark'] as const;

/** axe, and what it finds below a node in words. It has to have judged some text, so that an empty list means something. */
const judging = `${axe.source}
  const judge = async (node) => {
    const { violations, passes } = await axe.run(node);
    const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html.slice(0, 120), failureSummary].join(' ')));
    return passes.some(({ id }) => id === 'color-contrast') ? said : [...said, 'no text was judged'];
  };`;

/** The faults of one of our own pages. Made of text: our policy lets no page make code. */
const faultsOfPage = new Function(`${judging} return judge(document);`) as () => Promise<string[]>;

/**
 * Looks for the faults of a panel and leaves them for a second call. axe passes closed shadow trees by, so in the world of our content
 * scripts, which the page does not see, the root is handed to it as if it were open; and it judges colours below the body alone, so
 * the panel goes there for as long as that takes.
 */
const judgePanel = new Function(
  'root',
  `${judging}
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  globalThis.faults = undefined;
  document.body.append(root.host);
  judge(root.host).catch((error) => [String(error)]).then((faults) => {
    document.documentElement.append(root.host);
    globalThis.faults = faults;
  });`,
) as (root: ShadowRoot) => void;

async function faultsOfPanel(tab: Tab): Promise<string[]> {
  // Colours that are on their way to others are not what a reader sees.
  await until(() => inPanel(browser(), tab, (root) => root.getAnimations().length === 0), { what: 'the panel to come to rest' });
  await inPanel(browser(), tab, judgePanel);
  return until(() => inPanel(browser(), tab, () => (globalThis as { faults?: string[] }).faults), { what: 'axe to end' });
}

describe.each(themes)('in the %s theme', (theme) => {
  it.each(pages)('our page %s has no accessibility fault that can be found by rule', async (path, text) => {
    await ask(browser(), 'settings:change', { theme });
    const page = await browser().ownPage(path);
    await page.waitFor(
      `${text} in ${theme}`,
      (wanted, name) =>
        document.body.innerText.includes(wanted) &&
        document.documentElement.dataset.theme === name &&
        document.getAnimations().length === 0,
      text,
      theme,
    );
    expect(await page.evaluate(faultsOfPage)).toEqual([]);
    await page.close();
  });

  it('the sidebar has none, open with its evidence or folded', async () => {
    await ask(browser(), 'settings:change', { theme, folded: false });
    const tab = await browser().open(site().url('/bare.html'));
    const parts = (
      await waitForPanel(browser(), tab, 'the parts of the score', ({ controls }) => controls.some(({ role }) => role === 'summary'))
    ).controls;
    for (const { name, role } of parts) if (role === 'summary') await pressInPanel(browser(), tab, name);
    expect(await faultsOfPanel(tab)).toEqual([]);
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await waitForPanel(browser(), tab, 'the folded panel', ({ controls }) => controls.length === 1);
    expect(await faultsOfPanel(tab)).toEqual([]);
    await tab.close();
  });
});

describe('the outlets to pick', () => {
  it('are in sight when the keyboard comes to them, above the bar that stays at the bottom', async () => {
    const page = await browser().ownPage('welcome.html');
    await page.setViewport(1000, 600);
    await page.waitFor('the outlets', () => document.querySelector('.pl-feed-group') !== null);
    await page.activate();
    const covered: string[] = [];
    for (let isLast = false; !isLast; ) {
      await page.press('Tab');
      covered.push(await page.evaluate(coveredFocus));
      isLast = await page.evaluate(() => document.activeElement?.closest('.pl-feed-groups > :last-child') !== null);
    }
    expect(covered.length).toBeGreaterThan(20);
    expect(covered.filter(Boolean)).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: what has the focus, where something else lies over it; '' where nothing does. */
function coveredFocus(): string {
  const focused = document.activeElement ?? document.body;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top && (focused.contains(top) || top.contains(focused)) ? '' : focused.outerHTML.slice(0, 200);
}
