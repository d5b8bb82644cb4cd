import { describe, expect, it } from 'vitest';
import { typedSite } from '../../components/settings/typed-site.ts';

describe('typedSite', () => {
  it.each([
    ['example.org', 'example.org'],
    [' News.Example.ORG ', 'news.example.org'],
    ['https://example.org/a/b?c=d#e', 'example.org'],
    ['HTTP://example.org', 'example.org'],
    ['example.org/world', 'example.org'],
    ['www.example.org', 'example.org'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('reads %j as %j', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });

  it.each(['', '   ', 'example', 'not a site', '*.example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', '.org'])(
    'takes %j for none',
    (typed) => {
      expect(typedSite(typed)).toBeUndefined();
    },
  );
});
