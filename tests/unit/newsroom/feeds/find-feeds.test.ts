import { describe, expect, it } from 'vitest';
import { feedsIn, likelyFeedAddresses } from '../../../../lib/newsroom/feeds/find-feeds.ts';

describe('the feeds of a page', () => {
  it('are those that it offers, in order, absolute, each once', () => {
    const found = feedsIn(
      `<head><link rel="stylesheet" href="a.css"><LINK REL="Alternate" TYPE="application/rss+xml" TITLE="All &amp; more" HREF="/feed">
       <link rel=alternate type=application/atom+xml href=atom.xml><link rel="alternate" type="application/feed+json" href="https://b.example/f.json">
       <link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" hreflang="de" href="/de/">`,
      'https://a.example/news/today',
    );
    expect(found).toEqual([
      { address: 'https://a.example/feed', title: 'All & more', type: 'application/rss+xml' },
      { address: 'https://a.example/news/atom.xml', title: '', type: 'application/atom+xml' },
      { address: 'https://b.example/f.json', title: '', type: 'application/feed+json' },
    ]);
  });

  it('follow the base of the page', () => {
    const page = '<base href="/x/"><link rel="alternate" type="application/rss+xml" href="feed">';
    expect(feedsIn(page, 'https://a.example/')[0]?.address).toBe('https://a.example/x/feed');
  });

  it('are not what stands in comments and scripts, nor interfaces, nor other schemes', () => {
    const link = (href: string, type = 'application/rss+xml') => `<link rel="alternate" type="${type}" href="${href}">`;
    const page = `<!-- ${link('/a')} --><script>"${link('/b')}"</script>${link('/wp-json/wp/v2/posts/1', 'application/json')}${link('javascript:x')}`;
    expect(feedsIn(page, 'https://a.example/')).toEqual([]);
    expect(feedsIn(link('/feed.json', 'application/json'), 'https://a.example/')).toHaveLength(1);
  });
});

describe('likely addresses', () => {
  it('lie beside the page and at the top of its host', () => {
    const likely = likelyFeedAddresses('https://a.example/blog?x=1#y');
    expect(likely[0]).toBe('https://a.example/blog/feed');
    expect(likely).toEqual(expect.arrayContaining(['https://a.example/feed', 'https://a.example/atom.xml', 'https://a.example/feed.json']));
    expect(new Set(likely).size).toBe(likely.length);
    expect(likelyFeedAddresses('about:blank')).toEqual([]);
  });
});
