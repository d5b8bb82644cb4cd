import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../lib/newsroom/feeds/feed-error.ts';
import { feedsIn } from '../../../../lib/newsroom/feeds/find-feeds.ts';
import { readFeed } from '../../../../lib/newsroom/feeds/read-feed.ts';
import { readOpml } from '../../../../lib/newsroom/feeds/read-opml.ts';

const read = (text: string) => readFeed(text, { address: 'https://a.example/feed' });

/** What a reading gives, or why it is refused; anything but a FeedError fails the test. */
function outcome<T>(reading: () => T): T | string {
  try {
    return reading();
  } catch (error) {
    if (error instanceof FeedError) return error.reason;
    throw error;
  }
}

describe('a document that is no feed', () => {
  it.each([
    ['empty', '  \n'],
    ['page', '<!DOCTYPE html><html><head></head></html>'],
    ['unknown', '<opml><body/></opml>'],
    ['unknown', 'Not found'],
    ['unknown', '{"version": "2"}'],
    ['broken', '{"version": '],
    ['too-deep', `<rss>${'<a>'.repeat(300)}`],
    ['too-large', ' '.repeat(10_000_001)],
    ['entities', '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'],
  ])('is refused as %s', (reason, text) => {
    expect(outcome(() => read(text))).toBe(reason);
  });

  it('is told by its first element', () => {
    expect(() => read('<opml><body/></opml>')).toThrow('It begins with <opml>, which is no feed.');
  });
});

describe('entities', () => {
  const withTitle = (declared: string, title: string) =>
    `<!DOCTYPE rss [${declared}]><rss><channel><title>${title}</title></channel></rss>`;

  it('that a document declares stand for their text', () => {
    expect(read(withTitle('<!ENTITY town "Aarhus">', 'In &town;')).title).toBe('In Aarhus');
  });

  it('from elsewhere are not asked for', () => {
    expect(read(withTitle('<!ENTITY x SYSTEM "file:///etc/passwd">', 'a &x; b')).title).toBe('a &x; b');
  });

  it('that add too much are refused', () => {
    expect(outcome(() => read(withTitle(`<!ENTITY x "${'x'.repeat(1000)}">`, '&x;'.repeat(1000))))).toBe('entities');
  });

  it('hidden behind a comment are found', () => {
    expect(outcome(() => read(`<!-- <rss> -->${withTitle('<!ENTITY a "b"><!ENTITY c "&a;">', '')}`))).toBe('entities');
  });
});

describe('markup', () => {
  it('comes through in no field', () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt;';
    const names = ['title', 'link', 'guid', 'description', 'author', 'category', 'language', 'pubDate', 'source'];
    const escapedTwice = evil.replaceAll('&', '&amp;');
    for (const text of [evil, escapedTwice, '<![CDATA[<b>x</b>]]>', '<![CDATA[&lt;b&gt;x]]>']) {
      const inside = names.map((name) => `<${name}>${text}</${name}>`).join('');
      const rss = `<rss><channel xml:lang="${evil}">${inside}<item xml:lang="${evil}" rdf:about="${evil}">${inside}</item><item xml:lang="${evil}"/></channel></rss>`;
      const atom = rss.replace('<rss>', '<feed xmlns="http://www.w3.org/2005/Atom">').replaceAll('item', 'entry').replaceAll('guid', 'id');
      for (const document of [rss, atom]) expect(JSON.stringify(read(document))).not.toMatch(/<[a-z!/?]/i);
    }
    const html = '<img src=x onerror=alert(1)>';
    const item = {
      id: html,
      title: html,
      summary: html,
      content_text: html,
      language: html,
      tags: [html],
      author: { name: html },
      url: html,
    };
    const json = { version: 'https://jsonfeed.org/version/1', title: html, description: html, language: html, items: [item] };
    expect(JSON.stringify(read(JSON.stringify(json)))).not.toMatch(/<[a-z!/?]/i);
  });
});

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&',
    ';',
    '&#',
    '&amp;',
    '&lt;',
    '&gt;',
    '&eacute;',
    '"',
    "'",
    '=',
    ' ',
    '\n',
  ],
  ...[
    'rss',
    'channel',
    'item',
    'title',
    'link',
    'guid',
    'description',
    'feed',
    'entry',
    'content',
    'author',
    'pubDate',
    'script',
    'svg',
    'onload',
  ],
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
  ],
  ...[
    'xmlns:a="b"',
    'xml:base="../"',
    'href="x"',
    'type="html"',
    '<b>',
    '\u0000',
    '\ud800',
    '😀',
    '10 Mar 2026',
    '<!DOCTYPE x [',
    '<!ENTITY a "b">',
    ']>',
  ],
);
const garbled = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever comes in', () => {
  it('gives a feed without markup, or a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          garbled,
          garbled.map((text) => `<rss><channel><item>${text}`),
          fc.string(),
        ),
        (text) => {
          const feed = outcome(() => read(text));
          expect(JSON.stringify(feed)).not.toMatch(/<[a-z!/?]/i);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives a list of feeds, or a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          garbled,
          garbled.map((text) => `<opml><body>${text}`),
        ),
        (text) => void outcome(() => readOpml(text)),
      ),
    );
  });

  it('gives the feeds of a page, or none', () => {
    fc.assert(fc.property(garbled, (text) => Array.isArray(feedsIn(text, 'https://a.example/'))));
  });

  it.each([
    ['tags', '<![CDATA[', '<b>'],
    ['half tags', '', '&lt;b '],
    ['entities', '', '&nbsp'],
    ['comments', '<![CDATA[', '<!--'],
    ['an author', '</description><author>', 'a'],
    ['marks of addresses', '</description><author>', 'a@'],
    ['closing tags', '', '</b>'],
  ])('takes no longer for many %s than for their length', (_, start, part) => {
    // A million characters: what takes the square of that is not done in a lifetime of this test.
    const item = (length: number) => `<rss><channel><item><description>${start}${part.repeat(length / part.length)}`;
    expect(read(item(1_000_000)).items).toHaveLength(1);
  });
});
