import { describe, expect, it } from 'vitest';
import { dam } from '../support/dam.ts';
import type { Tab } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { badge, pressInPanel, waitForPanel } from '../support/panel.ts';
import { scoreInPanel, scoreOnPage } from '../support/trust-score.ts';
import { until } from '../support/until.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

/** What every surface says of the score now. */
async function everywhere(tab: Tab, story: Tab) {
  const [panel, page, { title }] = await Promise.all([scoreInPanel(browser(), tab), scoreOnPage(story), badge(browser(), tab)]);
  return { panel: panel?.score, page: page.score, badge: /trust (\d+)$/.exec(title)?.[1] };
}

const waitEverywhere = (tab: Tab, story: Tab, wanted: (score: string) => boolean, what: string) =>
  until(
    async () => {
      const { panel, page, badge: told } = await everywhere(tab, story);
      return panel !== undefined && panel === page && page === told && wanted(panel) ? panel : undefined;
    },
    { what },
  );

/** Sets a slider by keyboard, as far as it goes. */
async function slide(settings: Tab, part: string, key: 'Home' | 'End'): Promise<void> {
  await settings.activate();
  await settings.waitFor(
    `the slider of ${part}`,
    (name) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
      (label?.control as HTMLInputElement | null | undefined)?.focus();
      return label?.control === document.activeElement;
    },
    part,
  );
  await settings.press(key);
}

const positionOf = (settings: Tab, part: string) =>
  settings.evaluate((name) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    return (label?.control as HTMLInputElement | null | undefined)?.value;
  }, part);

describe('a weight that the reader moves', () => {
  it('changes the number in sidebar, badge and story page at once, stays after a restart, and can be brought back', async () => {
    const tab = await browser().open('http://weekly.example/plain');
    await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
    const story = await browser().ownPage(`story.html#${dam}`);
    const standard = await waitEverywhere(tab, story, () => true, 'one number on all surfaces');
    const settings = await browser().newTab(async () => {
      await tab.activate();
      await pressInPanel(browser(), tab, 'Change the weights');
    });
    await textWith(settings, 'Restore the standard');

    await slide(settings, 'Provenance', 'Home');
    const moved = await waitEverywhere(tab, story, (score) => score !== standard, 'another number on all surfaces');
    expect(Number(moved)).toBeGreaterThan(Number(standard));
    expect(await positionOf(settings, 'Provenance')).toBe('0');

    await browser().stopBackground();
    await Promise.all([tab.reload(), story.reload(), settings.reload()]);
    expect(await waitEverywhere(tab, story, () => true, 'one number after the restart')).toBe(moved);
    await textWith(settings, 'Restore the standard');
    expect(await positionOf(settings, 'Provenance')).toBe('0');

    await pressOn(settings, 'Restore the standard');
    expect(await waitEverywhere(tab, story, (score) => score !== moved, 'the number of before')).toBe(standard);
    expect(await positionOf(settings, 'Provenance')).toBe('20');
    await Promise.all([tab, story, settings].map((each) => each.close()));
  });

  it('gives no number, and says so, where every part is off', async () => {
    const tab = await browser().open('http://weekly.example/plain');
    await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
    const settings = await browser().ownPage('options.html');
    for (const part of ['Corroboration', 'Agreement record', 'Transparency', 'Provenance']) await slide(settings, part, 'Home');
    await textWith(settings, 'All parts are at 0, so no score is shown.');
    await waitForPanel(browser(), tab, 'no number', ({ text }) => text.includes('Not enough evidence'));
    await until(async () => (await badge(browser(), tab)).title.endsWith('not enough evidence for a number'), { what: 'the tooltip' });
    await pressOn(settings, 'Restore the standard');
    await until(async () => /^\d+$/.test((await scoreInPanel(browser(), tab))?.score ?? ''), { what: 'a number' });
    await Promise.all([tab.close(), settings.close()]);
  });
});
