import { describe, expect, it } from 'vitest';
import { ask } from '../support/background.ts';
import { browserKind } from '../support/e2e.ts';
import {
  followFeeds,
  letAllBeDue,
  type NewsroomContents,
  newsroomContents,
  nextWake,
  waitUntilPrinted,
  wakeNewsroom,
} from '../support/newsroom.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();

/** The browser ends what nobody sees whenever it likes. In Chromium rounds have a document of their own, in Firefox the background is it. */
async function endRounds(): Promise<void> {
  await browser().stopBackground();
  if (browserKind === 'chromium')
    await browser().inExtension(async () => {
      type Chrome = { offscreen: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> } };
      const { offscreen } = (globalThis as unknown as { chrome: Chrome }).chrome;
      if (await offscreen.hasDocument()) await offscreen.closeDocument().catch(() => undefined);
    });
}

/** Wakes the newsroom and goes on at once. */
const call = () =>
  browser().inExtension((api) => void api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null }).catch(() => undefined));

/** Wakes the newsroom; over when it tells that it has come this far, or is through. */
const callUntil = (stage: 'placing' | 'printing') =>
  browser().inExtension(
    (api, name) =>
      new Promise<void>((done) => {
        const channel = new BroadcastChannel('plumbline newsroom');
        channel.onmessage = ({ data }) => {
          if (data.progress?.stage !== name && data.kind !== 'over') return;
          channel.close();
          done();
        };
        api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null }).catch(() => undefined);
      }),
    stage,
  );

/** How often each of the feeds was asked that have answered by now. */
async function askedOfThoseKnown(): Promise<[address: string, times: number][]> {
  const { feeds } = await newsroomContents(browser());
  return feeds.filter(({ state }) => state.answeredAt !== undefined).map(({ address }) => [address, stand().requestsFor(address).length]);
}

/** Asserts that every article of the stand is there once, in one story that is printed once and found once. */
async function expectWhole({ articles, stories, segments }: NewsroomContents): Promise<void> {
  const published = stand().pages.filter(({ outlet }) => outlet.feed);
  expect(articles.map(({ article }) => article.url).toSorted()).toEqual(published.map(({ address }) => address).toSorted());
  expect(stories.flatMap((story) => story.articles).toSorted()).toEqual(articles.map(({ article }) => article.id).toSorted());
  const parts = segments.map(({ number }) => number);
  expect(stories.filter(({ segment = 0 }) => !parts.includes(segment))).toEqual([]);

  const { stories: onShelf } = await ask(browser(), 'data:stored', null);
  expect(onShelf).toBe(stories.length + bundled);
  for (const query of ['ferry', 'Varga', 'Northfield']) {
    const found = (await ask(browser(), 'corpus:search', { query })).map(({ story }) => story.headline);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual([...new Set(found)]);
  }
}

let bundled = 0;

describe('a newsroom that the browser ends', () => {
  it('again and again in its first rounds: what was kept is not asked again, and in the end all is there once', async () => {
    bundled = (await ask(browser(), 'data:stored', null)).stories;
    const { feeds } = stand();
    for (const { address } of feeds) stand().behave(address, { after: 250 });
    await followFeeds(
      browser(),
      feeds.map(({ outlet, address }) => ({ address, title: outlet.name })),
    );
    const asked = new Map<string, number>();
    for (const share of [4, 12, 20, 28]) {
      await until(async () => (await askedOfThoseKnown()).length >= share, { what: `${share} feeds to have answered` });
      await endRounds();
      for (const [address, times] of await askedOfThoseKnown()) asked.set(address, asked.get(address) ?? times);
      await call();
    }
    for (const stage of ['placing', 'printing'] as const) {
      await callUntil(stage);
      await endRounds();
    }
    await wakeNewsroom(browser());
    await expectWhole(await waitUntilPrinted(browser()));
    for (const [address, times] of asked) expect(stand().requestsFor(address)).toHaveLength(times);
  });

  it('by an update in the middle: it is due again at once, and goes on where it was', async () => {
    for (const { address } of stand().feeds) stand().behave(address, { after: 250 });
    stand().publish('harbour-gazette', {
      title: 'Lanmouth opens its new fish hall',
      text: 'The new fish hall of Lanmouth opened with herring for all.',
    });
    stand().publish('island-voice', {
      title: 'Skerry islands vote on a second lighthouse',
      text: 'The Skerry islands vote on a second lighthouse in May.',
    });
    await letAllBeDue(browser());
    const before = stand().requests.length;
    await call();
    await until(() => stand().requests.length >= before + 8, { what: 'the round to be on its way' });
    await browser().reloadExtension();
    expect(await nextWake(browser())).toBeLessThanOrEqual(Date.now());

    await wakeNewsroom(browser());
    await expectWhole(await waitUntilPrinted(browser()));
  });
});

describe('a newsroom that is called just as its rounds end', () => {
  it('hears that, and begins anew', async () => {
    for (const { address } of stand().feeds) stand().behave(address, undefined);
    for (let time = 0; time < 3; time++) await callAtTheEnd();
  });

  /** Wakes the newsroom, and once more at the moment in which it is through; over when it is through once more. */
  const callAtTheEnd = () =>
    browser().inExtension(
      (api) =>
        new Promise<void>((done) => {
          const call = () => void api.runtime.sendMessage({ plumbline: 'newsroom:wake', request: null });
          const channel = new BroadcastChannel('plumbline newsroom');
          let ends = 0;
          channel.onmessage = ({ data }) => {
            if (data.kind !== 'over') return;
            ends++;
            if (ends === 1) return call();
            channel.close();
            done();
          };
          call();
        }),
    );
});
