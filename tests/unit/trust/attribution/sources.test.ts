import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../../lib/trust/attribution/sources.ts';

/** The label of each sentence of each article. */
function labels(articles: Record<string, string[]>): Record<string, (string | undefined)[]> {
  const sources = sourcesIn(Object.entries(articles).map(([id, sentences]) => ({ id, sentences })));
  return Object.fromEntries(Object.entries(articles).map(([id, sentences]) => [id, sentences.map((_, at) => sources.of(id, at))]));
}

describe('the sources of a story', () => {
  it('are one where articles name one speaker, by whichever of its names', () => {
    const found = labels({
      a: ['Harbour Works said on Monday that the lock reopens in May.'],
      b: ['The lock reopens in May, according to Harbour Works.'],
      c: ['“It opens in May,” said Ida Holm, head of Harbour Works.', 'Ida Holm of Harbour Works said the lock was late.'],
    });
    expect(found.a).toEqual(found.b);
    expect(found.c?.[1]).toBe(found.a?.[0]);
  });

  it('are one for all that goes back to one announcement, however it is put', () => {
    const found = labels({
      a: ['Harbour Works and Tide Rail announced a joint timetable on Monday.'],
      b: ['The two companies said in a joint statement that trains will meet the ships.'],
      c: ['Trains will meet the ships under a plan announced Tuesday.'],
      d: ['According to the announcement, trains will meet the ships.'],
      e: ['Trains will meet the ships, the firms said.'],
    });
    expect(new Set(Object.values(found).flat())).toEqual(new Set(['Harbour Works and Tide Rail']));
  });

  it('stay apart where they are different people', () => {
    const found = labels({ a: ['Mayor Bo Lind said the lock is safe.'], b: ['Engineer Ann Frey said the lock is safe.'] });
    expect(found.a).not.toEqual(found.b);
  });

  it('are not made one by an article that anybody could have put up', () => {
    const told = [
      { id: 'a', sentences: ['Mayor Bo Lind said the lock is safe.'] },
      { id: 'b', sentences: ['Engineer Ann Frey said the lock is safe.'] },
      { id: 'c', sentences: ['Lind and Frey announced in a joint statement that the lock is safe.'], isAnonymous: true },
      ...Array.from({ length: 9 }, (_, at) => ({ id: `d${at}`, sentences: ['The lock is safe, said Acme Lind.'], isAnonymous: true })),
    ];
    const sources = sourcesIn(told);
    expect([sources.of('a', 0), sources.of('b', 0)]).toEqual(['Mayor Bo Lind', 'Engineer Ann Frey']);
  });

  it('are found in two hundred thousand sentences that name one', () => {
    const sentences = Array.from({ length: 20 }, () => 'According to Ann Frey, the lock is safe.');
    const sources = sourcesIn(Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}`, sentences })));
    expect(sources.of('a9999', 19)).toBe('Ann Frey');
  });

  it('are officials for whoever quotes officials, and nobody where an article speaks in its own right', () => {
    const found = labels({ a: ['Local officials said the lock leaks.'], b: ['The lock leaks, officials said.'], c: ['The lock leaks.'] });
    expect(found).toEqual({ a: ['officials'], b: ['officials'], c: [undefined] });
  });

  it('stand behind the rest of an article that names no other and shows no reporting of its own', () => {
    const published = labels({ a: ['Harbour Works said in a statement that the lock leaks.', 'It will close in May.'] }).a;
    expect(published).toEqual(['Harbour Works', 'Harbour Works']);
    // Whom an article quotes on one thing has not said all the rest.
    expect(labels({ a: ['Mayor Bo Lind said the lock leaks.', 'He lost a vote in May.'] }).a?.[1]).toBeUndefined();
    const own = labels({ a: ['Harbour Works told The Gazette that the lock leaks.', 'It will close in May.'] }).a;
    expect(own).toEqual(['Harbour Works', undefined]);
    const two = labels({ a: ['Harbour Works said the lock leaks.', 'Bo Lind said it does not.', 'It will close in May.'] }).a;
    expect(two?.[2]).toBeUndefined();
  });

  it('are never taken from another article for a person or a company', () => {
    const found = labels({ a: ['Farmer Jon Beck said the milk was fine.'], b: ['The company said it recalled the milk.'] });
    expect(found).toEqual({ a: ['Farmer Jon Beck'], b: ['company'] });
  });

  it('are not those who are told, nor everybody and nobody', () => {
    for (const sentence of [
      'The sirens go off at noon, and everybody has been told that it is only a test.',
      'Nobody said that the dam would hold.',
      'The residents were told that the water is safe.',
    ])
      expect(sourcesIn([{ id: 'a', sentences: [sentence] }]).of('a', 0)).toBeUndefined();
  });

  it('are found in other languages where they are named plainly', () => {
    expect(labels({ a: ['Laut Polizei, die am Abend kam, wurden drei Menschen verletzt.'] }).a).toEqual(['Polizei']);
    expect(labels({ a: ['Selon Marie Dupont, la loi passera.'] }).a).toEqual(['Marie Dupont']);
  });

  it.each(['', ' ', '.', 'said', 'said said said', '😀 said 🙂', `${'a '.repeat(50_000)}said`])('take anything: %#', (text) => {
    expect(() => labels({ a: [text] })).not.toThrow();
  });
});
