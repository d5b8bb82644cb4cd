import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from '../../../lib/text/figures.ts';

describe('figures', () => {
  it.each<[text: string, keys: string[]]>([
    ['It holds about 27% of it', ['27%']],
    ['It holds 27 per cent, or 27 percent, or 27 %', ['27%']],
    ['It cost $50 billion', ['50bn']],
    ['It cost $50bn, that is $50 bn or US$50-billion', ['50bn']],
    ['revenue of $7.5\nbillion', ['7.5bn']],
    ['a €3m grant of 3 million euros', ['3m']],
    ['through 2032 and 2030', ['2032', '2030']],
    ['version v5.7.0 or 5.7.0', ['5.7.0']],
    ['some 12,000 seats', ['12000']],
    ['$5 a month', ['5']],
    ['27 people and 3 dogs', []],
    ['GPT4 and H100', []],
    ['no figures here', []],
    ['', []],
  ])('of %j are %j', (text, keys) => {
    expect([...figures(text).keys()]).toEqual(keys);
  });

  it('keeps how a figure was written', () => {
    expect(figures('worth $7.5 billion today').get('7.5bn')).toBe('$7.5 billion');
  });

  it('tells no two sizes for one', () => {
    expect(figures('$7.5 million').has('7.5bn')).toBe(false);
    expect(figures('27%').has('27')).toBe(false);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', ',', '.', '$', '%', ' ', 'v', 'bn', 'million', 'x', '-') }), (text) => {
        for (const [key, written] of figures(text)) {
          expect(key).toMatch(/^\d/);
          expect(text).toContain(written);
        }
      }),
    );
  });
});
