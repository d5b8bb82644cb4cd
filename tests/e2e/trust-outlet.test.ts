import { describe, expect, it } from 'vitest';
import { pressOn, textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';
import { readPart, scoreInPanel } from '../support/trust-score.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

describe('the page of an outlet', () => {
  it('shows how often it agreed with others, and forgets it when the reader says so twice', async () => {
    const tab = await browser().open('http://weekly.example/plain');
    await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
    // Five stories, this one left out.
    await readPart(browser(), tab, 'Agreement record', 'The Guardian (newspaper) agreed with others on 4 of 4 checked stories');
    const before = await scoreInPanel(browser(), tab);
    const outlet = await browser().newTab(() => pressInPanel(browser(), tab, 'The Guardian (newspaper)'));
    await textWith(outlet, 'The Guardian', 'Agreed with others on 4 of 5 checked stories', 'Where others checked it', 'theguardian.com');
    expect(await outlet.url()).toBe(browser().ownUrl('outlet.html#theguardian.com'));

    await pressOn(outlet, 'Erase this record');
    await pressOn(outlet, 'Keep it');
    await textWith(outlet, 'Agreed with others on 4 of 5 checked stories');
    await pressOn(outlet, 'Erase this record');
    await pressOn(outlet, 'Erase');
    await textWith(outlet, 'The record is erased.');

    await readPart(browser(), tab, 'Agreement record', 'The Guardian (newspaper) assumed, no record yet: 80');
    expect((await scoreInPanel(browser(), tab))?.sum).not.toBe(before?.sum);
    await browser().stopBackground();
    await outlet.reload();
    await textWith(outlet, 'The record is erased.', 'Assumed, no record yet: 80');
    await Promise.all([tab.close(), outlet.close()]);
  });

  it('names its kin, and leads to it and to its stories', async () => {
    const page = await browser().ownPage('outlet.html#loch-courier');
    await textWith(page, 'Loch Courier', 'lochcourier.example', 'Of the same owner', 'Stories in the corpus: 3');
    await pressOn(page, 'Loch Evening Post');
    await textWith(page, 'Loch Evening Post', 'Stories in the corpus: 1', 'Assumed, no record yet');
    await pressOn(page, 'Night of the sirens at Orrin');
    await textWith(page, 'Night of the sirens at Orrin', '9 articles, 6 origins');
    await page.close();
  });

  it('says so where the corpus has no such outlet', async () => {
    const page = await browser().ownPage('outlet.html#nobody');
    await textWith(page, 'This outlet is not in the corpus');
    await page.close();
  });
});
