import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticles } from '../../../lib/page/articles.ts';

const article = (title: string) =>
  `<h1>${title}</h1>${`<p>${title}: ${'and so the day went on in the town by the river. '.repeat(3)}</p>`.repeat(3)}`;

/** An open page that shows an article, and what is told of it. */
async function open(address: string) {
  const { window } = new JSDOM(`<title>The bridge opens</title><main>${article('The bridge opens')}</main>`, { url: address });
  const page = Object.assign(window, { navigation: new EventTarget() });
  await vi.waitFor(() => expect(page.document.readyState).not.toBe('loading'));
  const told: string[] = [];
  void watchArticles(page as unknown as Window, {
    arrive: ({ title, pageKey }) => told.push(`${title} at ${pageKey.replace('https://news.example', '')}`),
    leave: () => told.push('left'),
  });
  const move = (to: string, navigationType: 'push' | 'replace') => {
    page.history[`${navigationType}State`](null, '', to);
    page.navigation.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }));
  };
  const show = (title: string) => {
    page.document.title = title;
    const main = page.document.querySelector('main');
    if (main) main.innerHTML = article(title);
  };
  await vi.waitFor(() => expect(told).toHaveLength(2));
  return { told, move, show };
}

describe('watchArticles', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not leave an article that only takes a tracking parameter out of its address', async () => {
    const { told, move } = await open('https://news.example/bridge?utm_source=post');
    move('/bridge', 'replace');
    expect(told).toEqual(['left', 'The bridge opens at /bridge?utm_source=post', 'The bridge opens at /bridge']);
  });

  it('waits for the next article while the last one still stands under the new address', async () => {
    const { told, move, show } = await open('https://news.example/story?id=1');
    move('/story?id=2', 'push');
    expect(told.slice(2)).toEqual(['left']);
    show('The ferry sails');
    await vi.advanceTimersByTimeAsync(300);
    expect(told.slice(2)).toEqual(['left', 'The ferry sails at /story?id=2']);
  });

  it('does not take the last article for the next where that only renames itself before it shows', async () => {
    const { told, move, show } = await open('https://news.example/bridge');
    move('/ferry', 'push');
    move('/ferry?from=list', 'replace');
    show('The ferry sails');
    await vi.advanceTimersByTimeAsync(300);
    expect(told.slice(2)).toEqual(['left', 'left', 'The ferry sails at /ferry?from=list']);
  });

  it('takes it after two seconds for the article of both addresses', async () => {
    const { told, move } = await open('https://news.example/bridge');
    move('/bridge/part-2', 'push');
    await vi.advanceTimersByTimeAsync(2100);
    expect(told.slice(2)).toEqual(['left', 'The bridge opens at /bridge/part-2']);
  });
});
