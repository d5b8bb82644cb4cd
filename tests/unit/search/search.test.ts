import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, searchStories } from '../../../lib/search/search.ts';
import { point, story } from '../support/build.ts';

const stories = [
  story('bridge', {
    date: '2026-05-04',
    headline: 'Harbour bridge opens in June',
    dek: 'The mayor of São Tomé cuts the ribbon.',
    keyPoints: [point([], { text: 'It cost 40 million crowns.' })],
    body: ['Engineers tested the granite piers twice.'],
  }),
  story('ferry', {
    date: '2026-05-06',
    headline: 'Ferry crews call off the strike',
    dek: 'Rest times were the quarrel, at the harbour and beyond.',
    keyPoints: [],
    body: ['A bridge is no help to the islands.'],
  }),
  story('soup', { date: '2026-05-05', headline: 'Nettle soup', dek: 'Pick with gloves.', keyPoints: [], body: [] }),
];

const sources: Record<string, string> = { bridge: 'Coast Register', ferry: 'Tidewater Post', soup: 'Garden Weekly' };
const search = (query: string, limit?: number) => searchStories(stories, query, ({ id }) => sources[id] ?? '', limit);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('searchStories', () => {
  it.each<[what: string, query: string, found: string[]]>([
    ['a word of the headline', 'strike', ['ferry']],
    ['a word of the dek', 'gloves', ['soup']],
    ['a word of a key point', 'crowns', ['bridge']],
    ['a word of the body', 'granite', ['bridge']],
    ['a source', 'register', ['bridge']],
    ['the beginning of a word', 'harb', ['bridge', 'ferry']],
    ['a single letter', 'n', ['soup', 'ferry']],
    ['another case', 'FERRY', ['ferry']],
    ['a word without its accents', 'sao tome', ['bridge']],
    ['a wrong letter', 'bradge', ['bridge', 'ferry']],
    ['a missing letter', 'strke', ['ferry']],
    ['a doubled letter', 'nettlle', ['soup']],
    ['two letters swapped', 'ferrey fery frery', ['ferry']],
    ['a slip in the beginning of a word', 'enginers', ['bridge']],
    ['words in any order, from several fields', 'granite opens register', ['bridge']],
    ['a word that no story has', 'zebra', []],
    ['one word of two that is nowhere', 'ferry zebra', []],
    ['a slip in a short word, which may be anything', 'ofg', []],
    ['punctuation around words', '“ferry”, (crews)!', ['ferry']],
  ])('finds by %s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it.each([
    ['the headline before the body', 'bridge', ['bridge', 'ferry']],
    ['the headline before the dek', 'harbour', ['bridge', 'ferry']],
  ])('ranks %s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('ranks the word itself before its beginning, and that before a slip', () => {
    const told = ['plans', 'plan', 'plant', 'plam'].map((word) => story(word, { headline: word, dek: 'x', keyPoints: [] }));
    const found = searchStories(told, 'plan', () => '');
    expect(found.map(({ id }) => id)).toEqual(['plan', 'plans', 'plant', 'plam']);
  });

  it.each(['', '   ', '?!'])('lists the newest for %j', (query) => {
    expect(ids(query)).toEqual(['ferry', 'soup', 'bridge']);
    expect(search(query).flatMap(({ headline, dek }) => [...headline, ...dek])).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(search('', 2)).toHaveLength(2);
  });

  it('marks the words that were found, in order', () => {
    const [first] = search('june harbour ribbon');
    const marked = (text: string, spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span));
    expect(marked(stories[0]?.headline ?? '', first?.headline ?? [])).toEqual(['Harbour', 'June']);
    expect(marked(stories[0]?.dek ?? '', first?.dek ?? [])).toEqual(['ribbon']);
  });

  it('takes any query', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('(', '\\', '[a-', '*', '𝒳'.repeat(99)),
    );
    fc.assert(
      fc.property(text, (query) => {
        for (const { id, headline } of search(query)) {
          const length = stories.find((one) => one.id === id)?.headline.length ?? 0;
          for (const [start, end] of headline) expect(0 <= start && start < end && end <= length).toBe(true);
        }
      }),
    );
  });
});

describe('isOneSlip', () => {
  it.each([
    ['bridge', 'bridge', true],
    ['bridge', 'bridgs', true],
    ['bridge', 'bride', true],
    ['bridge', 'bridgge', true],
    ['bridge', 'birdge', true],
    ['', 'a', true],
    ['bridge', 'brdige', true],
    ['bridge', 'brgide', false],
    ['bridge', 'ridges', false],
    ['bridge', 'brisgs', false],
    ['bridge', 'bri', false],
  ])('between %j and %j: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
});
