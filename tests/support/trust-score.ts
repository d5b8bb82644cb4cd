import type { ExtensionBrowser, Tab } from './extension-browser.ts';
import { inPanel, pressInPanel, readPanel } from './panel.ts';
import { until } from './until.ts';

/** The score and the sum that a surface shows, as it writes them: `82` and `81.9, shown as 82`. */
export interface ShownScore {
  score: string;
  sum: string;
}

/** Of the sidebar in a tab; undefined where there is none. */
export async function scoreInPanel(browser: ExtensionBrowser, tab: Tab): Promise<ShownScore | undefined> {
  return (await inPanel(browser, tab, scoreBelow)) ?? undefined;
}

/** Of the page of a story. */
export function scoreOnPage(page: Tab): Promise<ShownScore> {
  return page.waitFor('a score', () => {
    const [score, sum] = ['.pl-meter-number', '.pl-sum-total .pl-figure'].map((one) => document.querySelector(one)?.textContent ?? '');
    return score ? { score, sum: sum ?? '' } : undefined;
  });
}

/** Opens a part of the score in the sidebar, where it is closed, and gives all that the sidebar says once `wanted` is in it. */
export async function readPart(browser: ExtensionBrowser, tab: Tab, part: string, ...wanted: string[]): Promise<string> {
  const isOpen = await inPanel(
    browser,
    tab,
    (root, name) => [...root.querySelectorAll('summary')].some((one) => one.textContent?.startsWith(name) && one.closest('details')?.open),
    part,
  );
  await tab.activate();
  if (!isOpen) await pressInPanel(browser, tab, new RegExp(`^${part}`));
  return until(
    async () => {
      const text = (await readPanel(browser, tab))?.text.replace(/\s+/g, ' ');
      return wanted.every((words) => text?.includes(words)) ? text : undefined;
    },
    { what: `${part} to say ${wanted.join(', ')}` },
  );
}

/** Runs in the page. */
function scoreBelow(root: ShadowRoot): ShownScore | null {
  const [score, sum] = ['.pl-meter-number', '.pl-sum-total .pl-figure'].map((one) => root.querySelector(one)?.textContent ?? '');
  return score ? { score, sum: sum ?? '' } : null;
}
