import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { mergeParts } from '../../../lib/newsroom/merge.ts';
import { createPlacing } from '../../../lib/newsroom/place.ts';
import { printStories } from '../../../lib/newsroom/print.ts';
import { follow } from '../../../lib/newsroom/records.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';
import { createShelf } from '../../../lib/platform/shelf.ts';
import { createLikeness } from '../../../lib/trust/points/likeness-of-sentences.ts';
import { openEmptyPack } from '../../support/empty-pack.ts';
import { emptyDatabase, keepFeed } from '../../support/stored-newsroom.ts';

beforeEach(emptyDatabase);

const feed = follow('https://a.example/feed', 'A');
const seen = Date.parse('2031-03-02T08:00:00Z');
const press = { likeness: createLikeness(), storiesInPart: 10, partsInLevel: 2, mostStories: 100 };
const step = async () => undefined;

async function print(id: string, text: string): Promise<void> {
  const article = { id, feed: feed.address, url: `https://${id}`, title: text.slice(0, 40), text, seen, revisions: [] };
  await newsStore.saveAnswer(feed.address, feed, [article]);
  await createPlacing(newsStore, step)(seen);
  await printStories(newsStore, press, step);
}

it('has all stories of merged parts, also where one of them was open when they were merged', async () => {
  await keepFeed(feed);
  const shelf = createShelf(openEmptyPack);
  await print('a.example/lamp', 'Ida Falk keeps the tower at Cape Orm and lights it by hand since the storm broke its motor.');
  await print('a.example/band', 'Conductor Bo Lind leaves the players of Harlow after nine years for a house in Trento.');
  expect((await shelf()).corpus.stories).toBe(2);
  expect(await mergeParts(newsStore, press, step)).toBe(1);
  const { corpus } = await shelf();
  expect(corpus.stories).toBe(2);
  expect(await corpus.find(['newsroom:story-1', 'newsroom:story-2'])).toHaveLength(2);
});
