import { describe, expect, it } from 'vitest';
import { outlets } from '../fixtures/news/outlets.ts';
import { ask } from '../support/background.ts';
import { followFeeds, newsroomContents, nextRound, waitUntilPrinted } from '../support/newsroom.ts';
import { day, letTimePass } from '../support/newsroom-clock.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { badge, type Panel, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const topics = {
  News: 'northern-wire valley-times riverside-daily skyline-tv meridian-post evening-lantern radio-kestrel northfield-herald'.split(' '),
  Business: ['central-bank', 'capital-ledger'],
};
const unfollowed = ['city-mirror', 'daybreak-mail'];
const present = [...topics.News, ...topics.Business, ...unfollowed];
const { stand, browser } = useNewsstand({ outlets: outlets.filter(({ id }) => present.includes(id)) });

const follow = () =>
  followFeeds(
    browser(),
    Object.entries(topics).flatMap(([group, ids]) =>
      stand()
        .feeds.filter(({ outlet }) => ids.includes(outlet.id))
        .map(({ outlet, address }) => ({ address, title: outlet.name, group })),
    ),
  );

/** The panel beside an article of an outlet that is not followed, and its badge. */
async function beside(outlet: string, id: string): Promise<Panel & { badge: string }> {
  const tab = await browser().open(stand().page(outlet, id).address);
  const panel = await waitForPanel(browser(), tab);
  const { text } = await badge(browser(), tab);
  await tab.close();
  return { ...panel, badge: text };
}

/** The one story that a search finds first, as its page shows it. */
async function storyOn(query: string) {
  const [hit] = await ask(browser(), 'corpus:search', { query });
  const story = hit && (await ask(browser(), 'story:view', { story: hit.story.id }));
  if (!story) throw new Error(`there is no story on ${query}`);
  return story;
}

/** The headlines of today in the popup, by topic; those that came since the reader looked last have a mark before them. */
async function today(): Promise<Record<string, string[]>> {
  const popup = await browser().ownPage('popup.html');
  const groups = await popup.waitFor('the stories of today', () => {
    const found = [...document.querySelectorAll('[role=group]')].map((group) => ({
      heading: group.querySelector('.pl-results-heading')?.textContent ?? '',
      headlines: [...group.querySelectorAll('[role=option]')].map(
        (one) => (one.querySelector('.pl-result-new') ? '* ' : '') + one.querySelector('.pl-result-headline')?.textContent,
      ),
    }));
    return found.some(({ heading }) => heading.startsWith('Today')) ? found : undefined;
  });
  await popup.close();
  return Object.fromEntries(groups.map(({ heading, headlines }) => [heading, headlines]));
}

describe('a story that the reader’s newsroom made', () => {
  it('stands beside an article of an outlet that is not followed, with its origins, and key points in the words of those who say them', async () => {
    await follow();
    await waitUntilPrinted(browser());
    const { text, badge: number } = await beside('city-mirror', 'tarn-dam');
    expect(number).toBe('1');
    for (const part of ['5 articles, 2 origins', 'From your newsroom', 'Northern Wire 4 articles', 'credits Northern Wire'])
      expect(text).toContain(part);

    const story = await storyOn('tarn dam crack');
    const outletOf = new Map(story.sources.map(({ id, outlet }) => [id, outlet]));
    expect(story.origins.map(({ name, articles }) => [name, articles.map((id) => outletOf.get(id)).toSorted()])).toEqual([
      ['The Meridian Post', ['The Meridian Post']],
      ['Northern Wire', ['Northern Wire', 'Riverside Daily', 'Skyline TV', 'Valley Times']],
    ]);
    expect(story.keyPoints.length).toBeGreaterThanOrEqual(3);
    const written = new Map(
      stand()
        .pages.filter(({ event }) => event === 'tarn-dam')
        .map((page) => [page.outlet.name, page.text]),
    );
    for (const { articles } of story.keyPoints.flatMap(({ voices }) => voices))
      for (const { id, sentence = '-' } of articles) expect(written.get(outletOf.get(id) ?? '')).toContain(sentence);
  });

  it('says who denies what others say', async () => {
    const { text } = await beside('daybreak-mail', 'market-hall');
    expect(text).toContain('4 articles, 4 origins');
    expect(text).toContain('Says otherwise');
    const { keyPoints } = await storyOn('market hall roof brackwater');
    const point = keyPoints.find(({ text: said }) => said.startsWith('Four people died'));
    expect(point?.voices.map(({ stance, name }) => [stance, name])).toEqual([
      ['says', 'fire service'],
      ['denies', 'county hospital'],
    ]);
  });
});

describe('the popup without a query', () => {
  it('has the stories of today by topic, the best borne out first, and marks what is new', async () => {
    const [roof, dam] = ['Four dead as market hall roof falls in Brackwater', 'Crack found in Tarn dam, water lowered by two metres'];
    // Of what is of the day before yesterday, it hangs on the hour whether it is still of today.
    const ofYesterday = (headlines: string[] = []) => headlines.filter((headline) => headline.endsWith(roof) || headline.endsWith(dam));
    expect(ofYesterday((await today())['Today · News'])).toEqual([`* ${roof}`, `* ${dam}`]);
    expect(ofYesterday((await today())['Today · News'])).toEqual([roof, dam]);

    const [coin, lock] = [
      'Central Bank of Aldermark mints a coin with the third lock of Lanmouth',
      'Third lock of Lanmouth comes on a nine-crown coin',
    ];
    stand().publish('central-bank', {
      title: coin,
      text: 'A coin of nine crowns shows the third lock of Lanmouth. Governor Edda Quist struck the first of 40,000 pieces at the mint in Sorvik.',
    });
    stand().publish('capital-ledger', {
      title: lock,
      text: 'Collectors queued in Sorvik, where the mint has made 40,000 coins of nine crowns. On them is the lock at Lanmouth, the third one, as governor Edda Quist wished.',
    });
    await nextRound(browser());
    const { 'Today · News': news, 'Today · Business': business } = await today();
    expect(ofYesterday(news)).toEqual([roof, dam]);
    expect([[`* ${coin}`], [`* ${lock}`]]).toContainEqual(business?.filter((headline) => headline.startsWith('*')));
  });
});

describe('an article that changes', () => {
  it('is told anew with what it was called before, and counts no more where it was taken back', async () => {
    const before = await storyOn('tarn dam crack');
    stand().correct('riverside-daily', 'tarn-dam', { title: 'Tarn dam: divers find long crack, lake lowered' });
    stand().correct('meridian-post', 'tarn-dam', { title: 'RETRACTED: Below the Tarn dam, villagers wait for the sirens' });
    await nextRound(browser());
    const after = await storyOn('tarn dam crack');
    expect([before.origins.length, after.origins.length, after.id]).toEqual([2, 1, before.id]);
    const weighed = [before, after].map(({ trust }) => JSON.stringify(trust).includes('The Meridian Post'));
    expect(weighed).toEqual([true, false]);
    expect(after.keyPoints.flatMap(({ voices }) => voices).map(({ name }) => name)).not.toContain('The Meridian Post');

    const page = await browser().ownPage(`story.html#${after.id}`);
    await textWith(
      page,
      'Tarn dam: divers find long crack, lake lowered',
      'Tarn dam: divers find crack, lake lowered',
      'RETRACTED: Below the Tarn dam',
    );
    await page.close();
  });
});

describe('what is kept', () => {
  it('goes when it is older than the reader wants', async () => {
    const { address } = stand().publish('central-bank', {
      title: 'Central Bank of Aldermark closes for a week',
      text: 'Its printers are cleaned.',
    });
    await letTimePass(browser(), 8 * day);
    const settings = await browser().ownPage('options.html');
    await settings.waitFor('the choice of days', () => {
      const choice = [...document.querySelectorAll('label')].find((label) => label.textContent === 'Keep articles for')?.control;
      if (!(choice instanceof HTMLSelectElement)) return false;
      choice.value = '7';
      return choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const { articles, stories } = await until(
      async () => {
        const contents = await newsroomContents(browser());
        return contents.articles.length === 1 && contents.stories.length === 1 ? contents : undefined;
      },
      { what: 'the old articles to go' },
    );
    expect(articles[0]?.article.url).toBe(address);
    expect(stories[0]?.articles).toEqual([articles[0]?.article.id]);
    await textWith(settings, 'Articles\n1\nStories\n1\n');
    expect((await ask(browser(), 'corpus:search', { query: 'tarn dam crack' })).filter(({ story }) => story.pack)).toEqual([]);
    await settings.close();
  });
});

describe('erasing everything', () => {
  it('takes feeds, articles and stories, also in the middle of a round', async () => {
    await erase();
    expect(await left()).toEqual(nothing);
    for (const { address } of stand().feeds) stand().behave(address, { after: 300 });
    await follow();
    await until(async () => (await newsroomContents(browser())).articles.length > 0, { what: 'the first articles' });
    const over = browser().inExtension(
      () =>
        new Promise<void>((done) => {
          const channel = new BroadcastChannel('plumbline newsroom');
          channel.onmessage = ({ data }) => data.kind === 'over' && done(channel.close());
        }),
    );
    await erase();
    await over;
    expect(await left()).toEqual(nothing);
  });

  const nothing = { feeds: 0, articles: 0, stories: 0, segments: 0 };
  const left = async () => {
    const { feeds, articles, stories, segments } = await newsroomContents(browser());
    return { feeds: feeds.length, articles: articles.length, stories: stories.length, segments: segments.length };
  };
  const erase = async () => {
    const settings = await browser().ownPage('options.html');
    await pressOn(settings, 'Erase everything');
    await pressOn(settings, 'Erase');
    await textWith(settings, 'Everything that you had set is erased.');
    await settings.close();
  };
});
