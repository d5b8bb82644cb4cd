import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import type { Story } from '../../../lib/corpus/schema.ts';
import { bundledName } from '../../../lib/corpus/shelf.ts';
import { isOneSlip } from '../../../lib/search/one-slip.ts';
import { marksIn, searchPack } from '../../../lib/search/search.ts';
import { article, outlet, point, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

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

const outlets = [
  outlet('gazette', { name: 'Gazette' }),
  outlet('coast', { name: 'Coast Register' }),
  outlet('garden', { name: 'Garden Weekly' }),
];
const by: Record<string, string> = { bridge: 'coast', soup: 'garden' };
const sourced = (told: Story): Story => ({
  ...told,
  articles: [article(by[told.id] ?? 'gazette')],
  keyPoints: told.keyPoints.map(({ text }) => point([], { text })),
});

async function searchIn(told: readonly Story[], query: string, limit?: number): Promise<string[]> {
  const pack = await packOf({ outlets, stories: told.map(sourced) });
  const found = await searchPack(pack, query, limit);
  const shelved = { name: bundledName, pack };
  return (
    await createCorpus([shelved]).at(
      shelved,
      found.map(({ story: number }) => number),
    )
  ).map(({ story: { id } }) => id);
}
const ids = (query: string, limit?: number) => searchIn(stories, query, limit);

describe('searchPack', () => {
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
    ['a wrong first letter', 'vridge', ['bridge', 'ferry']],
    ['a missing letter', 'strke', ['ferry']],
    ['a missing first letter', 'arbour', ['bridge', 'ferry']],
    ['a doubled letter', 'nettlle', ['soup']],
    ['two letters swapped', 'ferrey fery frery', ['ferry']],
    ['a slip in the beginning of a word', 'enginers', ['bridge']],
    ['words in any order, from several fields', 'granite opens register', ['bridge']],
    ['a word that no story has', 'zebra', []],
    ['one word of two that is nowhere', 'ferry zebra', []],
    ['a slip in a short word, which may be anything', 'ofg', []],
    ['punctuation around words', '“ferry”, (crews)!', ['ferry']],
  ])('finds by %s', async (_, query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  it.each([
    ['the headline before the body', 'bridge', ['bridge', 'ferry']],
    ['the headline before the dek', 'harbour', ['bridge', 'ferry']],
  ])('ranks %s', async (_, query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  it('ranks the word itself before its beginning, and that before a slip', async () => {
    const told = ['plans', 'plan', 'plant', 'plam'].map((word) => story(word, { headline: word, dek: 'x', keyPoints: [] }));
    expect(await searchIn(told, 'plan')).toEqual(['plan', 'plant', 'plans', 'plam']);
  });

  it.each(['', '   ', '?!'])('lists the newest for %j', async (query) => {
    expect(await ids(query)).toEqual(['ferry', 'soup', 'bridge']);
  });

  it('gives no more than asked for', async () => {
    expect(await ids('', 2)).toHaveLength(2);
  });

  it('finds the best of very many that share a beginning', async () => {
    const many = Array.from({ length: 25_000 }, (_, at) =>
      story(`s${at}`, { date: '2026-01-01', headline: at === 7 ? 'Tulip' : 'Nothing', dek: 'Trams run.', keyPoints: [] }),
    );
    expect((await searchIn(many, 't', 2)).slice(0, 2)).toEqual(['s7', 's24999']);
    expect(await searchIn(many, 'tu', 2)).toEqual(['s7']);
  });

  it('takes any query', async () => {
    const pack = await packOf({ outlets, stories: stories.map(sourced) });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('(', '\\', '[a-', '*', '𝒳'.repeat(99)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        for (const { story: number, value } of await searchPack(pack, query)) expect(number < 3 && value >= 0).toBe(true);
      }),
    );
  });
});

describe('marksIn', () => {
  it('marks the words that were found, in order', () => {
    const marked = (text: string, query: string) => marksIn(text, query).map((span) => text.slice(...span));
    expect(marked('Harbour bridge opens in June', 'june harbour ribbon')).toEqual(['Harbour', 'June']);
    expect(marked('The mayor of São Tomé cuts the ribbon.', 'sao rib')).toEqual(['São', 'ribbon']);
    expect(marked('Harbour bridge', '')).toEqual([]);
  });

  it('stays within the text, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        for (const [start, end] of marksIn(text, query)) expect(0 <= start && start < end && end <= text.length).toBe(true);
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
