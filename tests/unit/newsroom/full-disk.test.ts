import '../../support/disk.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/network/ask.ts';
import type { NewsroomTrouble } from '../../../lib/newsroom/newsroom-view.ts';
import { follow } from '../../../lib/newsroom/records.ts';
import { failure, runRounds } from '../../../lib/newsroom/run-job.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';
import { createLikeness } from '../../../lib/trust/points/likeness-of-sentences.ts';
import { endForRoom, watchWrites } from '../../support/disk.ts';
import { emptyDatabase, keepFeed, keptArticles, newsroomCorpus } from '../../support/stored-newsroom.ts';

const hour = 3_600_000;
const address = 'https://a.example/feed';
let now: number;
let items: string[];
const unheard: unknown[] = [];
const hear = (error: unknown) => void unheard.push(error);

beforeEach(async () => {
  await emptyDatabase();
  await keepFeed(follow(address, 'A'));
  now = Date.parse('2031-03-02T08:00:00Z');
  items = ['lighthouse', 'orchestra', 'glacier'];
  unheard.length = 0;
  process.on('unhandledRejection', hear);
});
afterEach(() => {
  watchWrites(undefined);
  process.off('unhandledRejection', hear);
});

const texts: Record<string, string> = {
  lighthouse: 'Ida Falk keeps the tower at Cape Orm and lights it by hand since the storm broke its motor in January.',
  orchestra: 'Conductor Bo Lind leaves the players of Harlow after nine years for a smaller house in Trento.',
  glacier: 'Geologists measured that the ice above Sarn lost four metres within one summer, more than ever before.',
  turbine: 'Engineers from Quell lifted a blade of eighty tonnes onto its mast before the wind came back.',
  vineyard: 'Frost took half of the grapes on the slopes of Monte Alba, and growers ask the province for help.',
};

function answer(): Answer {
  const told = items.map(
    (what) =>
      `<item><link>https://a.example/${what}</link><title>The ${what} of today</title><description>${texts[what]}</description></item>`,
  );
  const bytes = new TextEncoder().encode(`<rss version="2.0"><channel><title>A</title>${told.join('')}</channel></rss>`);
  return { kind: 'answer', status: 200, address, contentType: 'application/rss+xml', server: {}, bytes };
}

type Noted = { trouble: NewsroomTrouble | undefined; nextAt: number; isFull: boolean };

/** Rounds until nothing is due, and what was noted. @param hasRoom whether there is room for a further thing that is written */
async function rounds(hasRoom: (transaction: IDBTransaction) => boolean = () => true): Promise<Noted> {
  let isFull = false;
  let noted: { trouble: NewsroomTrouble | undefined; nextAt: number } | undefined;
  watchWrites((transaction) => {
    if (hasRoom(transaction)) return;
    isFull = true;
    endForRoom(transaction);
  });
  await runRounds({
    store: newsStore,
    ask: async () => answer(),
    press: async () => ({ likeness: createLikeness(), storiesInPart: 2, partsInLevel: 2, mostStories: 100 }),
    clock: () => now,
    random: () => 0,
    hindrance: () => undefined,
    packs: { list: async () => [], updatePacks: async () => undefined },
    onProgress: () => undefined,
    note: async (trouble, nextAt) => {
      noted = { trouble, nextAt };
    },
  });
  watchWrites(undefined);
  if (!noted) throw new Error('nothing was noted');
  return { ...noted, isFull };
}

/** What can be read: the headlines of all stories. */
async function headlines(): Promise<string[]> {
  const corpus = await newsroomCorpus();
  const numbers = (stories: number) => Array.from({ length: stories }, (_, at) => at);
  const all = await Promise.all(corpus.packs.map((shelved) => corpus.at(shelved, numbers(shelved.pack.info.stories))));
  return all
    .flat()
    .map(({ story }) => story.headline)
    .sort();
}

const headlinesOf = (...all: string[]) => all.map((what) => `The ${what} of today`).sort();

describe('a disk that is full', () => {
  it('is noted, wherever it is met; what was there can be read, and is all there with the new when there is room again', async () => {
    let isFull = true;
    for (let room = 0; isFull; room++) {
      await emptyDatabase();
      await keepFeed(follow(address, 'A'));
      items = ['lighthouse', 'orchestra', 'glacier'];
      await rounds();
      const before = { headlines: await headlines(), articles: (await keptArticles()).map(({ id }) => id) };
      expect(before.headlines).toEqual(headlinesOf('lighthouse', 'orchestra', 'glacier'));

      now += hour;
      items = ['turbine', 'vineyard', ...items];
      let left = room;
      const met = await rounds(() => left-- !== 0);
      isFull = met.isFull;
      if (isFull) expect(met, `after ${room} things were written`).toMatchObject({ trouble: 'full', nextAt: now + 600_000 });
      expect(await headlines()).toEqual(expect.arrayContaining(before.headlines));
      expect((await keptArticles()).map(({ id }) => id)).toEqual(expect.arrayContaining(before.articles));

      now += hour;
      expect(await rounds()).toMatchObject({ trouble: undefined });
      expect(await headlines()).toEqual(headlinesOf('turbine', 'vineyard', 'lighthouse', 'orchestra', 'glacier'));
      expect(await keptArticles()).toHaveLength(5);
    }
    await new Promise(setImmediate);
    expect(unheard).toEqual([]);
  }, 60_000);

  it('does not keep what is old from being let go', async () => {
    await rounds();
    now += 100 * 24 * hour;
    items = ['turbine'];
    // There is room for what lets go, and none for what comes.
    expect(await rounds((transaction) => !transaction.objectStoreNames.contains('feeds'))).toMatchObject({ trouble: 'full' });
    expect(await keptArticles()).toEqual([]);
  });

  it('is what a job says that met it', () => {
    expect(failure(new DOMException('', 'QuotaExceededError'))).toMatchObject({ kind: 'failed', fault: 'full' });
  });
});
