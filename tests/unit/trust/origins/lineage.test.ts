import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../../../lib/trust/origins/find-origins.ts';
import { lineageOf, type Unlinked } from '../../../../lib/trust/origins/lineage.ts';
import { outlet } from '../../support/build.ts';
import { firstLines, prose } from './texts.ts';

const outlets = {
  outletOfName: (name: string) => name.toLowerCase().replaceAll(' ', '-'),
  outletOfUrl: (url: string) => new URL(url).hostname,
};

function unlinked(id: string, text: string, more: Partial<Unlinked> = {}): Unlinked {
  return { id, outlet: `paper-${id}`, title: `Title ${id}`, text, url: `https://paper-${id}.example/${id}`, ...more };
}

const lineage = (...articles: Unlinked[]) => lineageOf(articles, outlets);

/** The groups that come out of the stored lineage. */
function groups(...articles: Unlinked[]): string[][] {
  const entries = lineage(...articles);
  const judged = articles.map(({ id, outlet: by, date }) => ({
    id,
    outlet: by,
    title: id,
    ...(date && { date }),
    role: 'report' as const,
    basis: 'assumed' as const,
    lineage: entries.get(id) ?? [],
  }));
  return findOrigins(judged, (id) => outlet(id))
    .map((origin) => origin.articles.map(({ id }) => id).sort())
    .sort();
}

describe('lineageOf', () => {
  it('links a copy and its original, each to the other', () => {
    const found = lineage(unlinked('a', prose(1, 10)), unlinked('b', `${prose(2, 2)}\n${prose(1, 10)}`), unlinked('c', prose(3, 10)));
    expect(found.get('a')).toEqual([{ kind: 'text', article: 'b', share: 1 }]);
    expect(found.get('b')).toEqual([{ kind: 'text', article: 'a', share: 1 }]);
    expect(found.get('c')).toEqual([]);
  });

  it('takes a long article with a short text of others inside for reporting of its own', () => {
    expect(groups(unlinked('brief', prose(1, 3)), unlinked('long', `${prose(2, 15)}\n${prose(1, 3)}\n${prose(3, 10)}`))).toHaveLength(2);
    expect(groups(unlinked('whole', prose(1, 20)), unlinked('cut', firstLines(prose(1, 20), 6)))).toHaveLength(1);
  });

  it('joins articles of mostly own words where a long passage is the same, and none where it is a sentence', () => {
    const both = (own: number, shared: number) => [2, 3].map((seed) => unlinked(`a${seed}`, `${prose(seed, own)}\n${prose(1, shared)}`));
    expect(groups(...both(12, 3))).toHaveLength(1);
    expect(groups(...both(3, 1))).toHaveLength(2);
  });

  it('lets a roundup of two wire stories join one of them alone', () => {
    const roundup = unlinked('r', `${prose(1, 12)}\n${prose(2, 9)}`);
    expect(groups(unlinked('a', prose(1, 12)), unlinked('b', prose(2, 9)), roundup)).toEqual([['a', 'r'], ['b']]);
  });

  it('takes fifty edited copies for one origin, though each keeps links to a few', () => {
    const copies = Array.from({ length: 50 }, (_, at) => unlinked(`c${at}`, `${prose(100 + at, 3)}\n${prose(1, 10)}`));
    expect(groups(...copies)).toHaveLength(1);
    expect([...lineage(...copies).values()].every(({ length }) => length <= 8)).toBe(true);
  });

  it('names the agency that is there by another name, and makes one that is not', () => {
    const own = unlinked('a', prose(1, 5), { outlet: 'ap-news', publisher: 'AP News' });
    const found = lineage(own, unlinked('b', `By The Associated Press\n${prose(2, 5)}`), unlinked('c', `PARIS (AFP) - ${prose(3, 5)}`));
    expect(found.get('b')).toEqual([{ kind: 'credit', outlet: 'ap-news', words: 'By The Associated Press' }]);
    expect(found.get('c')).toEqual([{ kind: 'credit', outlet: 'afp', words: 'PARIS (AFP) -' }]);
  });

  it('knows the credit of another outlet of the story, and its own as none', () => {
    const post = unlinked('a', `${prose(1, 5)}\nThe River Post contributed to this report.`, { publisher: 'River Post' });
    expect(lineage(post).get('a')).toEqual([]);
    const other = unlinked('b', `${prose(2, 5)}\nThe River Post contributed to this report.`);
    expect(lineage(post, other).get('b')).toMatchObject([{ kind: 'credit', outlet: 'paper-a' }]);
  });

  it('follows the links of pages to others, and none to the same outlet', () => {
    const found = lineage(
      unlinked('a', ''),
      unlinked('b', '', { canonical: 'http://www.paper-a.example/a/' }),
      unlinked('c', '', { isBasedOn: 'https://elsewhere.example/x', feedSource: 'The Beacon' }),
      unlinked('d', '', { outlet: 'paper-a', canonical: 'https://paper-a.example/a' }),
    );
    expect(found.get('b')).toEqual([{ kind: 'link', how: 'canonical', outlet: 'paper-a', article: 'a' }]);
    expect(found.get('c')).toEqual([
      { kind: 'link', how: 'based-on', outlet: 'elsewhere.example' },
      { kind: 'link', how: 'feed-source', outlet: 'the-beacon' },
    ]);
    expect(found.get('d')).toEqual([]);
  });

  it('gives the same whatever the order of articles', () => {
    const articles = [unlinked('a', prose(1, 8)), unlinked('b', prose(1, 6)), unlinked('c', `${prose(1, 8)}\n${prose(2, 4)}`)];
    expect(lineage(...articles.toReversed())).toEqual(new Map([...lineage(...articles)]));
  });
});
