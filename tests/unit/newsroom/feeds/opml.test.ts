import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedFeed } from '../../../../lib/newsroom/feeds/opml.ts';
import { readOpml } from '../../../../lib/newsroom/feeds/read-opml.ts';
import { writeOpml } from '../../../../lib/newsroom/feeds/write-opml.ts';

const list = (body: string) => readOpml(`<opml version="1.0"><head><title>Mine</title></head><body>${body}</body></opml>`);

describe('a list of feeds', () => {
  it('has groups in groups, and attributes in any case', () => {
    const { title, feeds } = list(`<outline text="News"><outline text="Nordic"><outline TEXT="A &amp; B" XMLURL="https://a.example/rss"
      htmlurl="https://a.example/" language="sv" kind="newspaper"/></outline></outline><outline xmlUrl="http://b.example/feed"/>`);
    expect(title).toBe('Mine');
    expect(feeds).toEqual([
      {
        ...{ address: 'https://a.example/rss', title: 'A & B', site: 'https://a.example/', language: 'sv' },
        ...{ group: ['News', 'Nordic'], notes: { kind: 'newspaper' } },
      },
      { address: 'http://b.example/feed', title: 'b.example', group: [] },
    ]);
  });

  it('takes groups from categories where nothing is nested', () => {
    expect(list('<outline xmlUrl="https://a.example/" category="/science/space,/x"/>').feeds[0]?.group).toEqual(['science', 'space']);
  });

  it('counts what it leaves out', () => {
    const { feeds, leftOut } =
      list(`<outline xmlUrl="https://a.example/"/><outline xmlUrl="https://a.example"/><outline xmlUrl="javascript:x"/>
      <outline xmlUrl=""/>`);
    expect(feeds).toHaveLength(1);
    expect(leftOut).toEqual({ repeated: 1, unusable: 2, beyond: 0 });
  });

  it('ends at 5000 feeds', () => {
    const many = Array.from({ length: 5010 }, (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`).join('');
    expect(list(many).leftOut.beyond).toBe(10);
    expect(list(many).feeds).toHaveLength(5000);
  });

  it('is read where it is not well-formed', () => {
    const broken = '<opml><body><outline text="A & B"><outline text="x" xmlUrl="https://a.example/?a=1&b=2"></outline>';
    expect(readOpml(broken).feeds).toEqual([{ address: 'https://a.example/?a=1&b=2', title: 'x', group: ['A & B'] }]);
  });

  it('is refused where it is something else', () => {
    expect(() => readOpml('<rss><channel/></rss>')).toThrow('It begins with <rss>, which is no list of feeds.');
    expect(() => readOpml('<html></html>')).toThrow(expect.objectContaining({ reason: 'page' }));
    expect(() => readOpml('')).toThrow(expect.objectContaining({ reason: 'empty' }));
  });
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  // Tags are taken out of what comes in.
  .filter((text) => text !== '' && !/<[a-z!/?]/i.test(text));
const feed = fc.record(
  {
    address: fc.webUrl().map((url) => new URL(url).href),
    title: name,
    site: fc.webUrl().map((url) => new URL(url).href),
    language: fc.constantFrom('de', 'en'),
    group: fc.array(name, { maxLength: 3 }),
  },
  { requiredKeys: ['address', 'title', 'group'] },
);

describe('a list that is written', () => {
  it('is read as it was', () => {
    const lists = fc.uniqueArray(feed, { selector: ({ address }) => address, maxLength: 20 });
    fc.assert(
      fc.property(lists, name, (feeds, title) => {
        const read = readOpml(writeOpml({ title, feeds }));
        const sorted = (all: readonly ListedFeed[]) => [...all].sort((a, b) => (a.address < b.address ? -1 : 1));
        expect(read.title).toBe(title);
        expect(sorted(read.feeds)).toEqual(sorted(feeds));
      }),
    );
  });

  it('keeps notes', () => {
    const feeds = [{ address: 'https://a.example/', title: 'A "quoted" <b>', group: [], notes: { kind: 'court' } }];
    expect(readOpml(writeOpml({ title: '', feeds })).feeds).toEqual([{ ...feeds[0], title: 'A "quoted" ‹b›' }]);
  });
});
