import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { lazy } from '../lazy.ts';
import type { SavedPrint, SavedStory } from '../newsroom/grouping/snapshot.ts';
import type { FeedArticle, FollowedFeed } from '../newsroom/records.ts';
import type { Segment } from '../newsroom/store.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import type { LedgerEntry } from '../trust/ledger.ts';

/** A pack as it is kept on this device: one file, replaced as a whole, so that there is always a complete old or a complete new one. */
export interface StoredPack {
  readonly name: string;
  /** Which edition of the pack it is; the one who stores it decides what that means. */
  readonly edition: string;
  readonly file: Blob;
}

/** An article of the newsroom; `waiting` is there as long as it has to be placed. */
export interface StoredArticle {
  readonly article: FeedArticle;
  readonly waiting?: 1;
}

/** A story of the newsroom: what the desk knows of it, and what came of printing it. */
export interface StoredStory extends SavedStory {
  /** When something was last added to it. */
  readonly touched: number;
  /** It has to be printed. */
  readonly unprinted?: 1;
  /** The part that it stands in. */
  readonly segment?: number;
  readonly group?: string | undefined;
  readonly origins?: number;
  readonly first?: number;
  readonly latest?: number;
}

export interface PlumblineDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Which packs have a ledger, and of which edition; written together with its entries. */
  ledgers: { key: string; value: { pack: string; edition: string } };
  ledgerEntries: { key: [pack: string, outlet: string]; value: LedgerEntry & { pack: string } };
  /** The entries of lists of ratings by others, the domains in lower case. */
  ratings: { key: [list: string, domain: string]; value: { list: string; domain: string; value: number } };
  feeds: { key: string; value: FollowedFeed };
  articles: { key: string; value: StoredArticle; indexes: { seen: number; feed: string; waiting: [waiting: number, seen: number] } };
  prints: { key: string; value: SavedPrint };
  newsStories: {
    key: string;
    value: StoredStory;
    indexes: { touched: number; unprinted: [unprinted: number, id: string]; segment: number; latest: number };
  };
  segments: { key: number; value: Segment };
  /** The packs of the parts, apart from what is known of them. */
  segmentFiles: { key: number; value: Blob };
  /** Single values of the newsroom by their names. */
  newsroom: { key: string; value: unknown };
  /** The count of changes of the packs, in a store of its own: each match reads it, and is not to wait for what the newsroom writes. */
  shelf: { key: string; value: number };
  subscriptions: { key: string; value: Subscription };
  /** What is there of packs that are on their way, in pieces in their order. */
  arriving: { key: [pack: string, offset: number]; value: { pack: string; offset: number; bytes: Blob } };
}

/** The name of one of the stores. */
export type StoreName = StoreNames<PlumblineDatabase>;

/** A transaction that writes to these stores. */
export type Writing<Names extends StoreName> = IDBPTransaction<PlumblineDatabase, Names[], 'readwrite'>;

/** The store of single values, within a transaction of any stores. */
export interface ValueStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** What Plumbline keeps on disk beside the settings. Opened when it is first needed. @throws where a later version of Plumbline made it */
export const database = lazy(
  (): Promise<IDBPDatabase<PlumblineDatabase>> =>
    openDB<PlumblineDatabase>('plumbline', 3, {
      upgrade(opened, from) {
        if (from < 1) opened.createObjectStore('packs', { keyPath: 'name' });
        if (from < 2) {
          opened.createObjectStore('ledgers', { keyPath: 'pack' });
          opened.createObjectStore('ledgerEntries', { keyPath: ['pack', 'outlet'] });
          opened.createObjectStore('ratings', { keyPath: ['list', 'domain'] });
        }
        opened.createObjectStore('feeds', { keyPath: 'address' });
        const articles = opened.createObjectStore('articles', { keyPath: 'article.id' });
        articles.createIndex('seen', 'article.seen');
        articles.createIndex('feed', 'article.feed');
        articles.createIndex('waiting', ['waiting', 'article.seen']);
        opened.createObjectStore('prints', { keyPath: 'id' });
        const stories = opened.createObjectStore('newsStories', { keyPath: 'id' });
        stories.createIndex('touched', 'touched');
        stories.createIndex('unprinted', ['unprinted', 'id']);
        stories.createIndex('segment', 'segment');
        stories.createIndex('latest', 'latest');
        opened.createObjectStore('segments', { keyPath: 'number' });
        opened.createObjectStore('segmentFiles');
        opened.createObjectStore('newsroom');
        opened.createObjectStore('shelf');
        opened.createObjectStore('subscriptions', { keyPath: 'name' });
        opened.createObjectStore('arriving', { keyPath: ['pack', 'offset'] });
      },
    }),
);
