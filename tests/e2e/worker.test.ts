import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageCalled } from '../fixtures/pages/index.ts';
import { traces, waitUntilMatched } from '../support/background.ts';
import { builtExtension, useBrowser, useSite } from '../support/e2e.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { badge, pressInPanel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const site = useSite();
const article = (name: string) => site().url(pageCalled(name).path);
const headline = 'OpenAI wins the right to sell on any cloud';

describe('a background that the browser ends', () => {
  const browser = useBrowser();

  it('before a page: the page matches all the same', async () => {
    const tab = await browser().open(article('local-news'));
    await waitUntilMatched(browser(), tab, '/local-news.html');
    await browser().stopBackground();
    await tab.goto(article('open-graph'));
    expect((await waitForPanel(browser(), tab)).text).toContain(headline);
    expect((await badge(browser(), tab)).text).toBe('1');
    await tab.close();
  });

  it('while the page waits for its answer: the answer comes all the same', async () => {
    const tab = await browser().open(article('local-news'));
    const names = ['open-graph', 'json-ld-graph', 'microdata', 'bare', 'paywall', 'rtl-layout'];
    for (const [turn, name] of names.entries()) {
      // Each time a little later on the way of the digest, from before it is sent until the panel is being brought in.
      const arriving = tab.goto(article(name));
      if (turn > 1) await arriving;
      if (turn > 3) await tab.waitFor('the page to be read', () => document.readyState === 'complete');
      if (turn === names.length - 1) await waitUntilMatched(browser(), tab, pageCalled(name).path);
      await Promise.all([arriving, browser().stopBackground()]);
      const panel = await waitForPanel(browser(), tab, `the panel on ${name}`);
      expect(panel.text).toContain(headline);
      await until(async () => (await badge(browser(), tab)).text === '1', { what: `the badge on ${name}` });
    }
    await tab.close();
  });

  it('after the answer: badge, popup and the buttons of the sidebar work on', async () => {
    const tab = await browser().open(article('json-ld-graph'));
    await waitForPanel(browser(), tab);
    await browser().stopBackground();
    expect((await badge(browser(), tab)).text).toBe('1');

    const popup = await browser().ownPage('popup.html');
    await tab.activate();
    await browser().stopBackground();
    await popup.reload();
    await textWith(popup, 'On this page', headline);
    await popup.close();

    await browser().stopBackground();
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await until(
      () => browser().inExtension(async (api) => JSON.stringify(await api.storage.local.get('settings')).includes('"folded":true')),
      {
        what: 'the fold to be remembered',
      },
    );
    await pressInPanel(browser(), tab, /^Open Plumbline/);
    await browser().stopBackground();
    const story = await browser().newTab(() => pressInPanel(browser(), tab, 'Read the whole story'));
    await textWith(story, headline, 'Key points');
    await story.close();

    await browser().stopBackground();
    await pressInPanel(browser(), tab, 'Not this story');
    await until(async () => (await traces(browser(), tab)).length === 0, { what: 'badge and panel to go' });
    await tab.close();
  });
});

describe('a corpus that cannot be read', () => {
  // The pack lies aside at first, as where the disk fails for a moment.
  const extension = mkdtempSync(join(tmpdir(), 'plumbline-packless-'));
  cpSync(builtExtension, extension, { recursive: true });
  const pack = join(extension, 'bundled.pack');
  renameSync(pack, `${pack}.aside`);
  afterAll(() => rmSync(extension, { recursive: true, force: true }));
  const browser = useBrowser({ extension });

  it('is said, and read again by the next who asks', async () => {
    const popup = await browser().ownPage('popup.html');
    await textWith(popup, 'The search did not work', 'Nothing of yours is lost.');
    const tab = await browser().open(article('json-ld-graph'));
    expect(await traces(browser(), tab)).toEqual([]);

    renameSync(`${pack}.aside`, pack);
    await pressOn(popup, 'Try again');
    await textWith(popup, 'Newest stories', headline);
    await tab.reload();
    expect((await waitForPanel(browser(), tab)).text).toContain(headline);
    expect((await badge(browser(), tab)).text).toBe('1');
    await tab.close();
    await popup.close();
  });
});
