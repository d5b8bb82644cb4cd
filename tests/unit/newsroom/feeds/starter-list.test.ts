import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedKinds } from '../../../../lib/newsroom/feeds/feed-kinds.ts';
import { refusalOf } from '../../../../lib/newsroom/feeds/private-address.ts';
import { readOpml } from '../../../../lib/newsroom/feeds/read-opml.ts';

const { feeds, leftOut } = readOpml(readFileSync('seeds/feeds.opml', 'utf8'));
const primary = new Map<string, boolean>(Object.entries(feedKinds));

describe('the feeds to start with', () => {
  it('are all usable, each once', () => {
    expect(leftOut).toEqual({ repeated: 0, unusable: 0, beyond: 0 });
    expect(feeds.filter(({ address }) => refusalOf(address) !== undefined)).toEqual([]);
    expect(new Set(feeds.map(({ address }) => address.replace(/^https?:/, ''))).size).toBe(feeds.length);
  });

  it('say language, group, kind, page, and where the address was read', () => {
    const incomplete = feeds.filter(
      ({ language = '', group, site, notes = {} }) =>
        !/^[a-z]{2}$/.test(language) ||
        group.length !== 1 ||
        !site ||
        !primary.has(notes.kind ?? '') ||
        !notes.source ||
        notes.verified !== 'no',
    );
    expect(incomplete).toEqual([]);
  });

  it('are many, in several languages, with primary sources among them', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(60);
    expect(new Set(feeds.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
    expect(feeds.filter(({ notes }) => primary.get(notes?.kind ?? '')).length).toBeGreaterThanOrEqual(10);
  });
});
