import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFigure, isName, type Term, termsOf } from '../../../lib/matching/terms.ts';

const inText = (text: string) => [...termsOf('', text).terms.values()];
const written = (text: string, kind: (term: Term) => boolean) =>
  inText(text)
    .filter(kind)
    .map((term) => term.written);
const keys = (text: string) => inText(text).map(({ key }) => key);

describe('termsOf', () => {
  it('tells names, figures and words apart', () => {
    const text = 'Yesterday the mayor of Tidewater paid Acme $7.5 billion. Bridges were repaired with iPads.';
    expect(written(text, isName)).toEqual(['Tidewater', 'Acme', 'iPads']);
    expect(written(text, isFigure)).toEqual(['7.5']);
    expect(keys(text)).toEqual(expect.arrayContaining(['mayor', 'bridges', 'repaired']));
  });

  it.each([
    ['a possessive', 'the bridge', "the bridge's"],
    ['accents and case', 'São Tomé', 'SAO TOME'],
    ['a mark of billions', '7.5bn', '7.5'],
    ['a mark of versions', 'v5.7.0', '5.7.0'],
    ['commas in thousands', '7,500', '7500'],
  ])('takes %s for dress', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('takes a word for a name where it mostly is one', () => {
    expect(written('Tidewater rises. Here Tidewater falls, and Tidewater stands.', isName)).toEqual(['Tidewater']);
    expect(written('The tide rises. Here the Tide falls, and the tide stands.', isName)).toEqual([]);
  });

  it('counts a word of the title twice, and knows it from the text', () => {
    const { terms, length } = termsOf('Ferry strike', 'The strike is over.');
    expect(terms.get('strike')).toMatchObject({ count: 3, inTitle: true });
    expect(terms.get('over')).toMatchObject({ count: 1, inTitle: false });
    expect(length).toBe(6);
  });

  it('cuts words in scripts without spaces', () => {
    expect(keys('总统周二宣布政府不会辞职')).toEqual(expect.arrayContaining(['总统', '政府', '辞职']));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const term of inText(text)) {
          expect(term.key).not.toBe('');
          expect(text).toContain(term.written);
        }
      }),
    );
  });
});
