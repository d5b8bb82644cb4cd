import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { events } from '../../fixtures/news/index.ts';
import type { Outlet, OutletFeed } from '../../fixtures/news/outlet.ts';
import { outlets as allOutlets } from '../../fixtures/news/outlets.ts';
import { answerOddly } from './answer-oddly.ts';
import { type Article, articlesOf } from './article.ts';
import type { Behaviour } from './behaviour.ts';
import { type Draft, NewsroomFloor } from './newsroom-floor.ts';
import { refusedTunnel, type SeenRequest, seenRequest } from './seen-request.ts';
import { type Content, send } from './send.ts';
import { Shelves } from './shelves.ts';

export interface NewsstandOptions {
  /** The day that articles are dated from, YYYY-MM-DD; the current one in UTC where it is missing. All came out before it. */
  readonly today?: string;
  /** Those who are there, with all they tell of the invented events; everybody where it is missing. */
  readonly outlets?: readonly Outlet[];
}

/** A feed that can be followed. */
export interface OfferedFeed {
  readonly outlet: Outlet;
  readonly address: string;
  readonly kind: OutletFeed['kind'];
}

/** Outlets on one server. To be set as a browser's HTTP proxy. */
export interface Newsstand {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, also the value for a browser's HTTP proxy. */
  readonly origin: string;
  /** All that was asked so far, the oldest first. Refused tunnels are in it. */
  readonly requests: readonly SeenRequest[];
  /** What was asked of one address. */
  requestsFor(address: string): SeenRequest[];
  /** All articles that are out. */
  readonly pages: readonly Article[];
  /** The article of an outlet. @throws where there is none */
  page(outlet: string, id: string): Article;
  readonly feeds: readonly OfferedFeed[];
  /** The address of an outlet's feed. @throws where it has none */
  feedOf(outlet: string): string;
  publish(outlet: string, draft: Draft): Article;
  correct(outlet: string, id: string, change: { readonly title?: string; readonly text?: string }): Article;
  /** Takes an article out of its feed; its page is then gone (410). */
  retract(outlet: string, id: string): void;
  /** Has an address misbehave from now on; undefined ends that. */
  behave(address: string, behaviour: Behaviour | undefined): void;
  /** Puts something at an address, in place of what was there. Parts of it can be asked for. */
  host(address: string, bytes: Uint8Array | string, options?: { readonly contentType?: string }): void;
  /** Ends every open connection as well. */
  close(): Promise<void>;
}

/** Opens the stand on a free port of 127.0.0.1. It answers for every host, and refuses tunnels, so that https goes nowhere. */
export async function startNewsstand({
  today = new Date().toISOString().slice(0, 10),
  outlets = allOutlets,
}: NewsstandOptions = {}): Promise<Newsstand> {
  const articles = articlesOf(outlets, events, today);
  const floors = outlets.map(
    (outlet) =>
      new NewsroomFloor(
        outlet,
        articles.filter((article) => article.outlet === outlet),
      ),
  );
  const shelves = new Shelves(floors);
  const requests: SeenRequest[] = [];
  const behaviours = new Map<string, Behaviour>();

  const server = createServer((request, response) => {
    const seen = seenRequest(request, response);
    requests.push(seen);
    // Whoever asked may hang up first.
    response.on('error', () => response.destroy());
    answer(seen.address, request, response);
  });
  function answer(address: string, request: IncomingMessage, response: ServerResponse): void {
    const behaviour = behaviours.get(address);
    if (behaviour === undefined) send(request, response, shelves.at(address));
    else answerOddly(behaviour, { address, request, response, shelves });
  }
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push(refusedTunnel(request));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const floorOf = (outlet: string): NewsroomFloor => {
    const floor = floors.find((one) => one.outlet.id === outlet);
    if (!floor) throw new Error(`there is no outlet "${outlet}" at this stand`);
    return floor;
  };
  return {
    ...{ port, origin: `http://127.0.0.1:${port}`, requests },
    requestsFor: (address) => requests.filter((request) => request.address === normal(address)),
    get pages() {
      return floors.flatMap((floor) => floor.articles);
    },
    page(outlet, id) {
      const article = floorOf(outlet).articles.find((one) => one.id === id);
      if (!article) throw new Error(`${outlet} has no article "${id}"`);
      return article;
    },
    feeds: outlets.flatMap((outlet) =>
      outlet.feed ? [{ outlet, address: feedAddress(outlet, outlet.feed), kind: outlet.feed.kind }] : [],
    ),
    feedOf(outlet) {
      const own = floorOf(outlet).outlet;
      if (!own.feed) throw new Error(`${outlet} has no feed`);
      return feedAddress(own, own.feed);
    },
    publish: (outlet, draft) => floorOf(outlet).publish(draft),
    correct: (outlet, id, change) => floorOf(outlet).correct(id, change),
    retract(outlet, id) {
      shelves.markGone(floorOf(outlet).retract(id).address);
    },
    behave(address, behaviour) {
      if (behaviour === undefined) behaviours.delete(normal(address));
      else behaviours.set(normal(address), behaviour);
    },
    host: (address, bytes, { contentType = 'application/octet-stream' } = {}) => shelves.host(normal(address), hosted(bytes, contentType)),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const normal = (address: string) => new URL(address).href;
const feedAddress = ({ host }: Outlet, { path }: OutletFeed) => `http://${host}${path}`;
const hosted = (bytes: Uint8Array | string, type: string): Content => ({
  ...{ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes), type, changed: Date.now(), hasRanges: true },
});
