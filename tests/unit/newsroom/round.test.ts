import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedAnswer } from '../../../lib/newsroom/accept.ts';
import { readFeed } from '../../../lib/newsroom/feeds/read-feed.ts';
import { type FollowedFeed, follow } from '../../../lib/newsroom/records.ts';
import { letGo } from '../../../lib/newsroom/retention.ts';
import { type Round, runRound } from '../../../lib/newsroom/round.ts';
import { changeFeed } from '../../../lib/platform/change-feed.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';
import { lookAtToday } from '../../../lib/platform/todays-stories.ts';
import { createLikeness } from '../../../lib/trust/points/likeness-of-sentences.ts';
import { emptyDatabase, keepFeed, keptArticles, newsroomCorpus } from '../../support/stored-newsroom.ts';

beforeEach(emptyDatabase);

const hour = 3_600_000;
const start = Date.parse('2031-03-02T08:00:00Z');

interface Item {
  link: string;
  title: string;
  text: string;
  date?: string;
}
const lock = (site: string, words: string): Item => ({
  link: `https://${site}/lock`,
  title: `Sea lock breaks at Vellmar: ${words}`,
  text: `The old sea lock at Vellmar broke early on Sunday and let the tide into four streets. ${words}. About 230 people had to leave their houses in the night, mayor Bo Lind said.`,
  date: 'Sun, 02 Mar 2031 07:00:00 GMT',
});
const subjects =
  'lighthouse beekeeper orchestra glacier turbine archive pottery marathon orchard telescope cathedral submarine vineyard circus aquarium quarry ballet observatory windmill printer'.split(
    ' ',
  );
const other = (site: string, at: number): Item => {
  const [subject, near, far] = [at, at * 7 + 3, at * 11 + 5].map((place) => subjects[place % subjects.length] ?? '');
  return {
    link: `https://${site}/other-${at}`,
    title: `The ${subject} of Hamlet${at} seeks a ${near}`,
    text: `Ida Number${at} keeps the ${subject} of Hamlet${at} and has lost her ${near} to a ${far} named Rex${at}, neighbours say.`,
  };
};

const rss = (title: string, items: readonly Item[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
${items.map(({ link, title: head, text, date }) => `<item><title>${head}</title><link>${link}</link><description>${text}</description>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`).join('\n')}
</channel></rss>`;

/** A newsroom over feeds that the test writes; its clock stands until the test moves it. */
function newsroom() {
  const pages = new Map<string, () => FeedAnswer>();
  const asked: string[] = [];
  let now = start;
  const ask = async (feed: FollowedFeed): Promise<FeedAnswer> => {
    asked.push(feed.address);
    return pages.get(feed.address)?.() ?? { kind: 'failed', reason: 'nobody is there', server: {} };
  };
  const round = (more: Partial<Round> = {}) =>
    runRound({
      store: newsStore,
      ask,
      press: { likeness: createLikeness(), storiesInPart: 3, partsInLevel: 3, mostStories: 1000 },
      clock: () => now,
      random: () => 0,
      ...more,
    });
  return {
    asked,
    round,
    wait: (time: number) => {
      now += time;
    },
    now: () => now,
    publish(site: string, items: readonly Item[], more: Partial<Extract<FeedAnswer, { kind: 'feed' }>> = {}) {
      const address = `https://${site}/feed`;
      pages.set(address, () => ({
        kind: 'feed',
        status: 200,
        feed: readFeed(rss(site, items), { address, now }),
        server: {},
        address,
        ...more,
      }));
    },
    answer: (site: string, answer: FeedAnswer) => void pages.set(`https://${site}/feed`, () => answer),
    follow: (site: string) => keepFeed(follow(`https://${site}/feed`, site, { everyMinutes: 60 })),
    async stories() {
      const corpus = await newsroomCorpus();
      const all = corpus.packs.map((shelved) =>
        corpus.at(
          shelved,
          Array.from({ length: shelved.pack.info.stories }, (_, at) => at),
        ),
      );
      return (await Promise.all(all)).flat();
    },
  };
}

/** The stories as sets of article titles, to compare newsrooms. */
async function told(room: ReturnType<typeof newsroom>): Promise<string[][]> {
  return (await room.stories()).map(({ story }) => story.articles.map(({ title }) => title).sort()).sort();
}

describe('a round', () => {
  it('turns what feeds say into stories with origins and key points', async () => {
    const room = newsroom();
    for (const site of ['a.example', 'b.example', 'c.example']) {
      await room.follow(site);
      room.publish(site, [lock(site, `Reported by ${site}`), other(site, site.charCodeAt(0))]);
    }
    expect(await room.round()).toEqual({ asked: 3, failed: 0, articles: 6, placed: 6, parts: expect.any(Number), gone: 0 });
    const stories = await room.stories();
    const shared = stories.find(({ story }) => story.articles.length === 3);
    expect(stories).toHaveLength(4);
    expect(shared?.story.keyPoints.length).toBeGreaterThan(0);
    expect(shared?.story.articles.map(({ url }) => url).sort()).toEqual([
      'https://a.example/lock',
      'https://b.example/lock',
      'https://c.example/lock',
    ]);
    expect(shared?.story.date).toBe('2031-03-02');
  });

  it('asks a feed again when its time has come, and takes no article twice', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [other('a.example', 1)]);
    await room.round();
    await room.round();
    expect(room.asked).toHaveLength(1);
    room.wait(2 * hour);
    room.publish('a.example', [other('a.example', 2), other('a.example', 1)]);
    expect(await room.round()).toMatchObject({ asked: 1, articles: 1 });
    expect(await keptArticles()).toHaveLength(2);
  });

  it('takes one article of two feeds for one', async () => {
    const room = newsroom();
    for (const site of ['a.example', 'b.example']) await room.follow(site);
    room.publish('a.example', [other('a.example', 1)]);
    room.publish('b.example', [{ ...other('a.example', 1), link: 'http://www.a.example/other-1?utm_source=b' }]);
    await room.round();
    expect(await keptArticles()).toHaveLength(1);
  });

  it('keeps what a corrected article said before, and tells its story anew', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [lock('a.example', 'Nobody was hurt')]);
    await room.round();
    room.wait(2 * hour);
    room.publish('a.example', [lock('a.example', 'Two people were hurt')]);
    expect(await room.round()).toMatchObject({ articles: 0, placed: 1 });
    const [article] = await keptArticles();
    expect(article?.revisions).toMatchObject([{ title: 'Sea lock breaks at Vellmar: Nobody was hurt' }]);
    expect(await told(room)).toEqual([['Sea lock breaks at Vellmar: Two people were hurt']]);
  });

  it('shows how a corrected article was headed, and lets one count for nothing that was taken back', async () => {
    const room = newsroom();
    const sites = ['a.example', 'b.example', 'c.example'];
    for (const site of sites) {
      await room.follow(site);
      room.publish(site, [lock(site, `Reported by ${site}`)]);
    }
    await room.round();
    room.wait(2 * hour);
    const wrong = lock('b.example', 'Reported by b.example');
    room.publish('a.example', [lock('a.example', 'Two people were hurt')]);
    room.publish('b.example', [{ ...wrong, title: `RETRACTED: ${wrong.title}` }]);
    await room.round();
    const [{ story } = { story: undefined }] = await room.stories();
    expect(story?.articles.map(({ title, earlier }) => [title, earlier])).toEqual([
      [
        'Sea lock breaks at Vellmar: Two people were hurt',
        [{ until: '2031-03-02', title: 'Sea lock breaks at Vellmar: Reported by a.example' }],
      ],
      ['Sea lock breaks at Vellmar: Reported by c.example', undefined],
    ]);
    expect(story?.withdrawn?.map(({ url, earlier }) => [url, earlier?.[0]?.title])).toEqual([['https://b.example/lock', wrong.title]]);
    expect(JSON.stringify(story?.keyPoints)).not.toContain(story?.withdrawn?.[0]?.id);
  });

  it('takes the reader’s word for what an outlet is that no table knows, also after its stories were told', async () => {
    const room = newsroom();
    await keepFeed(follow('https://feeds.a.example/feed', 'A', { everyMinutes: 60, site: 'https://a.example/', kind: 'newspaper' }));
    room.publish('feeds.a.example', [lock('a.example', 'Nobody was hurt'), lock('elsewhere.example', 'Taken from elsewhere')]);
    await room.follow('b.example');
    room.publish('b.example', [lock('b.example', 'Two were hurt')]);
    await room.round();
    const kinds = async () => {
      const [told] = await room.stories();
      return told?.story.articles.map(({ url, outlet }) => [url, told.outletOf(outlet).kind]).toSorted();
    };
    expect(await kinds()).toEqual([
      ['https://a.example/lock', 'newspaper'],
      ['https://b.example/lock', 'unknown'],
      ['https://elsewhere.example/lock', 'newspaper'],
    ]);
    await changeFeed('https://b.example/feed', { kind: 'broadcaster' });
    await room.round();
    expect((await kinds())?.[1]).toEqual(['https://b.example/lock', 'broadcaster']);
  });

  it('takes what a feed says of another’s page for the feed’s own word, until whose page it is says something', async () => {
    const room = newsroom();
    const claimed = lock('known.example', 'All 230 people drowned');
    await room.follow('gatherer.example');
    room.publish('gatherer.example', [claimed]);
    await room.round();
    const outlets = async () => {
      const [told] = await room.stories();
      return told?.story.articles.map(({ title, outlet }) => [title, told.outletOf(outlet).name]);
    };
    expect(await outlets()).toEqual([[claimed.title, 'gatherer.example']]);
    await room.follow('known.example');
    const own = lock('known.example', 'Nobody was hurt');
    room.publish('known.example', [own]);
    await room.round();
    expect(await outlets()).toEqual([[own.title, 'known.example']]);
    expect((await keptArticles()).map(({ seen, text }) => [seen, text])).toEqual([[start, own.text]]);
    room.wait(2 * hour);
    expect(await room.round()).toMatchObject({ asked: 2, placed: 0 });
  });

  it('takes the whole text of another’s page for the word of whose page it is', async () => {
    const room = newsroom();
    await keepFeed(follow('https://gatherer.example/feed', 'Gatherer', { everyMinutes: 60, fullText: true }));
    room.publish('gatherer.example', [lock('known.example', 'All 230 people drowned')]);
    await room.round({ textAt: async () => 'The old sea lock at Vellmar broke early on Sunday, and nobody was hurt by it. '.repeat(9) });
    const [told] = await room.stories();
    expect(told?.story.articles.map(({ outlet }) => told.outletOf(outlet).name)).toEqual(['known.example']);
  });

  it('reads articles in full where the reader wants that of a feed, and asks for no page of the others', async () => {
    const room = newsroom();
    const pages: string[] = [];
    const textAt = async (address: string) => {
      pages.push(address);
      return 'The whole story of it. '.repeat(40);
    };
    await keepFeed(follow('https://a.example/feed', 'A', { everyMinutes: 60, fullText: true }));
    await room.follow('b.example');
    for (const site of ['a.example', 'b.example']) room.publish(site, [other(site, 1)]);
    await room.round({ textAt });
    expect(pages).toEqual(['https://a.example/other-1']);
    const [full, short] = (await keptArticles()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(full?.text).toContain('The whole story');
    expect(short?.text).not.toContain('The whole story');
    // What the feed says is the same, so nothing changed.
    room.wait(2 * hour);
    expect(await room.round({ textAt })).toMatchObject({ asked: 2, placed: 0 });
    expect(pages).toHaveLength(1);
  });

  it('asks a feed that fails less often, says why, and forgets that when it answers', async () => {
    const room = newsroom();
    await room.follow('a.example');
    await room.round();
    const [failing] = await newsStore.feeds();
    expect(failing?.state).toMatchObject({ errors: 1, lastError: 'nobody is there', nextAt: start + 2 * hour });
    room.wait(2 * hour);
    room.publish('a.example', [other('a.example', 1)]);
    await room.round();
    const [well] = await newsStore.feeds();
    expect(well?.state).toMatchObject({ errors: 0, articles: 1, answeredAt: room.now() });
    expect(well?.state).not.toHaveProperty('lastError');
  });

  it('takes nothing for today’s that is older by its date, though it is seen today', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [lock('a.example', 'Nobody was hurt'), { ...other('a.example', 1), date: 'Tue, 25 Feb 2031 07:00:00 GMT' }]);
    await room.round();
    const ids = (await lookAtToday(room.now())).flatMap(({ stories }) => stories.map(({ id }) => id));
    const names = new Map((await room.stories()).map(({ id, story }) => [id, story.headline]));
    expect(ids.map((id) => names.get(id))).toEqual([lock('a.example', 'Nobody was hurt').title]);
  });

  it('looks for a feed that never answered on its site, once, and not where the server wants to be left alone', async () => {
    const room = newsroom();
    const looked: string[] = [];
    const lookFor = async ({ address }: FollowedFeed) => {
      looked.push(address);
      return undefined;
    };
    for (const site of ['a.example', 'busy.example']) await room.follow(site);
    room.answer('busy.example', { kind: 'failed', status: 429, reason: 'too many questions', server: { retryAfter: '36000' } });
    await room.round({ lookFor });
    room.wait(5 * hour);
    await room.round({ lookFor });
    expect(looked).toEqual(['https://a.example/feed']);
    expect(room.asked).toEqual(['https://a.example/feed', 'https://busy.example/feed', 'https://a.example/feed']);
  });

  it('never asks again what is gone', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.answer('a.example', { kind: 'failed', status: 410, reason: 'gone', server: {} });
    await room.round();
    room.wait(10_000 * hour);
    expect(await room.round()).toMatchObject({ asked: 0 });
  });

  it('takes another address for the feed’s own when answers came from there for a week', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [other('a.example', 1)], { address: 'https://new.example/feed' });
    for (let days = 0; days < 7; days += 3) {
      await room.round();
      expect((await newsStore.feeds())[0]?.address).toBe('https://a.example/feed');
      room.wait(3 * 24 * hour);
    }
    await room.round();
    expect((await newsStore.feeds())[0]?.address).toBe('https://new.example/feed');
    // It is the same feed: what it corrects is corrected, and nothing comes a second time.
    room.publish('new.example', [{ ...other('a.example', 1), title: 'The beekeeper of Hamlet1 is found' }]);
    room.wait(2 * hour);
    expect(await room.round()).toMatchObject({ articles: 0, placed: 1 });
    expect(await keptArticles()).toMatchObject([{ title: 'The beekeeper of Hamlet1 is found', revisions: [{}] }]);
  });
});

describe('a newsroom that ends anywhere', () => {
  /** Three rounds over feeds that change; `kill` ends the newsroom at a step, by its number, and it starts again. */
  async function threeRounds(kill: number): Promise<{ stories: string[][]; articles: number; steps: number }> {
    await emptyDatabase();
    const room = newsroom();
    const sites = ['a.example', 'b.example', 'c.example'];
    for (const site of sites) await room.follow(site);
    let steps = 0;
    const step = async () => {
      if (++steps === kill) throw new Error('killed');
    };
    for (let turn = 0; turn < 3; turn++) {
      for (const [at, site] of sites.entries())
        room.publish(site, [
          ...(turn >= at ? [lock(site, `Turn ${at}`)] : []),
          ...Array.from({ length: turn + 1 }, (_, nth) => other(site, at * 100 + nth)),
        ]);
      await room.round({ step, atOnce: 1 }).catch(() => undefined);
      // It starts again at once, as a worker does, with nothing but what was kept.
      await room.round({ step, atOnce: 1 });
      room.wait(2 * hour);
    }
    return { stories: await told(room), articles: (await keptArticles()).length, steps };
  }

  it('loses nothing and doubles nothing', async () => {
    const whole = await threeRounds(0);
    expect(whole.articles).toBe(12);
    expect(whole.stories.flat()).toHaveLength(12);
    for (let kill = 1; kill <= whole.steps; kill++) {
      const { stories, articles } = await threeRounds(kill);
      expect(articles, `killed at step ${kill}`).toBe(whole.articles);
      expect(stories, `killed at step ${kill}`).toEqual(whole.stories);
    }
  }, 120_000);
});

describe('what the newsroom keeps', () => {
  it('goes when it is older than the reader wants, with stories that have nothing left', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [other('a.example', 1)]);
    await room.round();
    room.wait(10 * 24 * hour);
    room.publish('a.example', [other('a.example', 2)]);
    await room.round();
    expect(await letGo(newsStore, { days: 7, megabytes: 500 }, room.now())).toBe(1);
    await room.round();
    expect(await told(room)).toEqual([[other('a.example', 2).title]]);
  });

  it('does not come back when it was let go, though its feed lists it still', async () => {
    const room = newsroom();
    await room.follow('a.example');
    const list = [1, 2].map((at) => other('a.example', at));
    room.publish('a.example', list);
    await room.round();
    room.wait(100 * 24 * hour);
    // What lies there for too long goes before the feed is asked, which lists it still.
    expect(await room.round()).toMatchObject({ articles: 0, gone: 2 });
    room.wait(2 * hour);
    room.publish('a.example', [other('a.example', 3), ...list]);
    expect(await room.round()).toMatchObject({ articles: 1, gone: 0 });
    room.wait(2 * hour);
    expect(await room.round()).toMatchObject({ articles: 0, gone: 0 });
    expect(await told(room)).toEqual([[other('a.example', 3).title]]);
  });

  it('never was there when it is older than that already', async () => {
    const room = newsroom();
    await room.follow('a.example');
    room.publish('a.example', [
      { ...other('a.example', 1), date: 'Sat, 02 Nov 2030 07:00:00 GMT' },
      { ...other('a.example', 2), date: 'Sun, 02 Feb 2031 07:00:00 GMT' },
    ]);
    expect(await room.round()).toMatchObject({ articles: 1, gone: 0 });
    expect(await told(room)).toEqual([[other('a.example', 2).title]]);
  });

  it('stays in few parts also where some are full, and where so many as make a level do not fit into one', async () => {
    const room = newsroom();
    await room.follow('a.example');
    for (let turn = 5; turn < 18; turn++) {
      // The first six come at once.
      room.publish(
        'a.example',
        Array.from({ length: turn === 5 ? 6 : 1 }, (_, nth) => other('a.example', turn - nth)),
      );
      await room.round({ press: { likeness: createLikeness(), storiesInPart: 2, partsInLevel: 3, mostStories: 6 } });
      room.wait(2 * hour);
    }
    expect(await newsStore.segments()).toHaveLength(3);
    expect((await told(room)).flat()).toHaveLength(18);
  });

  it('stays in few parts, however many rounds there are', async () => {
    const room = newsroom();
    await room.follow('a.example');
    for (let turn = 0; turn < 20; turn++) {
      room.publish('a.example', [other('a.example', turn)]);
      await room.round();
      room.wait(2 * hour);
    }
    expect((await newsStore.segments()).length).toBeLessThan(8);
    expect((await told(room)).flat()).toHaveLength(20);
  }, 60_000);
});
