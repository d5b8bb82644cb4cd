import type { OutletFeed } from '../../fixtures/news/outlet.ts';
import { articlePage, frontPage, homeOf, missingPage } from './article-page.ts';
import { entryOf, type FeedText } from './feed-text.ts';
import type { NewsroomFloor } from './newsroom-floor.ts';
import type { Content } from './send.ts';
import { feedTypes, writeFeed } from './write-feed.ts';

const html = 'text/html; charset=utf-8';

/** What lies at which address, as of now. */
export class Shelves {
  readonly #floors: ReadonlyMap<string, NewsroomFloor>;
  readonly #hosted = new Map<string, Content>();
  readonly #gone = new Set<string>();

  constructor(floors: readonly NewsroomFloor[]) {
    this.#floors = new Map(floors.map((floor) => [floor.outlet.host, floor]));
  }

  host(address: string, content: Content): void {
    this.#hosted.set(address, content);
  }

  /** Says of an address that what was there is gone for good. */
  markGone(address: string): void {
    this.#gone.add(address);
  }

  /** What is sent where the address behaves. */
  at(address: string): Content {
    const missing = { bytes: Buffer.from(missingPage), type: html, changed: 0, status: this.#gone.has(address) ? 410 : 404 };
    return this.#hosted.get(address) ?? this.#ofOutlet(address) ?? missing;
  }

  /** The feed at an address, and its kind; an empty one where there is none. */
  feedAt(address: string): { feed: FeedText; kind: OutletFeed['kind'] } {
    const { hostname, href } = new URL(address);
    const floor = this.#floors.get(hostname);
    if (!floor) return { feed: { name: hostname, home: `http://${hostname}/`, self: href, lang: 'en', entries: [] }, kind: 'rss' };
    const { name, lang, feed } = floor.outlet;
    const entries = floor.articles.map((article) => entryOf(article, feed?.isFull ?? false));
    return { feed: { name, lang, home: homeOf(floor.outlet), self: href, entries }, kind: feed?.kind ?? 'rss' };
  }

  #ofOutlet(address: string): Content | undefined {
    const { hostname, pathname } = new URL(address);
    const floor = this.#floors.get(hostname);
    if (!floor) return undefined;
    const { outlet, articles, changed } = floor;
    if (pathname === outlet.feed?.path) {
      const { feed, kind } = this.feedAt(address);
      return { bytes: Buffer.from(writeFeed(kind, feed)), type: `${feedTypes[kind]}; charset=utf-8`, changed };
    }
    if (pathname === '/') return { bytes: Buffer.from(frontPage(outlet, articles)), type: html, changed };
    const article = articles.find((one) => one.address === address);
    return article && { bytes: Buffer.from(articlePage(article)), type: html, changed: article.updated ?? article.published };
  }
}
