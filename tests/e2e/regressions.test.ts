import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traces } from '../support/background.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { inPanel, waitForPanel } from '../support/panel.ts';

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
