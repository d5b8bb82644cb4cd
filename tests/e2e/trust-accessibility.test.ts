import { describe, expect, it } from 'vitest';
import { faultsOfPage } from '../support/axe.ts';
import { ask } from '../support/background.ts';
import { dam } from '../support/dam.ts';
import { textWith } from '../support/own-page.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

const list = { id: 'upland', name: 'Upland', by: 'Upland Watch', licence: 'CC BY 4.0', date: '2031-02-01', scale: { low: 0, high: 100 } };

const pages: [path: string, text: string][] = [
  [`story.html#${dam}`, 'Who says what'],
  ['outlet.html#theguardian.com', 'Where others checked it'],
  ['options.html', 'Show Upland'],
  ['method.html', 'How the trust score is worked out'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pages)('%s, with all of it open, has no accessibility fault that can be found by rule', async (path, text) => {
    const entries: [string, number][] = [['theguardian.com', 60]];
    await ask(browser(), 'ratings:import', { list: { ...list, entries: entries.length, isOn: false }, entries });
    await ask(browser(), 'settings:change', { theme, ratingLists: [{ ...list, entries: entries.length, isOn: true }] });
    const page = await browser().ownPage(path);
    await textWith(page, text);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      document.querySelector<HTMLElement>('.pl-chip[data-stance=denies]')?.focus();
    });
    if (path.startsWith('story')) {
      await page.activate();
      await page.press('Enter');
      await page.waitFor('the quotations', () => document.querySelectorAll('.pl-side').length === 2);
    }
    await page.waitFor(
      `the ${theme} theme at rest`,
      (name) => document.documentElement.dataset.theme === name && document.getAnimations().length === 0,
      theme,
    );
    expect(await page.evaluate(faultsOfPage)).toEqual([]);
    await page.close();
  });
});
