import { describe, expect, it } from 'vitest';
import { unwrapAddress } from '../../../../lib/trust/outlets/unwrap-address.ts';

const unwrapped = (address: string) => unwrapAddress(new URL(address)).href;
const page = 'https://daily.example/news/1';
const escaped = encodeURIComponent(page);

describe('unwrapAddress', () => {
  it.each([
    ['https://daily-example.cdn.ampproject.org/c/s/daily.example/news/1', page],
    ['https://daily-example.cdn.ampproject.org/v/s/daily.example/news/1', page],
    ['https://cdn.ampproject.org/c/s/daily.example/news/1', page],
    ['https://www-daily-example.bing-amp.com/c/s/daily.example/news/1', page],
    ['https://www.google.co.uk/amp/s/daily.example/news/1', page],
    ['https://web.archive.org/web/20240102030405/https://daily.example/news/1', page],
    ['https://web.archive.org/web/20240102030405id_/http:/daily.example/news/1', 'http://daily.example/news/1'],
    ['https://web.archive.org/web/2024/daily.example/news/1?a=b', `${page}?a=b`],
    ['https://archive.ph/20240102030405/https://daily.example/news/1', page],
    ['https://archive.today/newest/https://daily.example/news/1', page],
    ['https://archive.is/https://daily.example/news/1', page],
    ['https://archive.ph/o/aB3dE/https://daily.example/news/1', page],
    [`https://web.archive.org/web/2024/${escaped}`, page],
    ['https://webcache.googleusercontent.com/search?q=cache:aB3dEf6hIj9k:https://daily.example/news/1+words', page],
    ['https://webcache.googleusercontent.com/search?q=cache:daily.example/news/1', page],
    ['https://daily-example.translate.goog/news/1?_x_tr_sl=de&_x_tr_tl=en', page],
    ['https://my--daily-co-example.translate.goog/', 'https://my-daily.co.example/'],
    [`https://translate.google.com/translate?sl=de&u=${escaped}`, page],
    [`https://www.google.de/url?sa=t&url=${escaped}`, page],
    [`https://www.google.com/url?q=${escaped}`, page],
    [`https://l.facebook.com/l.php?u=${escaped}&h=x`, page],
    [`https://l.instagram.com/?u=${escaped}`, page],
    [`https://eur01.safelinks.protection.outlook.com/?url=${escaped}&data=x`, page],
    [`https://out.reddit.com/t3_x?url=${escaped}`, page],
    [`https://www.youtube.com/redirect?q=${escaped}`, page],
  ])('%s', (address, inner) => {
    expect(unwrapped(address)).toBe(inner);
  });

  it('goes through several, and not for ever', () => {
    const archived = `https://web.archive.org/web/2024/https://www.google.com/url?q=${escaped}`;
    expect(unwrapped(archived)).toBe(page);
    let nested = page;
    for (let depth = 0; depth < 50; depth++) nested = `https://web.archive.org/web/2024/${nested}`;
    expect(new URL(unwrapped(nested)).hostname).toBe('web.archive.org');
  });

  it.each([
    'https://evil.example/url?q=https://reuters.com',
    'https://google.evil.example/url?q=https://reuters.com',
    'https://cdn.ampproject.org.evil.example/c/s/reuters.com/x',
    'https://evil-translate.goog/',
    'https://web.archive.org.evil.example/web/2024/https://reuters.com',
    'https://archive.ph/aB3dE',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://l.facebook.com/l.php?u=nothing',
    'https://www.facebook.com/?u=https://reuters.com',
    'https://webcache.googleusercontent.com/search?q=reuters.com',
  ])('leaves %s as it is', (address) => {
    expect(unwrapped(address)).toBe(address);
  });
});
