import { connect } from 'node:net';
import { createGunzip, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/newsroom/feeds/read-feed.ts';
import { outlets } from '../../fixtures/news/outlets.ts';
import { scriptHost } from '../../support/newsstand/bad-feeds.ts';
import type { Behaviour } from '../../support/newsstand/behaviour.ts';
import { type Newsstand, startNewsstand } from '../../support/newsstand/newsstand.ts';
import { until } from '../../support/until.ts';
import { askThrough, openThrough } from './ask-through.ts';

const today = '2026-05-08';
let stand: Newsstand;
beforeAll(async () => {
  stand = await startNewsstand({ today });
});
afterAll(() => stand.close());

const ask = (address: string, headers?: Record<string, string>) => askThrough(stand.port, address, headers);
const itemsAt = async (address: string) => readFeed((await ask(address)).text, { address }).items;

/** An address of its own for each test, on which a feed behaves as it is told. */
function behaving(outlet: string, behaviour: Behaviour): string {
  const address = stand.feedOf(outlet);
  stand.behave(address, behaviour);
  return address;
}

describe('feeds', () => {
  it('are read by the reader of feeds, whatever their kind, with all articles of their outlet', async () => {
    expect(new Set(stand.feeds.map(({ kind }) => kind))).toEqual(new Set(['rss', 'atom', 'rdf', 'json']));
    for (const { outlet, address, kind } of stand.feeds) {
      const { text, headers } = await ask(address);
      const feed = readFeed(text, { address, now: Date.parse(today) });
      const own = stand.pages.filter((page) => page.outlet === outlet);
      expect(feed).toMatchObject({ kind, title: outlet.name, language: outlet.lang });
      expect(feed.items.map(({ url, title }) => [url, title])).toEqual(own.map(({ address, title }) => [address, title]));
      expect(feed.items.map(({ published }) => Date.parse(published ?? ''))).toEqual(own.map(({ published }) => published));
      expect(feed.items.every(({ dateDoubt }) => dateDoubt === undefined)).toBe(true);
      expect(feed.items.every(({ content }) => (content !== undefined) === outlet.feed?.isFull)).toBe(true);
      expect(headers['content-type']).toContain(kind);
    }
  });

  it('speak of the days before today', () => {
    const { title, text } = stand.page('daybreak-mail', 'ferry-osterby');
    expect(`${title} ${text}`).toContain('at noon on Wednesday');
    expect(stand.pages.filter((page) => /\{/.test(page.title + page.text))).toEqual([]);
    expect(stand.page('hafenblatt', 'bruecke-nordhafen').text).toContain('am Mittwoch');
  });

  it('take what is published, corrected and retracted', async () => {
    const address = stand.feedOf('touchline');
    const { address: page } = stand.publish('touchline', { id: 'transfer', title: 'Prell stays', text: 'He stays.\nFor three years.' });
    expect((await itemsAt(address))[0]).toMatchObject({ url: page, title: 'Prell stays', summary: 'He stays.' });
    stand.correct('touchline', 'transfer', { title: 'Prell stays for two years', text: 'He stays.\nFor two years.' });
    expect((await itemsAt(address))[0]).toMatchObject({ url: page, title: 'Prell stays for two years' });
    expect((await ask(page)).text).toContain('<p>For two years.</p>');
    stand.retract('touchline', 'transfer');
    expect((await itemsAt(address)).map(({ url }) => url)).not.toContain(page);
    expect((await ask(page)).status).toBe(410);
  });
});

describe('pages', () => {
  it('are there for each article, with what publishing systems put into them', async () => {
    const { address, title, outlet } = stand.page('meridian-post', 'tarn-dam');
    const { text, headers } = await ask(address);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<link rel="alternate" type="application/atom+xml" title="The Meridian Post" href="/atom.xml">');
    expect(text).toContain('<meta property="og:type" content="article">');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1] ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: title, publisher: { name: outlet.name } });
  });

  it('of outlets without a feed point to none', async () => {
    const { text } = await ask(stand.page('city-mirror', 'varga-contract').address);
    expect(text).not.toContain('rel="alternate"');
  });

  it('are missing where nothing is', async () => {
    expect((await ask('http://harbour-gazette.example/nothing')).status).toBe(404);
    expect((await ask('http://unknown.example/')).status).toBe(404);
  });

  it('of a stand with few outlets are those of these outlets alone', async () => {
    const small = await startNewsstand({ outlets: outlets.filter(({ id }) => id === 'coast-guard') });
    expect(small.pages.map(({ outlet }) => outlet.id)).toEqual(['coast-guard']);
    await small.close();
  });
});

describe('the log', () => {
  it('has host, path, headers and time of each request', async () => {
    const before = Date.now();
    await ask('http://log.example/a?b=c', { referer: 'http://from.example/', cookie: 'a=1', 'save-data': 'on' });
    const seen = stand.requests.at(-1);
    expect(seen).toMatchObject({ method: 'GET', host: 'log.example', path: '/a?b=c', proxied: true, status: 404 });
    expect(seen?.headers).toMatchObject({ referer: 'http://from.example/', cookie: 'a=1', 'save-data': 'on' });
    expect(seen?.at).toBeGreaterThanOrEqual(before);
    expect(stand.requestsFor('http://log.example/a?b=c')).toEqual([seen]);
  });

  it('tells who came to the stand itself', async () => {
    await (await fetch(`${stand.origin}/direct`)).text();
    expect(stand.requests.at(-1)).toMatchObject({ host: '127.0.0.1', path: '/direct', proxied: false });
  });

  it('has tunnels, which are refused', async () => {
    const socket = connect(stand.port, '127.0.0.1');
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write('CONNECT secret.example:443 HTTP/1.1\r\nhost: secret.example:443\r\n\r\n');
    expect(await answer).toContain('502');
    expect(stand.requests.at(-1)).toMatchObject({ method: 'CONNECT', host: 'secret.example', path: '' });
  });
});

describe('a feed that has not changed', () => {
  it('is not sent again to those who know its tag, or the time of its last change', async () => {
    const address = stand.feedOf('grid-today');
    const { etag = '', 'last-modified': modified = '' } = (await ask(address)).headers;
    for (const known of [{ 'if-none-match': etag }, { 'if-none-match': `W/${etag}` }, { 'if-modified-since': modified }]) {
      const again = await ask(address, known);
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
    stand.publish('grid-today', { title: 'Spare transformer is here', text: 'It came by barge.' });
    expect((await ask(address, { 'if-none-match': etag })).status).toBe(200);
    expect((await ask(address, { 'if-modified-since': modified })).status).toBe(200);
    expect((await ask(address, { 'if-none-match': etag, 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' })).status).toBe(200);
  });

  it('is gzipped where that is asked for, and has the same tag but for its strength', async () => {
    const address = stand.feedOf('rail-notes');
    const [plain, zipped] = [await ask(address), await ask(address, { 'accept-encoding': 'gzip, br' })];
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    expect(zipped.headers.etag).toBe(`W/${plain.headers.etag}`);
    expect((await ask(address, { 'accept-encoding': 'gzip', 'if-none-match': String(zipped.headers.etag) })).status).toBe(304);
  });
});

describe('what is hosted', () => {
  const address = 'http://packs.example/news.pack';
  beforeAll(() =>
    stand.host(
      address,
      Uint8Array.from({ length: 1000 }, (_, at) => at % 251),
    ),
  );

  it('comes whole, byte for byte, and never gzipped', async () => {
    const { status, headers, bytes } = await ask(address, { 'accept-encoding': 'gzip' });
    expect([status, bytes.length, bytes[250], headers['content-encoding']]).toEqual([200, 1000, 250, undefined]);
    expect(headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' });
    expect((await ask(address, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=990-', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=500-5000', 500, 999],
  ])('comes in parts: %s', async (range, from, to) => {
    const { status, headers, bytes } = await ask(address, { range });
    expect([status, headers['content-range'], bytes.length, bytes[0]]).toEqual([
      206,
      `bytes ${from}-${to}/1000`,
      to - from + 1,
      from % 251,
    ]);
  });

  it('has no part behind its end, and takes no notice of what is no range', async () => {
    const { status, headers } = await ask(address, { range: 'bytes=1000-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */1000']);
    expect((await ask(address, { range: 'lines=1-2' })).status).toBe(200);
  });

  it('comes whole where the asker has a part of something else', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask(address)).headers;
    const statusFor = async (condition: string) => (await ask(address, { range: 'bytes=500-', 'if-range': condition })).status;
    expect([await statusFor(etag), await statusFor(modified), await statusFor('"other"')]).toEqual([206, 206, 200]);
    stand.host('http://packs.example/next.pack', 'first');
    const first = (await ask('http://packs.example/next.pack')).headers.etag ?? '';
    stand.host('http://packs.example/next.pack', 'second');
    expect(await ask('http://packs.example/next.pack', { range: 'bytes=2-', 'if-range': first })).toMatchObject({
      ...{ status: 200, text: 'second' },
    });
  });

  it('can misbehave like anything else', async () => {
    stand.host('http://packs.example/cut.pack', Buffer.alloc(1000));
    stand.behave('http://packs.example/cut.pack', 'cut');
    expect(await ask('http://packs.example/cut.pack')).toMatchObject({ status: 200, error: { code: 'ECONNRESET' } });
    stand.behave('http://packs.example/cut.pack', 'ignores-ranges');
    const whole = await ask('http://packs.example/cut.pack', { range: 'bytes=10-19' });
    expect([whole.status, whole.bytes.length]).toEqual([200, 1000]);
    stand.behave('http://packs.example/cut.pack', undefined);
    expect((await ask('http://packs.example/cut.pack', { range: 'bytes=10-19' })).status).toBe(206);
  });
});

describe('an address that misbehaves', () => {
  it('hang: never answers, and notices who gives up', async () => {
    const address = behaving('harbour-gazette', 'hang');
    const { sent } = openThrough(stand.port, address);
    const seen = await until(() => stand.requestsFor(address).find(({ status }) => status === undefined), { what: 'the request' });
    // Another one, asked later, is answered.
    await ask('http://harbour-gazette.example/');
    expect([seen.status, seen.isHungUp]).toEqual([undefined, false]);
    sent.destroy();
    await until(() => seen.isHungUp, { what: 'the end of the request' });
  });

  it('hang-in-body: sends the half', async () => {
    const address = behaving('meridian-post', 'hang-in-body');
    const { sent, head } = openThrough(stand.port, address);
    const answer = await head;
    let bytes = 0;
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    answer.on('error', () => undefined);
    const half = Math.ceil(Number(answer.headers['content-length']) / 2);
    await until(() => bytes >= half, { what: 'half of the body' });
    await ask('http://meridian-post.example/');
    expect([bytes, answer.complete]).toEqual([half, false]);
    sent.destroy();
  });

  it('slow: sends a byte at a time', async () => {
    const address = behaving('northfield-herald', 'slow');
    const { sent, head } = openThrough(stand.port, address);
    const answer = await head;
    const lengths: number[] = [];
    answer.on('data', (chunk: Buffer) => lengths.push(chunk.length));
    answer.on('error', () => undefined);
    await until(() => lengths.length >= 5, { what: 'five bytes' });
    expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(200);
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(1000);
    sent.destroy();
  });

  it('endless: goes on after the end of the feed', async () => {
    const address = behaving('evening-lantern', 'endless');
    const { sent, head } = openThrough(stand.port, address);
    const answer = await head;
    let bytes = 0;
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    answer.on('error', () => undefined);
    await until(() => bytes > 20_000_000, { what: 'twenty megabytes' });
    sent.destroy();
    await until(() => stand.requestsFor(address).at(-1)?.isHungUp, { what: 'the end of the request' });
  });

  it('cut: closes the connection in the middle', async () => {
    const { status, headers, bytes, error } = await ask(behaving('capital-ledger', 'cut'));
    expect([status, error?.message]).toEqual([200, 'aborted']);
    expect(bytes.length).toBeLessThanOrEqual(Math.ceil(Number(headers['content-length']) / 2));
  });

  it('gzip-bomb: is a gigabyte of zeros', async () => {
    const answer = await openThrough(stand.port, behaving('coast-and-country', 'gzip-bomb'), { 'accept-encoding': 'gzip' }).head;
    expect(answer.headers['content-encoding']).toBe('gzip');
    let [packed, unpacked] = [0, 0];
    answer.on('data', (chunk: Buffer) => {
      packed += chunk.length;
    });
    for await (const chunk of answer.pipe(createGunzip({ chunkSize: 2 ** 22 }))) unpacked += (chunk as Buffer).length;
    expect(unpacked).toBe(2 ** 30);
    expect(packed).toBeLessThan(10_000_000);
  });

  it('too-long and too-short: announces another length than that of what comes', async () => {
    const { length } = (await ask(stand.feedOf('valley-times'))).bytes;
    const long = await ask(behaving('valley-times', 'too-long'));
    expect([long.headers['content-length'], long.bytes.length, long.error?.message]).toEqual([String(length + 1000), length, 'aborted']);
    const short = await ask(behaving('valley-times', 'too-short'));
    expect(Number(short.headers['content-length'])).toBe(Math.floor(length / 2));
    expect(short.bytes.length).toBeLessThan(length);
  });

  it('status: answers with it, and says when to come again', async () => {
    for (const status of [404, 410, 429, 500, 503])
      expect(await ask(behaving('tidewater-chronicle', { status, retryAfter: 120 }))).toMatchObject({
        ...{ status, headers: { 'retry-after': '120' } },
      });
    const answer = await ask(behaving('tidewater-chronicle', { status: 429 }));
    expect(answer.headers).not.toHaveProperty('retry-after');
  });

  it.each(['http://127.0.0.1:8/', 'http://192.168.0.1/', 'http://island-voice.example/index.xml'])('redirect: sends to %s', async (to) => {
    const answer = await ask(behaving('island-voice', { redirect: 302, to }));
    expect([answer.status, answer.headers.location]).toEqual([302, to]);
  });

  it('sets-cookies: answers well, with cookies', async () => {
    const { status, headers } = await ask(behaving('the-compass', 'sets-cookies'));
    expect([status, headers['set-cookie']?.length]).toEqual([200, 2]);
  });

  it('contentType: says that it is something else', async () => {
    const { headers, text } = await ask(behaving('riverside-daily', { contentType: 'image/png' }));
    expect([headers['content-type'], text.startsWith('<?xml')]).toEqual(['image/png', true]);
  });

  it('behaves again when it is told to', async () => {
    const address = behaving('radio-kestrel', { status: 500 });
    stand.behave(address, undefined);
    expect((await ask(address)).status).toBe(200);
  });
});

describe('a feed that is not as it should be', () => {
  const readAt = async (address: string) => readFeed((await ask(address)).text, { address, now: Date.now() });

  it('page: is a web page', async () => {
    await expect(readAt(behaving('north-channel', 'page'))).rejects.toMatchObject({ reason: 'page' });
  });

  it('wrong-charset: says UTF-8 and is Latin-1', async () => {
    const { bytes, text } = await ask(behaving('courrier-du-littoral', 'wrong-charset'));
    expect(bytes.toString('latin1')).toContain('marée');
    expect(text).toContain('mar\uFFFDe');
  });

  it('entity-bomb: holds entities that grow', async () => {
    expect((await ask(behaving('public-wave', 'entity-bomb'))).text).toContain('<!ENTITY i "&h;&h;');
  });

  it('scripts: holds markup that calls a host of its own', async () => {
    const { text } = await ask(behaving('skyline-tv', 'scripts'));
    for (const kind of ['&lt;script&gt;', '<script>', 'javascript:', 'onerror=', '<svg onload']) expect(text).toContain(kind);
    expect(text.match(new RegExp(scriptHost, 'g'))?.length).toBeGreaterThan(10);
  });

  it('many-items: has 5,000', async () => {
    expect((await ask(behaving('northern-wire', 'many-items'))).text.match(/<item>/g)).toHaveLength(5000);
  });

  it('no-dates, future-dates, no-links, relative-links: are so', async () => {
    const items = async (behaviour: Behaviour) => (await readAt(behaving('weather-office', behaviour))).items;
    expect((await items('no-dates')).map(({ published }) => published)).toEqual([undefined]);
    expect((await items('no-links')).map(({ url }) => url)).toEqual([undefined]);
    expect((await items('relative-links')).map(({ url }) => url)).toEqual([stand.page('weather-office', 'storm-edda').address]);
    stand.publish('weather-office', { title: 'Sun', text: 'It will shine.' });
    expect((await items('future-dates'))[0]?.dateDoubt).toBe('future');
  });
});
