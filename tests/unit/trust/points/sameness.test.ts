import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeanings } from '../../../../lib/cli/meanings-file.ts';
import { sameness, samenessOfAll } from '../../../../lib/trust/points/sameness.ts';

const meanings = readMeanings();
const isSame = (a: string, b: string) => sameness(a, b, meanings).same;

describe('sameness', () => {
  it('sees the same point in other words', () => {
    expect(isSame('to curb the smuggling of weapons', 'to stop arms trafficking')).toBe(true);
    expect(isSame('the biggest owner', 'the largest shareholder')).toBe(true);
    expect(isSame('Three crew members were rescued', 'Rescuers saved 3 of the crew')).toBe(true);
  });

  it('tells other points apart, even about the same thing', () => {
    expect(isSame('because the bridge was too old', 'the union asked for higher wages')).toBe(false);
    expect(isSame('development assistance', 'change its patrol routes')).toBe(false);
  });

  it('takes other numbers for another point, in digits or in words', () => {
    expect(isSame('two years', '2 years')).toBe(true);
    expect(isSame('two years', 'three years')).toBe(false);
    expect(isSame('until May 2031', 'until May 2032')).toBe(false);
  });

  it('knows that a statement which says much more is another', () => {
    expect(isSame('safety', 'to see to the safety of trucks that bring fruit and cut flowers from Mexico')).toBe(false);
  });

  it('knows names from what is made of them', () => {
    expect(isSame('Tidewaterland agreed', 'the Tidewaterlanders agreed')).toBe(true);
  });

  it('works on scripts that it has no words of', () => {
    expect(isSame('Мост открыли в понедельник', 'В понедельник мост открыли')).toBe(true);
    expect(isSame('桥梁已经开放', '渡轮罢工结束')).toBe(false);
  });

  it('finds no point in nothing', () => {
    expect(isSame('', '')).toBe(false);
    expect(isSame('?!', 'the bridge')).toBe(false);
  });

  it('gives a text and itself nearly 1, however long', () => {
    const long = 'The harbour bridge opened for trams after two years. '.repeat(2000);
    expect(sameness(long, long, meanings).score).toBeGreaterThan(0.9);
  });

  it('does not ask which of the two comes first, and gives a probability, for any texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.lorem(), (a, b) => {
        const { score } = sameness(a, b, meanings);
        expect(score).toBe(sameness(b, a, meanings).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('samenessOfAll', () => {
  it('judges many pairs in their order', () => {
    const pairs = [
      { a: 'two years', b: 'three years' },
      { a: 'three years', b: 'another three years' },
    ];
    expect(samenessOfAll(pairs, meanings).map(({ same }) => same)).toEqual([false, true]);
  });

  it('judges a lone pair as sameness does', () => {
    const [a, b] = ['to curb the smuggling of weapons', 'to stop arms trafficking'];
    expect(samenessOfAll([{ a, b, context: 'Why?' }], meanings)).toEqual([sameness(a, b, meanings)]);
  });

  it('asks the neighbours: what is like the same statements is rather the same', () => {
    const [a, b] = ['the biggest owner', 'the largest shareholder'];
    const between = ['the largest owner', 'the biggest shareholder', 'its largest owner and shareholder'];
    const linked = between.flatMap((text) => [
      { a, b: text },
      { a: b, b: text },
    ]);
    const [among] = samenessOfAll([{ a, b }, ...linked], meanings);
    expect(among?.score).toBeGreaterThan(sameness(a, b, meanings).score);
  });

  it('does not ask the texts of another context', () => {
    const [a, b] = ['the biggest owner', 'the largest shareholder'];
    const elsewhere = { a, b: 'the largest owner', context: 'Who is it?' };
    expect(samenessOfAll([{ a, b }, elsewhere], meanings)[0]).toEqual(sameness(a, b, meanings));
  });

  it('gives each pair the same score in whatever order they come', () => {
    const texts = ['two years', 'another two years', 'three years', 'until May', 'for three more years'];
    const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => ({ a, b })));
    const backwards = samenessOfAll(pairs.toReversed(), meanings).toReversed();
    for (const [at, { score }] of samenessOfAll(pairs, meanings).entries()) expect(score).toBeCloseTo(backwards[at]?.score ?? -1, 10);
  });

  it('gives nothing for no pairs', () => {
    expect(samenessOfAll([], meanings)).toEqual([]);
  });
});
