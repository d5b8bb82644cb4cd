import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { shelve } from '../../../lib/corpus/shelf.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { createHandlers } from '../../../lib/messaging/handlers.ts';
import type { MessageName, Request, Response } from '../../../lib/messaging/protocol.ts';
import { type Caller, createRouter } from '../../../lib/messaging/router.ts';
import type { World } from '../../../lib/messaging/world.ts';
import type { Digest } from '../../../lib/page/digest.ts';
import { createSettingsStore } from '../../../lib/storage/settings-store.ts';
import { createTabStates } from '../../../lib/storage/tab-states.ts';
import type { LedgerEntry } from '../../../lib/trust/ledger.ts';
import { searchCorpus } from '../../../lib/view/search-corpus.ts';
import { outlet, story } from './build.ts';
import { packOf } from './bytes.ts';
import { type MemoryArea, memoryArea } from './memory-area.ts';

/** A browser as the background sees it: tabs with a badge and perhaps a sidebar. */
export interface Browser {
  readonly local: MemoryArea;
  readonly session: MemoryArea;
  /** What each tab shows now; a tab that is missing is closed. */
  readonly addresses: Map<number, string>;
  /** The stories on the badge of each tab. */
  readonly badges: Map<number, readonly string[]>;
  /** What happens, once, while a badge is on its way. */
  readonly meanwhile: { badge?: (() => void) | undefined };
  /** How often the sidebar of each tab was brought in, and how often it was asked to look again. */
  readonly panels: Map<number, { ensured: number; refreshed: number }>;
  readonly opened: string[];
  readonly reported: unknown[];
  /** What the corpus tells of outlets, and the lists of ratings that are kept. */
  readonly ledger: Map<string, LedgerEntry>;
  readonly ratings: Map<string, Map<string, number>>;
  /** Opens an address in a tab, as a reader does. */
  visit(tab: number, address: string): void;
  /** Sends a message through the router, as a content script of that tab. @throws what the router answers with an error */
  fromTab<N extends MessageName>(tab: number, name: N, request: Request<N>, caller?: Partial<Caller>): Promise<Response<N>>;
  /** The same, as one of our own pages. */
  fromOwn<N extends MessageName>(name: N, request: Request<N>, caller?: Partial<Caller>): Promise<Response<N>>;
}

export const matchWith = (id: string): Match => ({ story: id, confidence: 0.9, reasons: [{ kind: 'names', values: ['Harbour'] }] });

export const digestOf = (address: string): Digest => ({ pageKey: address, title: 'A title', lead: 'A lead.' });

/** A world in memory around the real handlers, with stories `bridge`, `ferry` and `soup`. */
export async function createBrowser(match: (digest: Digest) => Match[] | Promise<Match[]>): Promise<Browser> {
  const corpus = createCorpus(
    shelve(
      await packOf({
        outlets: [outlet('gazette', { hosts: ['gazette.example'] })],
        stories: [story('bridge', { related: ['ferry'] }), story('ferry'), story('soup')],
      }),
    ),
  );
  const browser = {
    addresses: new Map(),
    badges: new Map(),
    panels: new Map(),
    meanwhile: {} as Browser['meanwhile'],
    opened: [] as string[],
    reported: [] as unknown[],
    ledger: new Map<string, LedgerEntry>(),
    ratings: new Map<string, Map<string, number>>(),
  };
  const [local, session] = [memoryArea(), memoryArea()];
  const panel = (tab: number) => {
    const found = browser.panels.get(tab) ?? { ensured: 0, refreshed: 0 };
    browser.panels.set(tab, found);
    return found;
  };
  const world: World = {
    corpus: async () => corpus,
    match: async (digest) => match(digest),
    search: async (query, regardOf) => searchCorpus(corpus, query, regardOf),
    ledger: async (_, outlets) =>
      new Map([...outlets].flatMap((id) => (browser.ledger.has(id) ? [[id, browser.ledger.get(id) as LedgerEntry]] : []))),
    eraseRecord: async (_, outlet) => {
      for (const [id, entry] of browser.ledger)
        if (outlet === undefined || outlet === id) browser.ledger.set(id, { ...entry, checked: [], erased: true });
    },
    ratingIn: async (list, domains) => domains.flatMap((domain) => browser.ratings.get(list)?.get(domain) ?? [])[0],
    storeRatings: async (list, entries) => void browser.ratings.set(list, new Map(entries)),
    forgetRatings: async (list) => void (list === undefined ? browser.ratings.clear() : browser.ratings.delete(list)),
    settings: createSettingsStore(local, session),
    tabStates: createTabStates(session),
    showBadge: async (tab, stories) => {
      const { badge } = browser.meanwhile;
      browser.meanwhile.badge = undefined;
      badge?.();
      const shown = stories.map(({ id }) => id);
      browser.badges.set(tab, shown);
    },
    ensurePanel: async (tab) => void panel(tab).ensured++,
    refreshPanel: async (tab) => void panel(tab).refreshed++,
    addressOf: async (tab) => browser.addresses.get(tab),
    openPage: async (open) => void browser.opened.push(Object.values(open).join(' ')),
    related: async () => [],
    mergedInto: async () => undefined,
    wakeNewsroom: async () => undefined,
    eraseNewsroom: async () => undefined,
    bytesStored: async () => JSON.stringify(local.stored()).length,
  };
  const route = createRouter(createHandlers(world), (error) => browser.reported.push(error));
  async function send<N extends MessageName>(name: N, request: Request<N>, caller: Caller): Promise<Response<N>> {
    const reply = await route({ plumbline: name, request }, caller);
    if (!reply?.ok) throw new Error(reply ? `${reply.code}: ${reply.message}` : 'nobody answered');
    return reply.value as Response<N>;
  }
  return {
    ...browser,
    local,
    session,
    visit: (tab, address) => void browser.addresses.set(tab, address),
    fromTab: (tab, name, request, caller) =>
      send(name, request, { kind: 'content', tab, url: browser.addresses.get(tab) ?? '', isPrivate: false, ...caller }),
    fromOwn: (name, request, caller) =>
      send(name, request, { kind: 'own', tab: undefined, url: 'chrome-extension://x/', isPrivate: false, ...caller }),
  };
}
