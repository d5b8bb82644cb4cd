import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../lib/newsroom/feeds/private-address.ts';

describe('an address that is not asked', () => {
  it.each([
    ...[
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0177.0.0.1/',
      'http://127.1/',
      'http://0/',
      'http://10.1.2.3/',
    ],
    ...[
      'http://100.64.0.1/',
      'http://100.127.255.255/',
      'http://169.254.169.254/latest/meta-data/',
      'http://172.16.0.1/',
      'http://172.31.255.1/',
    ],
    ...['http://192.168.1.1/', 'http://198.18.0.1/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://１２７.0.0.1/'],
    ...['http://[::1]/', 'http://[::]/', 'http://[fe80::1]/', 'http://[fd00::1]/', 'http://[::ffff:10.0.0.1]/', 'http://[::ffff:7f00:1]/'],
    ...['http://[2002:7f00:1::]/', 'http://[2001:db8::1]/', 'http://[2001::1]/', 'http://[64:ff9b::7f00:1]/', 'http://[ff02::1]/'],
  ])('%s is private', (address) => {
    expect(refusalOf(address)).toBe('private');
  });

  it.each([
    ...['http://localhost/', 'http://LOCALHOST./', 'http://a.localhost/', 'http://nas.local/', 'http://metadata.google.internal/'],
    ...['http://box.home.arpa/', 'http://router/', 'http://fritz.lan/', 'http://a.onion/'],
  ])('%s is a local name', (address) => {
    expect(refusalOf(address)).toBe('local-name');
  });

  it('is none of the web, names a user, or goes to an odd port', () => {
    expect(refusalOf('ftp://a.example/')).toBe('not-web');
    expect(refusalOf('file:///etc/passwd')).toBe('not-web');
    expect(refusalOf('feed')).toBe('not-web');
    expect(refusalOf('https://me:pw@a.example/')).toBe('user');
    expect(refusalOf('https://me@a.example/')).toBe('user');
    expect(refusalOf('https://a.example:22/')).toBe('port');
  });
});

describe('an address that is asked', () => {
  it.each([
    ...[
      'https://a.example.org/feed',
      'http://a.org:8080/',
      'https://8.8.8.8/',
      'http://172.32.0.1/',
      'http://100.128.0.1/',
      'https://[2606:4700::1111]/',
    ],
    ...['https://localnews.com/', 'https://internal.example.org/', 'https://bücher.de/'],
  ])('%s', (address) => {
    expect(refusalOf(address)).toBeUndefined();
  });

  it('can be one that the reader allowed, and that alone', () => {
    const exceptions = ['http://nas.local:5000/whatever', 'nonsense'];
    expect(refusalOf('http://nas.local:5000/feed', exceptions)).toBeUndefined();
    expect(refusalOf('https://nas.local:5000/feed', exceptions)).toBe('port');
    expect(refusalOf('http://nas.local/feed', exceptions)).toBe('local-name');
    expect(refusalOf('http://me:pw@nas.local:5000/feed', exceptions)).toBe('user');
  });
});

describe('whatever is written', () => {
  it('is judged without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV6().map((ip) => `http://[${ip}]/`),
        ),
        (address) => void refusalOf(address),
      ),
    );
  });

  it('private numbers are refused in each spelling', () => {
    const loopback = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(([a, b, c]) => 127 * 2 ** 24 + a * 65_536 + b * 256 + c);
    fc.assert(
      fc.property(loopback, (number) => {
        for (const host of [String(number), `0x${number.toString(16)}`, `0${number.toString(8)}`])
          expect(refusalOf(`http://${host}/`)).toBe('private');
      }),
    );
  });
});
