import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { ask, waitForNothing } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Json, Tab } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { badge, inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const downloads = mkdtempSync(join(tmpdir(), 'plumbline-downloads-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true, maxRetries: 5 }));
const browser = useBrowser({ downloads });
const site = useSite();
const article = (name: string) => site().url(pageCalled(name).path);

const stored = () => browser().inExtension((api) => api.storage.local.get(null) as Promise<Record<string, Json>>);
const store = (items: Record<string, Json>) => browser().inExtension((api, all) => api.storage.local.set(all), items);

/** The settings page, when it shows the settings. */
async function openSettings(): Promise<Tab> {
  const page = await browser().ownPage('options.html');
  await textWith(page, 'What is stored', 'Export settings');
  return page;
}

/** The choices of look that are made on the settings page, by their words. */
const chosen = (page: Tab) =>
  page.evaluate(() =>
    [...document.querySelectorAll('section:first-of-type label:has(input[type=radio]:checked)')].map((label) => label.textContent ?? ''),
  );

const waitForChosen = (page: Tab, ...words: string[]) =>
  until(async () => JSON.stringify(await chosen(page)) === JSON.stringify(words), { what: `the choices ${words.join(', ')}` });

/** A new page with a story still gets its panel and badge. */
async function expectStory(name = 'json-ld-graph'): Promise<void> {
  const tab = await browser().open(article(name));
  await waitForPanel(browser(), tab, 'a panel', (panel) => panel.controls.length > 0);
  expect((await badge(browser(), tab)).text).toBe('1');
  await tab.close();
}

beforeEach(() => browser().inExtension((api) => api.storage.local.clear()));

describe('settings in the storage', () => {
  it('that are not there are the usual ones', async () => {
    await expectStory();
    const page = await openSettings();
    expect(await chosen(page)).toEqual(['As the system', 'As last left']);
    await textWith(page, 'Plumbline is on everywhere.', 'Nothing is hidden.');
    await page.close();
  });

  it('of another version keep what is known and carry along what is not', async () => {
    await store({ settings: { version: 7, theme: 'dark', sitesOff: ['quiet.example'], shade: 'sepia' } });
    await expectStory();
    const page = await openSettings();
    await textWith(page, 'quiet.example', 'Nothing is hidden.');
    expect(await chosen(page)).toEqual(['Dark', 'As last left']);

    await pressOn(page, 'Always folded');
    await until(async () => JSON.stringify(await stored()).includes('"folded"'), { what: 'the change to be stored' });
    expect((await stored()).settings).toMatchObject({
      version: 7,
      shade: 'sepia',
      theme: 'dark',
      opening: 'folded',
      folded: false,
      sitesOff: ['quiet.example'],
      hidden: [],
    });
    await page.close();
  });

  it.each<[string, Json]>([
    ['a text', 'theme: dark'],
    ['a number', 42],
    ['a list', ['dark']],
  ])('that are %s are set aside, not lost, and the product works on', async (_, nonsense) => {
    await store({ settings: nonsense });
    await expectStory();
    const page = await openSettings();
    expect(await chosen(page)).toEqual(['As the system', 'As last left']);
    await pressOn(page, 'Light');
    await until(async () => JSON.stringify(await stored()).includes('"light"'), { what: 'the change to be stored' });
    expect(Object.values(await stored())).toContainEqual(nonsense);
    await page.close();
  });

  it('with values of the wrong kind lose those values alone', async () => {
    const settings = {
      theme: 7,
      opening: 'folded',
      folded: 'yes',
      sitesOff: ['quiet.example', 5, ''],
      hidden: [null, { page: 1, story: 'x' }],
    };
    await store({ settings });
    await expectStory();
    const page = await openSettings();
    await textWith(page, 'quiet.example', 'Nothing is hidden.');
    expect(await chosen(page)).toEqual(['As the system', 'Always folded']);
    await page.close();
  });

  // Firefox counts no quota for an extension: its storage ends where the disk does.
});

describe('a change on the settings page', () => {
  it('shows at once in sidebar, popup, story page and settings', async () => {
    const tab = await browser().open(article('json-ld-graph'));
    await waitForPanel(browser(), tab);
    const pages = await Promise.all(
      ['popup.html', 'story.html#openai-microsoft-agreement', 'welcome.html'].map((path) => browser().ownPage(path)),
    );
    const settings = await openSettings();
    const ground = (page: Tab) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const groundInPanel = () =>
      inPanel(browser(), tab, (root) => getComputedStyle(root.querySelector('.pl-sheet, aside') as Element).colorScheme);

    const seen: Record<string, string[]> = {};
    for (const [words, theme] of [
      ['Dark', 'dark'],
      ['Light', 'light'],
    ] as const) {
      await pressOn(settings, words);
      await until(async () => (await groundInPanel()) === theme, { what: `a ${theme} sidebar` });
      for (const page of [...pages, settings])
        await page.waitFor(`a ${theme} page`, (wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, theme);
      seen[theme] = await Promise.all([...pages, settings].map(ground));
    }
    expect(new Set(seen.dark)).toEqual(new Set(['rgb(22, 25, 27)']));
    expect(new Set(seen.light)).toEqual(new Set(['rgb(251, 250, 247)']));

    await pressOn(settings, 'Always folded');
    await waitForPanel(browser(), tab, 'the folded panel', ({ controls }) =>
      controls.every(({ name }) => name.startsWith('Open Plumbline')),
    );
    await pressOn(settings, 'Always open');
    await waitForPanel(browser(), tab, 'the open panel', ({ text }) => text.includes('Key points'));
    for (const page of [...pages, settings, tab]) await page.close();
  });

  it('silences a site in every open tab, and brings it back', async () => {
    const one = await browser().open(article('json-ld-graph'));
    const other = await browser().open(article('nemotron'));
    const elsewhere = await browser().open(article('microdata').replace('127.0.0.1', 'localhost'));
    for (const tab of [one, other, elsewhere]) await waitForPanel(browser(), tab);
    const settings = await openSettings();
    await one.activate();
    await pressInPanel(browser(), one, 'Turn off for this site');
    await waitForNothing(browser(), one);
    await waitForNothing(browser(), other);
    expect((await badge(browser(), elsewhere)).text).toBe('1');

    await pressOn(settings, 'Remove 127.0.0.1');
    for (const tab of [one, other]) {
      await waitForPanel(browser(), tab);
      await until(async () => (await badge(browser(), tab)).text === '1', { what: 'the badge to come back' });
    }
    await textWith(settings, 'Plumbline is on everywhere.');
    for (const tab of [one, other, elsewhere, settings]) await tab.close();
  });

  it('brings back a match that was hidden', async () => {
    const tab = await browser().open(article('nemotron'));
    await pressInPanel(browser(), tab, 'Not this story');
    await waitForNothing(browser(), tab);
    const settings = await openSettings();
    const headline = "NVIDIA's multimodal model Nemotron 3 Nano Omni gains audio and video";
    await textWith(settings, headline, '/nemotron.html');
    await pressOn(settings, `Show again: ${headline}`);
    await waitForPanel(browser(), tab);
    await until(async () => (await badge(browser(), tab)).text === '1', { what: 'the badge to come back' });
    await tab.close();
    await settings.close();
  });
});

describe('what is stored', () => {
  const mine = {
    theme: 'dark',
    opening: 'open',
    folded: true,
    sitesOff: ['quiet.example'],
    hidden: [{ page: 'daily.example/a', story: 'nemotron-3-nano-omni' }],
    weights: { corroboration: 60, agreement: 15, transparency: 10, provenance: 15 },
    ratingLists: [],
  };

  it('comes as a file', async () => {
    await store({ settings: mine });
    const page = await openSettings();
    await pressOn(page, 'Export settings');
    const files = () => readdirSync(downloads, { recursive: true, encoding: 'utf8' }).map((file) => join(downloads, file));
    const file = await until(() => files().find((path) => readIfFile(path).endsWith('}\n')), { what: 'the download' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(mine);
    await page.close();
  });

  it('is erased when the reader says so twice, and shows again what was hidden', async () => {
    const tab = await browser().open(article('bare'));
    await pressInPanel(browser(), tab, 'Turn off for this site');
    await waitForNothing(browser(), tab);
    const page = await openSettings();
    await pressOn(page, 'Dark');
    await waitForChosen(page, 'Dark', 'As last left');

    await pressOn(page, 'Erase everything');
    await pressOn(page, 'Keep them');
    expect((await ask(browser(), 'settings:read', null)).sitesOff).toEqual(['127.0.0.1']);
    await pressOn(page, 'Erase everything');
    await pressOn(page, 'Erase');
    await textWith(page, 'Everything that you had set is erased.', 'Plumbline is on everywhere.');
    await waitForChosen(page, 'As the system', 'As last left');
    expect(await stored()).toEqual({});
    await waitForPanel(browser(), tab);
    await tab.close();
    await page.close();
  });
});

/** Empty where it is a folder, or gone already: downloads have a name of their own while they come in. */
function readIfFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
