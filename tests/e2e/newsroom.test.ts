import { describe, expect, it } from 'vitest';
import { followFeeds, waitUntilPrinted } from '../support/newsroom.ts';
import { textWith } from '../support/own-page.ts';
import { badge, waitForPanel } from '../support/panel.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();

describe('a reader who follows feeds', () => {
  it('has stories within a minute, and sees them beside an article of an outlet that is not followed', async () => {
    await followFeeds(
      browser(),
      stand().feeds.map(({ outlet, address }) => ({ address, title: outlet.name, kind: outlet.kind })),
    );
    const { articles, stories } = await waitUntilPrinted(browser());
    expect(articles.length).toBe(stand().pages.filter(({ outlet }) => outlet.feed).length);
    expect(stories.some(({ origins = 0 }) => origins > 2)).toBe(true);

    const page = stand().page('city-mirror', 'tarn-dam');
    const tab = await browser().open(page.address);
    const panel = await waitForPanel(browser(), tab);
    expect(panel.text).toContain('2 origins');
    expect(await badge(browser(), tab)).toMatchObject({ text: '1' });
  });

  it('is offered the feeds of a page, but none beside them that a page elsewhere names', async () => {
    const links = ['http://192.168.0.1/feed', 'http://printer.local/rss', 'http://hill-press.example/feed.xml']
      .map((address) => `<link rel="alternate" type="application/rss+xml" title="${new URL(address).host}" href="${address}">`)
      .join('');
    stand().host('http://hill-press.example/', `<!doctype html><title>Hill Press</title>${links}`, { contentType: 'text/html' });
    const front = await browser().open('http://hill-press.example/');
    const popup = await browser().ownPage('popup.html');
    await front.activate();
    await popup.reload();
    expect(await textWith(popup, 'Follow this site')).toContain('hill-press.example');
    expect(await popup.evaluate(() => document.querySelector('.pl-follow')?.textContent)).not.toMatch(/192|printer|feeds found/);
    await popup.close();
    await front.close();
  });

  it('sends no cookies and says nothing of where it comes from', () => {
    const asked = stand().requests.filter(({ address }) => stand().feeds.some((feed) => feed.address === address));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual([]);
  });
});
