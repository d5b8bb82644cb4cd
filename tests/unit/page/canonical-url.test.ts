import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/page/canonical-url.ts';

const page = 'news.example/2026/05/bridge';

describe('canonicalUrl', () => {
  it.each([
    'https://news.example/2026/05/bridge',
    'http://news.example/2026/05/bridge',
    'https://www.news.example/2026/05/bridge/',
    'https://WWW2.News.Example/2026/05/bridge',
    'https://m.news.example/2026/05/bridge',
    'https://mobile.news.example/2026/05/bridge',
    'https://amp.news.example/2026/05/bridge',
    'https://news.example/amp/2026/05/bridge',
    'https://news.example/2026/05/bridge/amp',
    'https://news.example/2026/05/bridge/amp/',
    'https://news.example/2026/05/bridge/amp.html',
    'https://news.example/2026/05/bridge.amp',
    'https://news.example/2026/05/bridge?amp=1',
    'https://news.example/2026/05/bridge?outputType=amp',
    'https://news.example/2026/05/bridge/index.html',
    'https://news.example/2026/05/bridge/default.aspx',
    'https://news.example/2026/05/bridge#comments',
    'https://news.example/2026/05/bridge?utm_source=mail&UTM_Medium=x&fbclid=1&gclid=2',
    'https://news.example/2026/05/bridge?ref=home&smid=tw#top',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2026/05/bridge',
    'https://news-example.cdn.ampproject.org/v/s/www.news.example/2026/05/bridge/amp?usqp=mq331AQ&amp_js_v=0.1',
    'https://www.google.com/amp/s/news.example/2026/05/bridge',
    'https://news.example:443/2026/05/bridge',
  ])('takes %s for the page', (address) => {
    expect(canonicalUrl(address)).toBe(page);
  });

  it.each([
    'https://news.example/2026/05/bridges',
    'https://news.example/2026/05',
    'https://other.example/2026/05/bridge',
    'https://sport.news.example/2026/05/bridge',
    'https://news.example:8080/2026/05/bridge',
    'https://news.example/2026/05/bridge?id=7',
    'https://news.example/2026/05/Bridge',
    'https://news.example/2026/05/champ',
    'https://news.example/2026/05/bridge#/tunnel',
    'https://news.example/2026/05/bridge#!/tunnel',
  ])('tells %s from it', (address) => {
    expect(canonicalUrl(address)).not.toBe(page);
  });

  it.each([
    ['https://news.example/?id=7&page=2', 'https://news.example/?page=2&utm_campaign=x&id=7'],
    ['https://news.example/a.amp.html', 'https://news.example/a.html'],
    ['https://news.example', 'https://www.news.example/#top'],
    ['https://news.example/s%C3%A3o', 'https://news.example/são'],
  ])('takes %s and %s for one', (one, other) => {
    expect(canonicalUrl(one)).toBe(canonicalUrl(other));
  });

  it('keeps what tells pages apart', () => {
    expect(canonicalUrl('https://news.example/story?id=7')).toBe('news.example/story?id=7');
    expect(canonicalUrl('https://news.example/camp/amplifier')).toBe('news.example/camp/amplifier');
  });

  it('changes nothing that is canonical already', () => {
    for (const address of [page, 'news.example/story?a=1&b=2']) expect(canonicalUrl(`https://${address}`)).toBe(address);
  });

  it.each([
    '',
    'bridge',
    '/2026/bridge',
    'about:blank',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'data:text/html,x',
    'https://',
    'moz-extension://a/b',
  ])('has none for %j', (address) => {
    expect(canonicalUrl(address)).toBeUndefined();
  });
});
