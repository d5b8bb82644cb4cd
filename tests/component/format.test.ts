import { describe, expect, it } from 'vitest';
import { formatDay, formatList, formatPercent } from '../../components/ui/format.ts';

describe('a list', () => {
  it('keeps each name in its own direction where the language runs from right to left', () => {
    expect(formatList({ lang: 'ar', dir: 'rtl' }, ['OpenAI', '$50 billion'])).toBe('\u2068OpenAI\u2069 و\u2068$50 billion\u2069');
  });

  it('holds nothing but names and separators elsewhere', () => {
    expect(formatList({ lang: 'en', dir: 'ltr' }, ['OpenAI', 'Azure'])).toBe('OpenAI, Azure');
  });
});

describe('a day', () => {
  it.each([
    ['en', 'Apr 27, 2026'],
    ['de', '27. Apr. 2026'],
    ['fr', '27 avr. 2026'],
    ['es', '27 abr 2026'],
    ['ar-u-nu-latn', '27 أبريل 2026'],
  ])('has its month in words in %s', (lang, day) => {
    expect(formatDay(lang, '2026-04-27')).toBe(day);
  });
});

describe('a percentage', () => {
  it.each([
    [1, '100%'],
    [0.999, '99%'],
    [0.01, '1%'],
    [0.0014, '0.1%'],
    [0, '0%'],
  ])('of %d reads %s', (share, words) => {
    expect(formatPercent('en', share)).toBe(words);
  });
});
