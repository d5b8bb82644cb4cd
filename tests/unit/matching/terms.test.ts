import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../../lib/matching/terms.ts';

const written = (text: string, kind: string) => [...terms(text).values()].filter((term) => term.kind === kind).map((term) => term.written);

describe('terms', () => {
  it('tells names, figures and words apart', () => {
    const text = 'Yesterday the mayor of Tidewater paid Acme $7.5 billion. Bridges were repaired with iPads.';
    expect(written(text, 'name')).toEqual(['Tidewater', 'Acme', 'iPads']);
    expect(written(text, 'figure')).toEqual(['$7.5 billion']);
    expect(written(text, 'word')).toEqual(expect.arrayContaining(['mayor', 'Bridges', 'repaired']));
  });

  it('takes the forms of a word for one', () => {
    const [one, other] = ['the bridge', "a bridge's"].map((text) => [...terms(text).keys()]);
    expect(one).toEqual(other);
    expect([...terms('two bridges').keys()]).toEqual([...terms('two bridge').keys()]);
  });

  it('takes a word for a name where it is one anywhere', () => {
    expect(written('Tidewater rises. Here Tidewater falls.', 'name')).toEqual(['Tidewater']);
  });

  it('leaves out what stands in any article', () => {
    expect([...terms('It is said that they will have been there on Monday.').keys()]).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const [key, term] of terms(text)) {
          expect(term.key).toBe(key);
          expect(text).toContain(term.written);
        }
      }),
    );
  });
});
