import { describe, expect, it } from 'vitest';
import type { Tab } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { inPanel, readPanel, waitForPanel } from '../support/panel.ts';
import { scoreInPanel } from '../support/trust-score.ts';
import { until } from '../support/until.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

const csv = 'domain,rating\nreuters.com,92.5\nlochcourier.example,71\nnobody.example,3\n';

/** The field for a list of ratings; lists of feeds and packs have fields of their own. */
const fileOfList = 'input[type=file][accept*=csv]';

/** Chooses a file in the field of the settings page, as the dialog of the browser would. */
const choose = (settings: Tab, name: string, text: string) =>
  settings.evaluate(
    (place, called, content) => {
      const field = document.querySelector<HTMLInputElement>(place);
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], called, { type: 'text/csv' }));
      if (field) field.files = chosen.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    fileOfList,
    name,
    text,
  );

/** Waits until the page has put the focus where it belongs, and has scrolled there: before, what is pressed may move away. */
const focusOn = (page: Tab, selector: string) =>
  page.waitFor(`the focus on ${selector}`, (wanted) => document.activeElement?.matches(wanted), selector);

async function fill(settings: Tab, label: string, text: string): Promise<void> {
  await pressOn(settings, label);
  await settings.type(text);
}

/** What stands in the part of the sidebar for what others say; empty where there is none. */
const outside = (tab: Tab) =>
  inPanel(browser(), tab, (root) =>
    [...root.querySelectorAll<HTMLElement>('.pl-outside li')].map((row) => row.innerText.replace(/\s+/g, ' ')),
  );

describe('a list of ratings by others', () => {
  it('is off at first, then stands beside the score with its author, and changes no number', async () => {
    const tab = await browser().open('http://weekly.example/plain');
    await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
    const before = await scoreInPanel(browser(), tab);
    const settings = await browser().ownPage('options.html');
    await textWith(settings, 'No list is imported.');

    await choose(settings, 'upland-ratings-2031-02-01.csv', csv);
    await textWith(settings, 'What the file holds', 'rows read: 3');
    await focusOn(settings, 'h3');
    await fill(settings, 'Who rates', 'Upland Watch');
    await fill(settings, 'Licence', 'CC BY 4.0');
    await pressOn(settings, 'Import');
    const text = await textWith(settings, 'It is off until you switch it on.', 'Upland Watch');
    await focusOn(settings, fileOfList);
    const name = /Show (.+)/.exec(text)?.[1]?.trim() ?? '';
    expect(name).not.toBe('');
    expect((await readPanel(browser(), tab))?.text).not.toContain('Upland Watch');

    await pressOn(settings, `Show ${name}`);
    await until(async () => (await outside(tab))?.length === 2, { what: 'the ratings in the sidebar' });
    expect((await outside(tab))?.toSorted()).toEqual([
      expect.stringMatching(/^Loch Courier 71 on a scale of 0 to 100 Upland Watch · CC BY 4\.0 · Feb 1, 2031$/),
      expect.stringMatching(/^Reuters 92\.5 on a scale of 0 to 100 Upland Watch · CC BY 4\.0 · Feb 1, 2031$/),
    ]);
    expect((await readPanel(browser(), tab))?.text).toContain('not part of the score');
    expect(await scoreInPanel(browser(), tab)).toEqual(before);

    await pressOn(settings, `Remove ${name}`);
    await until(async () => (await outside(tab))?.length === 0, { what: 'the ratings to go' });
    await Promise.all([tab.close(), settings.close()]);
  });
});
