import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../lib/page/page-key.ts';

describe('pageKey', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a#part', 'https://news.example/a'],
    ['https://news.example/a#part#of', 'https://news.example/a'],
    ['https://news.example/a?b=c#', 'https://news.example/a?b=c'],
    ['https://news.example/?b=%23c', 'https://news.example/?b=%23c'],
    ['https://news.example/app#/a', 'https://news.example/app#/a'],
    ['https://news.example/app#!/a#part', 'https://news.example/app#!/a'],
  ])('of %s is %s', (href, key) => {
    expect(pageKey({ href })).toBe(key);
  });
});
