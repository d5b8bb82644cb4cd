import { describe, expect, it } from 'vitest';
import type { ShelvedPack } from '../../../lib/corpus/shelf.ts';
import { createMatcher } from '../../../lib/matching/matcher.ts';
import { article, outlet, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

const url = 'https://gazette.example/bridge';
const page = { pageKey: url, title: 'The bridge', lead: 'The bridge opens.', lang: 'en' };
const about = { kind: 'subscribed' as const, title: 'Grabber', publisher: 'Grabber' };

/** A pack in which so many stories give the page as one of their articles. */
async function packAt(on: Omit<ShelvedPack, 'pack'>, stories: number): Promise<ShelvedPack> {
  const claiming = Array.from({ length: stories }, (_, at) => story(`a${at}`, { articles: [article('gazette', { url })] }));
  return { ...on, pack: await packOf({ outlets: [outlet('gazette')], stories: claiming }) };
}

describe('a pack of somebody else that gives the address of a page as its own', () => {
  it('comes after what stood on the shelf before it, whatever it calls itself', async () => {
    const match = createMatcher([await packAt({ name: 'newsroom' }, 1), await packAt({ name: '0-first', about }, 1)]);
    expect((await match(page)).map(({ story: id }) => id)).toEqual(['newsroom:a0', '0-first:a0']);
  });

  it('does not crowd out the others by claiming it fifty times', async () => {
    const match = createMatcher([await packAt({ name: '0-first', about }, 50), await packAt({ name: 'newsroom' }, 1)]);
    const found = (await match(page)).map(({ story: id }) => id);
    expect(found).toContain('newsroom:a0');
    expect(found.length).toBeLessThanOrEqual(6);
  });
});
