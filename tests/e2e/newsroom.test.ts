import { describe, expect, it } from 'vitest';
import { followFeeds, waitUntilPrinted } from '../support/newsroom.ts';
import { badge, waitForPanel } from '../support/panel.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();

describe('a reader who follows feeds', () => {
  it('has stories within a minute, and sees them beside an article of an outlet that is not followed', async () => {
    await followFeeds(
      browser(),
      stand().feeds.map(({ outlet, address }) => ({ address, title: outlet.name })),
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

  it('sends no cookies and says nothing of where it comes from', () => {
    const asked = stand().requests.filter(({ address }) => stand().feeds.some((feed) => feed.address === address));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual([]);
  });
});
