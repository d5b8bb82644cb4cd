import type { Answer, Ask } from '../../../lib/network/ask.ts';
import { canonicalUrl } from '../../../lib/page/canonical-url.ts';
import { type FeedEntry, paragraphs } from '../../support/newsstand/feed-text.ts';
import { feedTypes, writeFeed } from '../../support/newsstand/write-feed.ts';
import { between, pick, type Random, seeded } from '../corpus/random.ts';
import type { Topic } from '../generate-stories.ts';
import { inventedEvent, type Telling, tellingOf, wireCopy } from './invented-event.ts';

/** How a feed fails, for how long it does. */
type Trouble = { readonly until: number } & (
  | { readonly kind: 500 | 429 | 404 | 410 }
  | { readonly kind: 'hang' | 'cut' | 'page' }
  | { readonly kind: 'elsewhere'; readonly to: string }
);

interface Item extends Telling {
  readonly id: string;
  /** Missing in a feed that gives no addresses. */
  readonly link?: string;
  readonly by?: string;
  readonly published?: number;
}

interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly address: string;
  readonly kind: keyof typeof feedTypes;
  /** So many items, the newest, are in its feed. */
  readonly holds: number;
  readonly hasLinks: boolean;
  readonly hasDates: boolean;
  readonly full: boolean;
  items: Item[];
  version: number;
  trouble?: Trouble;
  /** Where it is now, once it has moved for good. */
  movedTo?: string;
}

/** An event that outlets are about to tell of. */
interface Pending {
  readonly at: number;
  readonly outlet: number;
  readonly event: number;
  /** What the agency sent, where it is copied. */
  readonly wire?: Telling;
}

const hour = 3_600_000;
const kinds = ['rss', 'atom', 'rdf', 'json'] as const;
const maybeOld = 7 * 24 * hour;
const agency = 'Meridian Wire';

/** How much happens, in events for each turn. */
export interface Liveliness {
  readonly outlets: number;
  readonly eventsPerTurn: number;
}

/** Feeds that change from turn to turn, and servers that fail in all the ways that servers do. A seed decides all of it. */
export class FeedWorld {
  readonly #random: Random;
  readonly #liveliness: Liveliness;
  readonly #outlets: Outlet[] = [];
  readonly #byAddress = new Map<string, Outlet>();
  #pending: Pending[] = [];
  #opened = 0;
  #events = 0;
  #items = 0;
  #now: number;
  /** The names of the articles that feeds gave in this turn, but for those that they say are a week old or more. */
  readonly served = new Set<string>();

  constructor(seed: number, now: number, liveliness: Liveliness) {
    this.#random = seeded(seed);
    this.#now = now;
    this.#liveliness = liveliness;
    for (let count = 0; count < liveliness.outlets; count++) this.open();
  }

  /** A new outlet, which comes in the place of one that nobody follows any more. @returns the address of its feed */
  open(instead?: string): string {
    const random = this.#random;
    const place = this.#outlets.findIndex((outlet) => outlet === this.#byAddress.get(instead ?? ''));
    const number = this.#opened++;
    const host = `paper${number}.example`;
    const outlet: Outlet = {
      ...{ name: `Paper ${number}`, host, address: `https://${host}/feed`, kind: kinds[number % kinds.length] ?? 'rss' },
      ...{ holds: between(random, 5, 25), hasLinks: number % 12 !== 5, hasDates: number % 9 !== 4, full: random() < 0.4 },
      ...{ items: [], version: 0 },
    };
    for (const [address, known] of this.#byAddress) if (known === this.#outlets[place]) this.#byAddress.delete(address);
    this.#outlets[place < 0 ? this.#outlets.length : place] = outlet;
    this.#byAddress.set(outlet.address, outlet);
    return outlet.address;
  }

  /** Time goes on, and with it the news: events are told, articles corrected, retracted and dated anew, servers fail and recover. */
  turn(now: number): void {
    const random = this.#random;
    this.#now = now;
    this.served.clear();
    const { eventsPerTurn } = this.#liveliness;
    for (let left = eventsPerTurn; random() < left; left--) this.#happen();
    const due = this.#pending.filter(({ at }) => at <= now);
    this.#pending = this.#pending.filter(({ at }) => at > now);
    for (const each of due) this.#publish(each);
    if (random() < 0.3) this.#change((item, event) => ({ ...item, ...tellingOf(event, random), title: item.title }));
    if (random() < 0.1) this.#change((item, event) => ({ ...item, title: tellingOf(event, random).title }));
    if (random() < 0.1) this.#change(() => undefined);
    if (random() < 0.1)
      this.#change((item) => ({ ...item, ...(item.published !== undefined && { published: now + between(random, -90, 3) * 24 * hour }) }));
    if (random() < 0.15) this.#break(pick(random, this.#outlets));
    for (const outlet of this.#outlets) if (outlet.trouble && outlet.trouble.until <= now) delete outlet.trouble;
  }

  /** Answers for all of the feeds, as their servers would. */
  readonly ask: Ask = async (address, { etag }) => {
    const outlet = this.#byAddress.get(address);
    const { trouble } = outlet ?? {};
    if (!outlet) return failed('status', 'it answered with status 404', 404);
    if (trouble?.kind === 'hang') return failed('timeout', 'it did not answer in time');
    if (trouble?.kind === 429) return { ...failed('status', 'it answered with status 429', 429), server: { retryAfter: '7200' } };
    if (typeof trouble?.kind === 'number') return failed('status', `it answered with status ${trouble.kind}`, trouble.kind);
    if (trouble?.kind === 'page') return this.#answer(outlet, '<!doctype html><title>Down for a while</title>', address, '');
    const tag = `"${outlet.version}"`;
    const end = trouble?.kind === 'elsewhere' ? trouble.to : (outlet.movedTo ?? address);
    if (etag === tag) return { ...this.#answer(outlet, '', end, tag), status: 304 };
    const text = this.#text(outlet);
    if (trouble?.kind === 'cut') return this.#answer(outlet, text.slice(0, 40), end, '');
    for (const item of outlet.items) if (!this.#isOld(item)) this.served.add(nameOf(outlet, item));
    return this.#answer(outlet, text, end, tag);
  };

  /** Whether an article claims to be older than the reader may want. */
  #isOld({ published = this.#now }: Item): boolean {
    return published < this.#now - maybeOld;
  }

  #answer({ kind }: Outlet, text: string, address: string, etag: string): Extract<Answer, { kind: 'answer' }> {
    const bytes = new TextEncoder().encode(text);
    return { kind: 'answer', status: 200, address, contentType: feedTypes[kind], ...(etag && { etag }), server: {}, bytes };
  }

  #text({ kind, name, host, address, full, items }: Outlet): string {
    const entries = items.map(({ id, link, title, text, by, published }): FeedEntry => {
      const summary = text.slice(0, 600);
      return {
        ...{ id, title, summary, ...(full && { html: paragraphs(text) }) },
        // Addresses are decorated for each reader anew, and are the same all the same.
        ...(link !== undefined && { link: `${link}?utm_source=feed-${this.#now % 97}` }),
        ...(by !== undefined && { by }),
        ...(published !== undefined && { published }),
      };
    });
    return writeFeed(kind, { name, home: `https://${host}/`, self: address, lang: 'en', entries });
  }

  #happen(): void {
    const random = this.#random;
    const event = this.#events++;
    const at = random();
    const tellers = at < 0.6 ? 1 : at < 0.85 ? between(random, 2, 3) : between(random, 4, 8);
    const wire = tellers > 1 && random() < 0.4 ? tellingOf(inventedEvent(event), random, between(random, 100, 500)) : undefined;
    for (let teller = 0; teller < tellers; teller++)
      this.#pending.push({
        ...{
          at: this.#now + (teller === 0 ? 0 : between(random, 0, 40) * hour),
          outlet: Math.floor(random() * this.#outlets.length),
          event,
        },
        ...(wire && { wire }),
      });
  }

  #publish({ outlet: number, event, wire }: Pending): void {
    const random = this.#random;
    const outlet = this.#outlets[number] as Outlet;
    const topic = inventedEvent(event);
    const telling = wire ? wireCopy(wire, agency, topic, random) : tellingOf(topic, random);
    const name = `item-${event}-${this.#items++}`;
    const item: Item = {
      ...telling,
      id: outlet.hasLinks ? `https://${outlet.host}/news/${name}` : name,
      ...(outlet.hasLinks && { link: `https://${outlet.host}/news/${name}` }),
      ...(random() < 0.5 && { by: wire ? agency : 'Ida Falk' }),
      ...(outlet.hasDates && { published: this.#now - between(random, 0, 20) * hour }),
    };
    outlet.items = [item, ...outlet.items].slice(0, outlet.holds);
    outlet.version++;
  }

  /** Changes an article that is out; where it becomes nothing, it is taken back. */
  #change(change: (item: Item, event: Topic) => Item | undefined): void {
    const random = this.#random;
    const outlet = pick(random, this.#outlets);
    if (outlet.items.length === 0) return;
    const at = Math.floor(random() * outlet.items.length);
    outlet.items = outlet.items.flatMap((item, place) =>
      place === at ? (change(item, inventedEvent(Number(/item-(\d+)/.exec(item.id)?.[1]))) ?? []) : item,
    );
    outlet.version++;
  }

  #break(outlet: Outlet): void {
    const random = this.#random;
    const kind = pick(random, [500, 429, 404, 410, 'hang', 'cut', 'page', 'elsewhere', 'moved'] as const);
    if (kind === 'moved') {
      outlet.movedTo = `https://${outlet.host}/moved/feed`;
      this.#byAddress.set(outlet.movedTo, outlet);
      outlet.version++;
      return;
    }
    const until = this.#now + between(random, 2, 100) * hour;
    outlet.trouble = kind === 'elsewhere' ? { kind, until, to: `https://cdn.example/${outlet.host}` } : { kind, until };
    if (kind === 'elsewhere') outlet.version++;
  }
}

/** What the newsroom is to call an article: its address, or in a feed without addresses what the feed calls it, by the feed's first address. */
function nameOf({ address }: Outlet, { id, link }: Item): string {
  return link === undefined ? `${address} ${id}` : (canonicalUrl(link) ?? '');
}

function failed(fault: 'status' | 'timeout', reason: string, status?: number): Extract<Answer, { kind: 'failed' }> {
  return { kind: 'failed', fault, reason, ...(status !== undefined && { status }), server: {} };
}
