import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../lib/newsroom/feeds/read-feed.ts';

const address = 'https://news.example/feeds/all.xml';
const read = (text: string, now?: number) => readFeed(text, { address, ...(now !== undefined && { now }) });
const firstOf = (text: string, now?: number) => read(text, now).items[0];
const rssItem = (inside: string) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>${inside}</item></channel></rss>`;

describe('an RSS feed', () => {
  const feed = read(`<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>Harbour &amp; Town</title><link>https://news.example/</link><language>en-gb</language><ttl>60</ttl>
    <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://news.example/feeds/all.xml"/>
    <lastBuildDate>Tue, 10 Mar 2026 09:00:00 GMT</lastBuildDate>
    <skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
    <item><title>Ferry &lt;b&gt;late&lt;/b&gt; again</title><link>/2026/ferry</link><guid isPermaLink="false">n-17</guid>
      <description>&lt;p&gt;The ferry was late.&lt;/p&gt;&lt;p&gt;So was the bus.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
      <author>desk@news.example (Ada Byron)</author><category>Transport</category><category>Harbour</category>
      <pubDate>Tue, 10 Mar 2026 08:30:00 +0100</pubDate><source url="https://wire.example/rss">The Wire</source></item>
  </channel></rss>`);

  it('gives what it says of itself', () => {
    expect(feed).toMatchObject({
      ...{ kind: 'rss', title: 'Harbour & Town', link: 'https://news.example/', language: 'en-gb', ttlMinutes: 60 },
      ...{ hub: 'https://hub.example/', updated: '2026-03-10T09:00:00.000Z', skipHours: [0, 3], skipDays: [0] },
    });
  });

  it('gives its items as plain text with absolute addresses', () => {
    expect(feed.items).toEqual([
      {
        ...{ id: 'n-17', url: 'https://news.example/2026/ferry', title: 'Ferry late again' },
        summary: 'The ferry was late.\nSo was the bus.',
        ...{ author: 'Ada Byron', published: '2026-03-10T07:30:00.000Z', publishedDay: '2026-03-10' },
        source: { url: 'https://wire.example/rss', title: 'The Wire' },
        categories: ['Transport', 'Harbour'],
      },
    ]);
  });

  it('carries the full text where it has one', () => {
    const item = firstOf(
      rssItem('<description>Short.</description><content:encoded><![CDATA[<p>One.</p><p>Two&nbsp;&eacute;.</p>]]></content:encoded>'),
    );
    expect(item).toMatchObject({ summary: 'Short.', content: 'One.\nTwo é.' });
  });

  it('takes an address from the identity only where that is one', () => {
    expect(firstOf(rssItem('<guid>https://news.example/a</guid>'))?.url).toBe('https://news.example/a');
    expect(firstOf(rssItem('<guid isPermaLink="false">https://news.example/a</guid>'))?.url).toBeUndefined();
    expect(firstOf(rssItem('<guid>17</guid>'))).toMatchObject({ id: '17' });
  });

  it('leads to http(s) alone', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example/', 'https://me:pw@a.example/']) {
      expect(firstOf(rssItem(`<title>x</title><link>${link}</link>`))?.url).toBeUndefined();
    }
  });

  it('names an item without identity and address the same each time, and others otherwise', () => {
    const id = (title: string) => firstOf(rssItem(`<title>${title}</title>`))?.id;
    expect(id('One')).toMatch(/^hash:[0-9a-f]{16}$/);
    expect(id('One')).toBe(id('One'));
    expect(id('One')).not.toBe(id('Two'));
  });

  it('does not take the title of a picture for that of the item', () => {
    expect(firstOf(rssItem('<x:title xmlns:x="https://pictures.example/ns">Picture</x:title><title>Item</title>'))?.title).toBe('Item');
  });

  it('keeps what a writer says about tags, as no tag', () => {
    expect(firstOf(rssItem('<title>Why &amp;lt;dialog&amp;gt; matters</title>'))?.title).toBe('Why ‹dialog› matters');
  });

  it('is read up to a thousand items', () => {
    expect(read(`<rss><channel>${'<item><title>x</title></item>'.repeat(1100)}</channel></rss>`).items).toHaveLength(1000);
  });

  it('says where it has moved to', () => {
    expect(read('<redirect><newLocation>https://new.example/rss</newLocation></redirect>').newAddress).toBe('https://new.example/rss');
  });
});

describe('an RDF feed', () => {
  it('has its items beside the channel', () => {
    const feed = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="https://a.example/"><title>A</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
      <item rdf:about="https://a.example/1"><title>One</title><dc:date>2026-03-10</dc:date><dc:creator>Bo</dc:creator><dc:language>sv</dc:language></item>
    </rdf:RDF>`);
    expect(feed).toMatchObject({ kind: 'rdf', title: 'A', link: 'https://a.example/', ttlMinutes: 360 });
    expect(feed.items[0]).toMatchObject({
      id: 'https://a.example/1',
      url: 'https://a.example/1',
      publishedDay: '2026-03-10',
      author: 'Bo',
      lang: 'sv',
    });
    expect(feed.items[0]).not.toHaveProperty('published');
  });
});

describe('an Atom feed', () => {
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://b.example/x/">
    <title type="html">A &amp;lt;b&gt; &lt;i&gt;feed&lt;/i&gt;</title><link href="../"/><link rel="self" href="feed"/><author><name>Cleo</name></author>
    <entry xml:base="y/"><id>tag:b.example,2026:1</id><title>Ein &lt;Titel&gt;</title><link rel="enclosure" href="z.mp3"/><link href="z"/>
      <published>2026-03-10T08:00:00+01:00</published><updated>2026-03-11T08:00:00Z</updated>
      <category term="de" label="Deutschland"/><source><title>Quelle</title><link href="https://c.example/"/></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erst.</p><p>Dann <b>fett</b>.</p><script>alert(1)</script></div></content></entry>
  </feed>`);

  it('is read with its bases, languages and kinds of text', () => {
    expect(feed).toMatchObject({ kind: 'atom', link: 'https://b.example/', language: 'de' });
    expect(feed.items[0]).toEqual({
      ...{ id: 'tag:b.example,2026:1', url: 'https://b.example/x/y/z', title: 'Ein ‹Titel›', author: 'Cleo', lang: 'de' },
      ...{ summary: 'Erst.\nDann fett.', content: 'Erst.\nDann fett.', categories: ['Deutschland'] },
      ...{ published: '2026-03-10T07:00:00.000Z', publishedDay: '2026-03-10', updated: '2026-03-11T08:00:00.000Z' },
      source: { url: 'https://c.example/', title: 'Quelle' },
    });
  });

  it('can be of version 0.3', () => {
    const old =
      read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;b&gt;Old&lt;/b&gt;</title>
      <issued>2004-01-01T10:00:00Z</issued><content mode="base64" type="text/html">PHA+SGVsbG88L3A+</content></entry></feed>`);
    expect(old.items[0]).toMatchObject({ title: 'Old', content: 'Hello', published: '2004-01-01T10:00:00.000Z' });
  });
});

describe('a JSON feed', () => {
  const feed = read(
    JSON.stringify({
      ...{
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        home_page_url: '/',
        authors: [{ name: 'Dee' }],
        hubs: [{ url: 'https://hub.example/' }],
      },
      items: [
        {
          id: 7,
          url: '/seven',
          title: 'Seven',
          content_html: '<p>One</p><p>Two</p>',
          date_published: '2026-03-10T08:00:00Z',
          tags: ['a', 'a', 3],
        },
        { id: 'x', title: 9, content_text: '<b>not bold</b>' },
        'nonsense',
      ],
    }),
  );

  it('is read, and what is no item is left out', () => {
    expect(feed).toMatchObject({ kind: 'json', title: 'J', link: 'https://news.example/', hub: 'https://hub.example/' });
    expect(feed.items).toEqual([
      {
        ...{
          id: '7',
          url: 'https://news.example/seven',
          title: 'Seven',
          summary: 'One\nTwo',
          content: 'One\nTwo',
          author: 'Dee',
          categories: [],
        },
        ...{ published: '2026-03-10T08:00:00.000Z', publishedDay: '2026-03-10' },
      },
      { id: 'x', title: '', summary: '‹b›not bold‹/b›', content: '‹b›not bold‹/b›', author: 'Dee', categories: [] },
    ]);
  });
});

describe('a date', () => {
  it('in the future is told to be one', () => {
    const item = '<pubDate>Tue, 10 Mar 2026 08:30:00 GMT</pubDate>';
    expect(firstOf(rssItem(item), Date.UTC(2026, 2, 1))?.dateDoubt).toBe('future');
    expect(firstOf(rssItem(item), Date.UTC(2026, 2, 10))?.dateDoubt).toBeUndefined();
  });
});
