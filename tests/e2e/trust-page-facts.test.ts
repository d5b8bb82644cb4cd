import { describe, expect, it } from 'vitest';
import { dam } from '../support/dam.ts';
import { textWith } from '../support/own-page.ts';
import { badge, inPanel, waitForPanel } from '../support/panel.ts';
import { readPart, scoreInPanel, scoreOnPage } from '../support/trust-score.ts';
import { until } from '../support/until.ts';
import { useDam } from '../support/use-dam.ts';

const { browser } = useDam();

const facts = ['Owner named', 'Editors named', 'Author named', 'Corrections policy'];

async function opened(url: string) {
  const tab = await browser().open(url);
  await tab.setViewport(1280, 900);
  await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
  return tab;
}

describe('what a page declares about its outlet', () => {
  it('counts beside that page, with page and day, and nowhere else', async () => {
    const plain = await opened('http://weekly.example/plain');
    const before = await scoreInPanel(browser(), plain);
    const address = 'http://lochcourier.example/open';
    const open = await opened(address);
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date());
    const text = await readPart(browser(), open, 'Transparency', 'Loch Courier', ...facts.map((fact) => `${fact} found ${today}`));
    expect(text).toContain('Nobody has looked at these outlets');
    const pages = await inPanel(browser(), open, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.pl-evidence[data-kind=fact] a')].map(({ href }) => href),
    );
    expect(pages).toEqual(facts.map(() => address));

    const beside = await scoreInPanel(browser(), open);
    expect(beside).not.toEqual(before);
    await until(async () => (await badge(browser(), open)).title.endsWith(`trust ${beside?.score}`), {
      what: 'the same number on the badge',
    });

    expect(await readPart(browser(), plain, 'Transparency', 'Nobody has looked at these outlets')).not.toMatch(/ found /);
    expect(await scoreInPanel(browser(), plain)).toEqual(before);
    const story = await browser().ownPage(`story.html#${dam}`);
    expect(await scoreOnPage(story)).toEqual(before);
    const outlet = await browser().ownPage('outlet.html#loch-courier');
    const told = await textWith(outlet, 'How open it is', 'Corrections policy');
    expect(told.match(/not looked at/g)?.length).toBeGreaterThanOrEqual(facts.length);
    expect(told).not.toMatch(/found \w/);
    for (const each of [plain, open, story, outlet]) await each.close();
  });

  it('changes nothing where the page is on another host than the outlet that it claims to be', async () => {
    const plain = await opened('http://weekly.example/plain');
    const claims = await opened('http://daily.example/claims-to-be-reuters');
    const text = await readPart(browser(), claims, 'Transparency', 'Nobody has looked at these outlets');
    expect(text).not.toMatch(/ found /);
    expect(await scoreInPanel(browser(), claims)).toEqual(await scoreInPanel(browser(), plain));
    for (const each of [plain, claims]) await each.close();
  });
});
