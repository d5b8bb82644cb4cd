import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOpml } from '../../../lib/newsroom/feeds/read-opml.ts';
import { listedKind } from '../../../lib/newsroom/listed-kind.ts';

describe('listedKind', () => {
  it('knows every kind that the starter list gives', () => {
    const { feeds } = readOpml(readFileSync('seeds/feeds.opml', 'utf8'));
    const words = new Set(feeds.map(({ notes }) => notes?.kind));
    expect(words.size).toBeGreaterThan(5);
    expect([...words].filter((word) => listedKind(word) === undefined)).toEqual([]);
  });

  it('takes no other word for a kind', () => {
    for (const word of [undefined, '', 'constructor', 'Newspaper', 'oracle']) expect(listedKind(word)).toBeUndefined();
  });
});
