import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traces } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';

const article = readFileSync(new URL('../fixtures/pages/bare.html', import.meta.url), 'utf8');
const withScript = (script: string) => article.replace('</body>', `<script>${script}</script></body>`);

const browser = useBrowser();
const site = useSite({
  pages: {
    '/article': article,
    '/hasty': withScript(`document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
      history.pushState(null, '', '/list');
      document.title = 'List';
      document.body.innerHTML = '<h1>List</h1>';
    }, Number(location.search.slice(1))))`),
    '/jealous': withScript(`window.heard = [];
      for (const type of ['wheel', 'contextmenu', 'copy', 'selectstart', 'auxclick', 'focusin'])
        window.addEventListener(type, (event) => { heard.push(type); event.preventDefault(); }, { passive: false })`),
  },
});

const panels = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('[data-plumbline]').length);

describe('an article that is left in place before its answer is there', () => {
  it('leaves no badge on the page that follows', async () => {
    const tabs: Tab[] = [];
    for (const after of [0, 2, 4, 6, 8, 10, 12, 15, 20, 30]) tabs.push(await browser().open(site().url(`/hasty?${after}`)));
    // Its answer comes after all of theirs.
    await waitForPanel(browser(), await browser().open(site().url('/article')));
    for (const tab of tabs) expect(await traces(browser(), tab)).toEqual([]);
  });
});

describe('settings that change while a sidebar is on its way', () => {
  it('bring in no second one', async () => {
    const tab = await browser().open(site().url('/'));
    const changes = browser().inExtension(async (api) => {
      const end = Date.now() + 2000;
      while (Date.now() < end)
        await Promise.all([1, 2, 3].map(() => api.runtime.sendMessage({ plumbline: 'settings:change', request: { theme: 'auto' } })));
    });
    for (const visit of [1, 2, 3]) {
      await tab.goto(site().url(`/article?${visit}`));
      await waitForPanel(browser(), tab);
    }
    await changes;
    expect(await panels(tab)).toBe(1);
  });
});

describe('a page that handles everything at the window', () => {
  it('neither hears nor forbids the wheel, the menu, selecting and copying in the panel', async () => {
    const tab = await browser().open(site().url('/jealous'));
    await waitForPanel(browser(), tab);
    const forbidden = await inPanel(browser(), tab, (root) => {
      const inside = root.querySelector('h2');
      return ['wheel', 'contextmenu', 'copy', 'selectstart', 'auxclick', 'focusin'].filter(
        (type) => !inside?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })),
      );
    });
    expect(forbidden).toEqual([]);
    expect(await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});

describe('an application that replaces the html element', () => {
  it('gets the panel for the next article as well', async () => {
    const tab = await browser().open(site().url('/article'));
    await waitForPanel(browser(), tab);
    await tab.evaluate(() => {
      const next = document.documentElement.cloneNode(true) as HTMLElement;
      next.querySelector('[data-plumbline]')?.remove();
      for (const title of next.querySelectorAll('title, h1')) title.textContent += ', part two';
      history.pushState(null, '', '/article?two');
      document.documentElement.replaceWith(next);
    });
    await waitForPanel(browser(), tab);
    expect(await panels(tab)).toBe(1);
  });
});

describe('a page that writes itself anew', () => {
  it('gets a panel that works when it is next shown', async () => {
    const tab = await browser().open(site().url('/article'));
    await waitForPanel(browser(), tab);
    await tab.evaluate(() => {
      document.open();
      document.close();
    });
    await browser().inExtension((api) => api.runtime.sendMessage({ plumbline: 'settings:change', request: { theme: 'auto' } }));
    await pressInPanel(browser(), tab, 'Fold to the edge');
    await waitForPanel(browser(), tab, 'the folded panel', ({ text }) => !text.includes('Key points'));
  });
});
