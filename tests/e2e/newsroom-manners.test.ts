import { beforeAll, describe, expect, it } from 'vitest';
import { outlets } from '../fixtures/news/outlets.ts';
import { followFeeds, newsroomContents, waitUntilPrinted } from '../support/newsroom.ts';
import { letTimePass, minute, roundByClock } from '../support/newsroom-clock.ts';
import type { Behaviour } from '../support/newsstand/behaviour.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

/** An outlet for each way to answer; the reader wants all of them every thirty minutes. */
const manners = {
  'harbour-gazette': undefined,
  'coast-guard': { cacheControl: 'max-age=7200' },
  'meridian-post': { status: 429, retryAfter: 7200 },
  'radio-kestrel': { status: 503, retryAfter: new Date(Date.now() + 121 * minute).toUTCString() },
  'skyline-tv': { status: 500 },
  'weather-office': 'cut',
  'northern-wire': { status: 410 },
} as const satisfies Record<string, Behaviour | undefined>;
type Present = keyof typeof manners;
const present = Object.keys(manners) as Present[];
const { stand, browser } = useNewsstand({ outlets: outlets.filter(({ id }) => id in manners) });

/** Further feeds of a host that has one; they are gone when they are asked, so that they are asked once. */
const sections = ['sport', 'culture', 'letters', 'weather'].map((name) => `http://harbour-gazette.example/${name}.xml`);
const front = 'http://harbour-gazette.example/';

const askedOf = (outlet: Present) => stand().requestsFor(stand().feedOf(outlet));
const timesAsked = () => Object.fromEntries(present.map((outlet) => [outlet, askedOf(outlet).length])) as Record<Present, number>;
/** How often each is asked by now: once, where nothing else is said. */
const onceBut = (others: Partial<Record<Present, number>>) => ({ ...Object.fromEntries(present.map((outlet) => [outlet, 1])), ...others });

beforeAll(async () => {
  for (const outlet of present) stand().behave(stand().feedOf(outlet), manners[outlet]);
  for (const address of sections) stand().behave(address, { status: 410 });
  stand().behave(front, 'sets-cookies');
  await (await browser().open(front)).close();
  await followFeeds(browser(), [
    ...stand().feeds.map(({ outlet, address }) => ({ address, title: outlet.name })),
    ...sections.map((address) => ({ address, title: address, group: 'Sections' })),
  ]);
  await waitUntilPrinted(browser());
});

describe('a feed', () => {
  it('is asked by http where it has no other address, and learns nothing of the reader', async () => {
    await (await browser().open(front)).close();
    expect(stand().requestsFor(front).at(-1)?.headers.cookie).toContain('reader=');
    const asked = [...present.flatMap(askedOf), ...sections.flatMap((address) => stand().requestsFor(address))];
    expect(asked).toHaveLength(present.length + sections.length);
    for (const { headers } of asked)
      expect(Object.keys(headers).filter((name) => ['cookie', 'referer', 'origin', 'authorization'].includes(name))).toEqual([]);
    const hosts = stand().feeds.map(({ outlet }) => outlet.host);
    expect(stand().requests.filter(({ method, host }) => method === 'CONNECT' && hosts.includes(host))).toEqual([]);
  });

  it('waits until no other of its host was asked for a second', () => {
    const times = [...askedOf('harbour-gazette'), ...sections.flatMap((address) => stand().requestsFor(address))].map(({ at }) => at);
    // From the first to the last are four seconds; a busy machine may bring the first request late to the server.
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan((sections.length - 1) * 1000);
  });

  it('says in the settings what came of it', async () => {
    const settings = await browser().ownPage('options.html');
    await textWith(settings, 'harbour-gazette.example · 2 articles · checked now', 'checked now · has not answered yet, so unverified');
    await textWith(
      settings,
      ...['429', '500', '503', '410'].map((status) => `The last check failed: it answered with status ${status}`),
      'Its server says that it is gone for good. It is not asked any more.',
    );
    await settings.close();
  });
});

describe('a round of the clock', () => {
  it('asks those whose time has come, and them alone, whether anything changed', async () => {
    const before = await kept();
    await letTimePass(browser(), 40 * minute);
    await roundByClock(browser());
    expect(timesAsked()).toEqual(onceBut({ 'harbour-gazette': 2 }));
    // A failure doubles the time.
    await letTimePass(browser(), 30 * minute);
    await roundByClock(browser());
    expect(timesAsked()).toEqual(onceBut({ 'harbour-gazette': 2, 'skyline-tv': 2, 'weather-office': 2 }));
    // And the next one doubles it again; meanwhile the two hours are over that three of them wanted.
    await letTimePass(browser(), 65 * minute);
    await roundByClock(browser());
    expect(timesAsked()).toEqual({ ...allTwice, 'harbour-gazette': 3, 'northern-wire': 1 });

    const [first, ...more] = askedOf('harbour-gazette');
    expect(first?.headers).not.toHaveProperty('if-none-match');
    expect(first?.headers).not.toHaveProperty('if-modified-since');
    for (const { headers, status } of more) {
      expect(status).toBe(304);
      expect(headers).toMatchObject({ 'if-none-match': expect.any(String), 'if-modified-since': expect.any(String) });
    }
    expect(before).toHaveLength(3);
    expect(await kept()).toEqual(before);
  });
  const kept = async () => (await newsroomContents(browser())).articles.map(({ article: { id, revisions } }) => ({ id, revisions }));
  const allTwice = Object.fromEntries(present.map((outlet) => [outlet, 2]));
});

describe('a reader who wants news now', () => {
  it('has them but from those who asked to be left alone, or are gone', async () => {
    const before = timesAsked();
    await letTimePass(browser(), 2 * minute);
    const settings = await browser().ownPage('options.html');
    await pressOn(settings, 'Check now');
    const asked = ['harbour-gazette', 'coast-guard', 'skyline-tv', 'weather-office'] as const;
    await until(() => asked.every((outlet) => timesAsked()[outlet] > before[outlet]), { what: 'the others to be asked' });
    await waitUntilPrinted(browser());
    for (const outlet of present)
      expect([outlet, timesAsked()[outlet]]).toEqual([outlet, before[outlet] + Number(asked.includes(outlet as never))]);
  });
});
