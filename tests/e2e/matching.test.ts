import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, type FixturePage, pages } from '../fixtures/pages/index.ts';
import { tabState, traces, waitUntilMatched } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { badge, inPanel, waitForPanel } from '../support/panel.ts';
import { seedStory } from '../support/stories.ts';

/** An article on another subject that notes itself just before our reader looks at it, and every change from then on. */
const watched = readFileSync('tests/fixtures/pages/local-news.html', 'utf8').replace(
  /<\/body>\s*<\/html>\s*$/,
  `<script>
    window.before = document.documentElement.outerHTML;
    window.changes = [];
    new MutationObserver((records) => changes.push(...records.map(({ type, target }) => type + ' on ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script></body></html>`,
);

const browser = useBrowser();
const site = useSite({ pages: { '/watched.html': watched } });

/** An application may put its article in place late, so the reader looks again for this long, in milliseconds. */
const readerGivesUpAfter = 9_300;

// It does not let the panel stay; what then happens is a matter of its own.
const withPanel = pages.filter(({ name, about }) => about !== null && name !== 'deletes-unknown');

const others = pages.filter(({ about }) => about === null);
const tabs = new Map<FixturePage, Tab>();
const tabOf = (page: FixturePage) => tabs.get(page) as Tab;
// First and all together, so that the time after which the reader gives up passes while other tests run.
beforeAll(async () => {
  await Promise.all(others.map(async (page) => tabs.set(page, await browser().open(site().url(page.path)))));
});

describe('a page about a story', () => {
  it.concurrent.each(withPanel)('shows it: $name ($note)', async ({ path, about }) => {
    const { headline } = seedStory(about ?? 'openai-microsoft');
    const tab = await browser().open(site().url(path));

    const panel = await waitForPanel(browser(), tab, `a panel with "${headline}"`, ({ text }) => text.includes(headline));
    const trust = await inPanel(browser(), tab, (root) => root.querySelector('[role="img"]')?.textContent ?? '');
    expect(panel.text).toContain('1 source · cross-referenced');
    expect(await badge(browser(), tab)).toMatchObject({
      text: '1',
      title: `Plumbline: 1 story matches this page: ${headline} · trust ${trust}`,
    });
    await tab.close();
  });
});

describe('a page about none of the stories', () => {
  beforeAll(async () => {
    for (const tab of tabs.values()) await tab.waitFor('the reader to give up', (after) => performance.now() > after, readerGivesUpAfter);
  });

  it.each(others)('shows nothing: $name ($note)', async (page) => {
    expect(await traces(browser(), tabOf(page))).toEqual([]);
  });

  it.each(others.filter(({ isArticle }) => !isArticle))('sends nothing where it is no article: $name', async (page) => {
    expect(await tabState(browser(), tabOf(page))).toBeUndefined();
  });

  it('keeps nothing of ours in its frames', async () => {
    const strangers = await tabOf(others.find(({ name }) => name === 'frames') as FixturePage).evaluate(() =>
      [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.querySelectorAll('html > div').length),
    );
    expect(strangers).toEqual([0, 0, 0]);
  });
});

it('does not change a page by reading it', async () => {
  const tab = await browser().open(site().url('/watched.html'));
  expect((await waitUntilMatched(browser(), tab, '/watched.html')).matches).toEqual([]);
  const { before, after, changes } = await tab.evaluate(() => {
    const { before, changes } = window as unknown as { before: string; changes: string[] };
    return { before, changes, after: document.documentElement.outerHTML };
  });
  expect(changes).toEqual([]);
  expect(after).toBe(`${before.replace('</body></html>', '')}</body></html>`);
});

describe('a document that is no page', () => {
  it.each(documents)('is left alone: $name', async ({ path }) => {
    const tab = await browser().open(site().url(path));
    expect(await tabState(browser(), tab)).toBeUndefined();
    expect((await badge(browser(), tab)).text).toBe('');
    // Seen from the document itself: Firefox lets no extension look into its PDF viewer.
    expect(await tab.evaluate(() => document.querySelectorAll('[data-plumbline]').length)).toBe(0);
  });
});
