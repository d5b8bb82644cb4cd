import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../../lib/newsroom/feeds/decode-feed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, isBig: boolean, mark = true) => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, character] of [...`\uFEFF${text}`].entries()) view.setUint16(at * 2, character.charCodeAt(0), !isBig);
  return mark ? bytes : bytes.subarray(2);
};
const xml = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><rss>${text}</rss>`;

describe('the bytes of a feed', () => {
  it('are UTF-8 where nothing says otherwise', () => {
    expect(decodeFeed(utf8('<rss>é</rss>'))).toBe('<rss>é</rss>');
    expect(decodeFeed(utf8('\uFEFF<rss/>'), 'text/xml; charset=iso-8859-1')).toBe('<rss/>');
  });

  it('are read as the server or the document says', () => {
    expect(decodeFeed(latin('<rss>\xe9</rss>'), 'application/rss+xml; charset=ISO-8859-1')).toContain('é');
    expect(decodeFeed(latin(xml('koi8-r', '\xc1')))).toContain('а');
    expect(decodeFeed(latin(xml('koi8-r', '\xe0')), 'text/xml; charset="windows-1251"')).toContain('а');
    expect(decodeFeed(latin('<html><meta charset=windows-1251>\xe0'))).toContain('а');
    expect(decodeFeed(latin(xml('iso-2022-jp', '\x1b$B$"\x1b(B')))).toContain('あ');
  });

  it.each([true, false])('can be UTF-16 (big-endian: %s), with a mark and without', (isBig) => {
    expect(decodeFeed(utf16('<rss>é</rss>', isBig))).toBe('<rss>é</rss>');
    expect(decodeFeed(utf16('<rss>é</rss>', isBig, false))).toBe('<rss>é</rss>');
  });

  it('survive a wrong label', () => {
    expect(decodeFeed(utf8(xml('iso-8859-1', 'é')))).toContain('é');
    expect(decodeFeed(latin(xml('utf-8', '\xe9')))).toContain('é');
    expect(decodeFeed(utf8(xml('utf-16', 'é')))).toContain('é');
    expect(decodeFeed(latin(xml('klingon', '\xe9')))).toContain('é');
  });

  it('are refused where they are too many, or UTF-32', () => {
    expect(() => decodeFeed(new Uint8Array(10_000_001))).toThrow('larger than');
    expect(() => decodeFeed(Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c))).toThrow('UTF-32');
  });
});
