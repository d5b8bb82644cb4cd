import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../../lib/text/words.ts';

const folded = (text: string) => words(text).map((word) => word.folded);

describe('words', () => {
  it.each([
    ['OpenAI and Microsoft, again.', ['openai', 'and', 'microsoft', 'again']],
    ["OpenAI's cloud", ["openai's", 'cloud']],
    ['São Paulo über Ärger', ['sao', 'paulo', 'uber', 'arger']],
    ['ﬁnance ２０３２', ['finance', '2032']],
    ['الميناء القديم', ['الميناء', 'القديم']],
    ['  — … !  ', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('cuts scripts without spaces', () => {
    expect(folded('微软和合作').length).toBeGreaterThan(1);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word, span } of words(text)) expect(text.slice(...span)).toBe(word);
      }),
    );
  });
});

describe('fold', () => {
  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('É', 'ß', 'İ', 'ﬁ', 'a', 'Ω', 'ょ', '́', 'Z') }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
