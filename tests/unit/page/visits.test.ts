import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchVisits, whenReadable } from '../../../lib/page/visits.ts';

type Page = JSDOM['window'] & { navigation: EventTarget };

/** A page with the one event of the Navigation API that we listen to: jsdom has none. */
function open(): Page {
  const { window } = new JSDOM('<title>First</title>', { url: 'https://news.example/first' });
  return Object.assign(window, { navigation: new EventTarget() });
}

/** What an application does when it opens another of its pages in place; the event comes when the address has changed. */
function moveTo(page: Page, address: string, navigationType: 'push' | 'replace' = 'push') {
  page.history[`${navigationType}State`](null, '', address);
  tell(page, navigationType);
}

function tell(page: Page, navigationType: 'push' | 'replace' | 'traverse') {
  page.navigation.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }));
}

/** Watches a page and collects, for each visit, where it began and its signal. */
function watching(page: Page) {
  const visits: { at: string; signal: AbortSignal; isRenamed: boolean }[] = [];
  void watchVisits(page as unknown as Window, (signal, isRenamed) => visits.push({ at: page.location.pathname, signal, isRenamed }));
  return visits;
}

/** Lets everything that the page has set in motion happen, timers of zero length included. */
async function settle() {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

async function loaded(page: Page) {
  if (page.document.readyState !== 'complete') await new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
}

describe('watchVisits', () => {
  it('begins once the page is parsed', async () => {
    const page = open();
    await loaded(page);
    Object.defineProperty(page.document, 'readyState', { value: 'loading' });
    const visits = watching(page);
    await settle();
    expect(visits).toEqual([]);
    page.document.dispatchEvent(new page.Event('DOMContentLoaded'));
    await settle();
    expect(visits.map(({ at }) => at)).toEqual(['/first']);
  });

  it('waits until a prerendered page is seen', async () => {
    const page = open();
    await loaded(page);
    Object.assign(page.document, { prerendering: true });
    const visits = watching(page);
    await settle();
    expect(visits).toEqual([]);
    page.document.dispatchEvent(new page.Event('prerenderingchange'));
    await settle();
    expect(visits).toHaveLength(1);
  });

  describe('in an open page', () => {
    let page: Page;
    let visits: ReturnType<typeof watching>;
    beforeEach(async () => {
      page = open();
      await loaded(page);
      visits = watching(page);
      await settle();
    });

    const places = () => visits.map(({ at }) => at);

    it('ends the visit and begins another when an application moves on', () => {
      moveTo(page, '/second');
      expect(places()).toEqual(['/first', '/second']);
      expect(visits.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    });

    it('stays with the visit when only the title or the fragment changes', async () => {
      page.document.title = '(1) First';
      moveTo(page, '/first#comments');
      await settle();
      expect(places()).toEqual(['/first']);
      expect(visits[0]?.signal.aborted).toBe(false);
    });

    it('sees the reader go back', async () => {
      moveTo(page, '/second');
      page.addEventListener('popstate', () => tell(page, 'traverse'));
      page.history.back();
      await vi.waitFor(() => expect(places()).toEqual(['/first', '/second', '/first']));
    });

    it('begins again when the page comes back out of the cache', () => {
      page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: false }));
      expect(visits).toHaveLength(1);
      page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
      expect(visits.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    });
  });
});

describe('whenReadable', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives at once what is there', async () => {
    const read = vi.fn(() => 'text');
    await expect(whenReadable(new AbortController().signal, read)).resolves.toBe('text');
    expect(read.mock.calls).toEqual([[0]]);
  });

  it('gives what comes late', async () => {
    const found = whenReadable(new AbortController().signal, (attempt) => (attempt === 3 ? 'late' : undefined));
    await vi.advanceTimersByTimeAsync(300 + 600 + 1200);
    await expect(found).resolves.toBe('late');
  });

  it('gives up after some nine seconds', async () => {
    const read = vi.fn(() => undefined);
    const found = whenReadable(new AbortController().signal, read);
    await vi.advanceTimersByTimeAsync(9000);
    expect(read).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(300);
    await expect(found).resolves.toBeUndefined();
    expect(read).toHaveBeenCalledTimes(6);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads no more once the visit has ended', async () => {
    const visit = new AbortController();
    const read = vi.fn(() => undefined);
    const found = whenReadable(visit.signal, read);
    visit.abort();
    await vi.advanceTimersByTimeAsync(300);
    await expect(found).resolves.toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
