import { describe, expect, it } from 'vitest';
import { outlets } from '../fixtures/news/outlets.ts';
import { ask } from '../support/background.ts';
import { followFeeds, newsroomContents, waitUntilPrinted } from '../support/newsroom.ts';
import { scriptHost } from '../support/newsstand/bad-feeds.ts';
import type { Behaviour } from '../support/newsstand/behaviour.ts';
import { textWith } from '../support/own-page.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

/** An outlet for each way to go wrong, and what the settings say of it. */
const refused: Record<string, [Behaviour, string]> = {
  'harbour-gazette': ['hang', 'it did not answer in time'],
  'meridian-post': ['hang-in-body', 'it did not answer in time'],
  'northfield-herald': ['gzip-bomb', 'it is larger than 10000000 bytes'],
  'island-voice': ['endless', 'it is larger than 10000000 bytes'],
  'evening-lantern': ['too-long', 'the answer broke off'],
  'coast-and-country': ['cut', 'the answer broke off'],
  'valley-times': ['page', 'It is a web page: it begins with <html>.'],
  'tidewater-chronicle': ['entity-bomb', 'The entity b is made of other entities.'],
};
const long = 'riverside-daily';
const odd: Record<string, Behaviour> = {
  'the-compass': 'scripts',
  'radio-kestrel': 'no-links',
  touchline: { contentType: 'image/png' },
};
const well = ['north-channel', 'public-wave', 'skyline-tv', 'northern-wire', 'coast-guard', 'maritime-wire'];
const present = [...Object.keys(refused), ...Object.keys(odd), long, ...well];
// Those that hang are waited for longer than a background without work may last.
const { stand, browser } = useNewsstand({ outlets: outlets.filter(({ id }) => present.includes(id)) }, { idleBackground: 15_000 });

const nameOf = (outlet: string) => outlets.find(({ id }) => id === outlet)?.name ?? '';
const inList = (group: string, ...ids: string[]) => ids.map((id) => ({ address: stand().feedOf(id), title: nameOf(id), group }));

/** What the settings say of each feed, by its name. */
async function states(): Promise<ReadonlyMap<string, string>> {
  const settings = await browser().ownPage('options.html');
  await textWith(settings, nameOf('valley-times'));
  const items = await settings.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pl-feeds > li')].map((item) => item.innerText));
  await settings.close();
  return new Map(items.map((text) => [text.split('\n')[0] ?? '', text]));
}

describe('feeds that are not as they should be', () => {
  it('hold up none of the others', async () => {
    for (const [outlet, [behaviour]] of Object.entries(refused)) stand().behave(stand().feedOf(outlet), behaviour);
    for (const [outlet, behaviour] of Object.entries(odd)) stand().behave(stand().feedOf(outlet), behaviour);
    stand().behave(stand().feedOf(long), 'many-items');
    await followFeeds(browser(), [
      ...inList('Refused', ...Object.keys(refused)),
      ...inList('Odd', ...Object.keys(odd)),
      ...inList('Well', ...well),
    ]);
    const published = stand().pages.filter(({ outlet }) => well.includes(outlet.id));
    await until(
      async () => {
        const { articles, stories } = await newsroomContents(browser());
        const printed = new Set(stories.filter(({ segment }) => segment !== undefined).map(({ id }) => id));
        return published.every(({ address }) =>
          articles.some(({ article }) => article.url === address && printed.has(article.story ?? '')),
        );
      },
      { what: 'the stories of the others' },
    );
    const [hanging] = stand().requestsFor(stand().feedOf('harbour-gazette'));
    expect(hanging).toMatchObject({ status: undefined, isHungUp: false });
  });

  it('are shown with what is wrong with them', async () => {
    // Its turn comes when those that hang are given up.
    await followFeeds(browser(), inList('Odd', long));
    await waitUntilPrinted(browser(), 100_000);
    const shown = await states();
    for (const [outlet, [, reason]] of Object.entries(refused)) {
      expect(shown.get(nameOf(outlet))).toContain(`The last check failed: ${reason}`);
      expect(shown.get(nameOf(outlet))).toContain('has not answered yet, so unverified');
    }
    for (const outlet of [...Object.keys(odd), ...well]) expect(shown.get(nameOf(outlet))).toMatch(/\d+ articles? · checked/);
    // Of 5,000: those behind are not read.
    expect(shown.get(nameOf(long))).toContain('1,000 articles');
  }, 120_000);

  it('are given up, not waited for', () => {
    for (const outlet of ['harbour-gazette', 'meridian-post', 'northfield-herald', 'island-voice'])
      expect([outlet, stand().requestsFor(stand().feedOf(outlet))[0]?.isHungUp]).toEqual([outlet, true]);
  });
});

describe('markup in a feed', () => {
  it('is text, and runs nowhere', async () => {
    const { articles } = await newsroomContents(browser());
    const ducks = articles.find(({ article }) => article.title === 'Ducks return to the lock')?.article;
    const tea = articles.find(({ article }) => article.title.startsWith('Tea house'))?.article;
    expect(articles.find(({ article }) => article.title === 'Harbour master opens the old lock')?.article).not.toHaveProperty('url');
    const hits = await ask(browser(), 'corpus:search', { query: 'tea house burns' });
    expect(hits[0]?.story.headline).toBe('Tea house burns &lt;b&gt;twice&lt;/b&gt;');
    for (const story of [ducks?.story, tea?.story]) {
      const page = await browser().ownPage(`story.html#newsroom:${story}`);
      const text = await textWith(page, 'Sources');
      expect(text).not.toMatch(/<script|onerror|javascript:/);
      const { loaded, links } = await page.evaluate(() => ({
        loaded: [...document.querySelectorAll<HTMLScriptElement | HTMLImageElement>('script, img, iframe')].map(({ src }) => src),
        links: [...document.querySelectorAll('a')].map(({ href }) => href),
      }));
      expect(loaded.filter((src) => !src.startsWith(browser().ownUrl('')))).toEqual([]);
      expect(links.filter((href) => !href.startsWith(browser().ownUrl('')) && href !== ducks?.url)).toEqual([]);
      await page.close();
    }
    expect(stand().requests.filter(({ host }) => host === scriptHost)).toEqual([]);
  });
});
