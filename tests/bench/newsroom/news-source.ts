import type { Answer } from '../../../lib/network/ask.ts';
import { writeFeed } from '../../support/newsstand/write-feed.ts';
import { between, type Random, seeded } from '../corpus/random.ts';
import { inventedEvent, type Telling, tellingOf, wireCopy } from './invented-event.ts';

/** What an outlet publishes. */
interface Published extends Telling {
  readonly link: string;
  readonly published: number;
}

/** Feeds from which many articles come, some of them about one event: in all about as often alone as with others. */
export interface NewsSource {
  readonly addresses: readonly string[];
  /** So many new articles come out, dealt out over all feeds. */
  publish(count: number, now: number): void;
  /** What the feed at an address answers; that nothing changed where that is so. */
  answer(address: string, etag: string | undefined): Answer;
}

/** So many of its articles a feed lists. */
const listed = 40;
const agency = 'Meridian Wire';
/** Of the events, so many are told by one outlet alone, and so many by two or three; the others by four to eight. */
const shares = { alone: 0.72, few: 0.92 };
/** Of the events that several tell, so many are told in an agency's words. */
const wired = 0.35;

/** @param scheme of the addresses: `https` where nothing is really asked */
export function newsSource(feeds: number, scheme: 'http' | 'https' = 'https'): NewsSource {
  const random = seeded(41, feeds);
  const hosts = Array.from({ length: feeds }, (_, at) => `daily${at}.example`);
  const addresses = hosts.map((host) => `${scheme}://${host}/feed`);
  const items = hosts.map((): Published[] => []);
  const versions = new Uint32Array(feeds);
  const numbers = new Map(addresses.map((address, at) => [address, at]));
  const texts = new Map<number, Uint8Array>();
  let events = 0;
  let articles = 0;
  const put = (feed: number, telling: Telling, now: number) => {
    const link = `${scheme}://${hosts[feed]}/news/${articles++}`;
    items[feed] = [{ ...telling, link, published: now - between(random, 0, 300) * 60_000 }, ...(items[feed] ?? [])].slice(0, listed);
    versions[feed] = (versions[feed] ?? 0) + 1;
    texts.delete(feed);
  };
  return {
    addresses,
    publish(count, now) {
      for (let left = count; left > 0; ) {
        const event = inventedEvent(events++);
        const tellers = Math.min(left, tellersOf(random));
        const wire = tellers > 1 && random() < wired ? tellingOf(event, random) : undefined;
        for (let teller = 0; teller < tellers; teller++)
          put(Math.floor(random() * feeds), wire ? wireCopy(wire, agency, event, random) : tellingOf(event, random), now);
        left -= tellers;
      }
      for (let feed = 0; feed < feeds; feed++) textOf(feed);
    },
    answer(address, etag) {
      const feed = numbers.get(address);
      if (feed === undefined) return { kind: 'failed', fault: 'status', status: 404, reason: 'there is no such feed', server: {} };
      const tag = `"${versions[feed]}"`;
      const isSame = etag === tag;
      const bytes = isSame ? new Uint8Array(0) : textOf(feed);
      return { kind: 'answer', status: isSame ? 304 : 200, address, contentType: 'application/rss+xml', etag: tag, server: {}, bytes };
    },
  };

  function textOf(feed: number): Uint8Array {
    const known = texts.get(feed);
    if (known) return known;
    const entries = (items[feed] ?? []).map(({ title, text, link, published }) => ({ id: link, link, title, published, summary: text }));
    const home = `${scheme}://${hosts[feed]}/`;
    const text = new TextEncoder().encode(
      writeFeed('rss', { name: `Daily ${feed}`, home, self: addresses[feed] ?? '', lang: 'en', entries }),
    );
    texts.set(feed, text);
    return text;
  }
}

function tellersOf(random: Random): number {
  const at = random();
  return at < shares.alone ? 1 : at < shares.few ? between(random, 2, 3) : between(random, 4, 8);
}
