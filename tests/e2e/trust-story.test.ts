import { describe, expect, it } from 'vitest';
import { dam } from '../support/dam.ts';
import type { Tab } from '../support/extension-browser.ts';
import { textWith } from '../support/own-page.ts';
import { badge, inPanel, pressInPanel, readPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

const evacuated = 'Police moved 1,900 people out of the villages below the dam before midnight.';

async function article(): Promise<Tab> {
  const tab = await browser().open('http://weekly.example/plain');
  await tab.setViewport(1280, 900);
  await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes(evacuated));
  return tab;
}

const openChips = (tab: Tab) =>
  inPanel(browser(), tab, (root) =>
    [...root.querySelectorAll('.pl-chip[aria-expanded=true]')].map((chip) => chip.textContent?.trim() ?? ''),
  );

/** The last key point is the one on which an outlet says otherwise; its chip of that outlet is the only one of this name. */
const denial = /^The Guardian\s*≠/;

/** The sides of the open quotations, from left to right or from top to bottom, each with its title, sentences and links. */
const sides = (tab: Tab) =>
  inPanel(browser(), tab, (root) =>
    [...root.querySelectorAll<HTMLElement>('.pl-side')].map((side) => ({
      title: side.querySelector(':scope > p')?.textContent ?? '',
      sentences: [...side.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
      links: [...side.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      isSeen: side.checkVisibility(),
    })),
  );

describe('a story of several origins, in the sidebar', () => {
  it('is counted on the badge and told with its articles and origins', async () => {
    const tab = await article();
    const { text } = await waitForPanel(browser(), tab);
    expect(text).toContain('9 articles, 6 origins');
    const { text: count, title } = await badge(browser(), tab);
    expect(count).toBe('1');
    const score = await inPanel(browser(), tab, (root) => root.querySelector('.pl-meter-number')?.textContent);
    expect(title).toMatch(new RegExp(`Night of the sirens at Orrin · trust ${score}$`));
    await tab.close();
  });

  it('counts what six newsrooms attribute to one company as one origin', async () => {
    const tab = await article();
    const { text } = await waitForPanel(browser(), tab);
    expect(text.replace(/\s+/g, ' ')).toContain('6 articles, 6 newsrooms, 1 origin for this point');
    await tab.close();
  });

  it('opens a voice into its sentence and link, and Escape closes that before it folds the panel', async () => {
    const tab = await article();
    // In the first key point with several voices; the other one of this name stands on the next.
    await pressInPanel(browser(), tab, 'Associated Press');
    expect(await openChips(tab)).toEqual(['Associated Press']);
    const [says, ...others] = (await sides(tab)) ?? [];
    expect(others).toEqual([]);
    expect(says?.sentences).toEqual([
      'After a crack appeared in the eastern wall, engineers opened each spillway of the Orrin dam on Monday night.',
    ]);
    expect(says?.links).toEqual(['https://apnews.com/article/orrin-dam']);

    await tab.press('Escape');
    await until(async () => (await openChips(tab))?.length === 0, { what: 'the quotation to close' });
    expect((await readPanel(browser(), tab))?.text).toContain(evacuated);
    await tab.press('Escape');
    await waitForPanel(browser(), tab, 'the folded panel', ({ controls }) => controls.length === 1);
    await tab.press('Enter');
    await waitForPanel(browser(), tab, 'the open panel', ({ text }) => text.includes(evacuated));
    await tab.close();
  });

  it('shows who says otherwise beside those who say it', async () => {
    const tab = await article();
    await pressInPanel(browser(), tab, denial);
    const [denies, says, ...others] = (await sides(tab)) ?? [];
    expect(others).toEqual([]);
    // What was asked for is in sight, and what speaks against it comes next.
    expect(says).toMatchObject({ title: 'Says this', sentences: expect.arrayContaining([evacuated]) });
    expect(denies).toEqual({
      title: 'Says otherwise',
      isSeen: true,
      sentences: ['Police moved 2,600 people from villages below the dam by midnight.'],
      links: ['https://www.theguardian.com/uk/orrin-dam'],
    });
    await tab.close();
  });

  it('says why articles are one origin: credit, equal text, owner', async () => {
    const tab = await article();
    const { text } = await waitForPanel(browser(), tab);
    for (const reason of [/credits Reuters: “.*\(Reuters\)”/, /shares 9\d% of its text with Reuters/, /of the same owner as Loch Courier/])
      expect(text).toMatch(reason);
    await tab.close();
  });

  it('leads to the method', async () => {
    const tab = await article();
    const method = await browser().newTab(() => pressInPanel(browser(), tab, 'How this is worked out'));
    await textWith(method, 'How the trust score is worked out');
    expect(await method.url()).toContain(browser().ownUrl('method.html'));
    await method.close();
    await tab.close();
  });
});

describe('the same story on its page', () => {
  it('has a table of who says what', async () => {
    const page = await browser().ownPage(`story.html#${dam}`);
    await textWith(page, 'Who says what');
    const table = await page.evaluate(() => {
      const names = [...document.querySelectorAll('.pl-matrix-names bdi')].map((name) => name.textContent ?? '');
      const rows = [...document.querySelectorAll('.pl-matrix tbody tr')].map((row): [string, string] => [
        row.querySelector('th')?.textContent ?? '',
        [...row.querySelectorAll('td .pl-mark')].map((mark) => mark.textContent).join(''),
      ]);
      return { names, rows: Object.fromEntries(rows) };
    });
    expect(table.names.toSorted()).toEqual(['Associated Press', 'BBC', 'Glen Water', 'Loch Courier', 'Reuters', 'The Guardian']);
    const marks = table.rows[evacuated] ?? '';
    const of = (name: string) => marks[table.names.indexOf(name)];
    expect(['Associated Press', 'BBC', 'Loch Courier', 'Reuters', 'The Guardian', 'Glen Water'].map(of).join('')).toBe('●●●●≠·');
    const lowered = Object.entries(table.rows).find(([text]) => text.includes('four metres'))?.[1] ?? '';
    expect(lowered[table.names.indexOf('Glen Water')]).toBe('●');
    expect(lowered[table.names.indexOf('Reuters')]).toBe('◐');
    await page.close();
  });

  it('opens and closes quotations by keyboard', async () => {
    const page = await browser().ownPage(`story.html#${dam}`);
    await textWith(page, evacuated);
    await page.activate();
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => /^The Guardian\s*≠/.test(textContent ?? ''))?.focus(),
    );
    await page.press('Enter');
    await textWith(page, 'Police moved 2,600 people from villages below the dam by midnight.');
    await page.press('Escape');
    await page.waitFor('the quotation to close', () => document.querySelector('blockquote') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent?.startsWith('The Guardian'))).toBe(true);
    await page.close();
  });
});
