import type { Asked } from './after-ask.ts';
import type { Taking } from './after-take.ts';
import type { Subscription } from './subscription.ts';

/** What is there of a pack that is on its way: its first bytes, without gaps. */
export interface Arrived {
  /** Of the whole pack, as its manifest has it. */
  readonly digest: string;
  /** The tag that the server gave the file; empty where it gave none that can be relied on. */
  readonly etag: string;
  readonly file: Blob;
}

/** A piece of a pack that is on its way. */
export interface Piece {
  readonly name: string;
  readonly digest: string;
  readonly etag: string;
  readonly offset: number;
  readonly bytes: Blob;
}

/**
 * What is kept of packs of others. Each method that writes does so in one: all of it is there afterwards, or nothing. So the work may end
 * between any two of them, and goes on from what is there.
 */
export interface SubscriptionStore {
  subscriptions(): Promise<Subscription[]>;
  /** Whether the file of a pack is there, in the edition of this digest. */
  hasPack(name: string, digest: string): Promise<boolean>;
  /** The names of packs of which pieces are there. */
  arriving(): Promise<string[]>;
  arrived(name: string): Promise<Arrived | undefined>;
  keepPiece(piece: Piece): Promise<void>;
  dropPieces(name: string): Promise<void>;
  /**
   * Puts a pack and its subscription in the place of what is there, takes away what it replaces, and drops its pieces. It gives false and
   * changes nothing where the subscription is another by now than the one that was judged: see `afterTake`.
   */
  take(taking: Taking): Promise<boolean>;
  /** Keeps what came of asking a publisher, unless the subscription is gone or of another edition by now: see `afterAsk`. */
  saveAsked(name: string, asked: Asked): Promise<void>;
  /** Switches the stories of a pack on, or pauses it. Switched on, it is asked again at once. */
  setOn(name: string, isOn: boolean, now: number): Promise<void>;
  /** The reader stays with the edition and key that are there: what was offered is declined, and updates go on. */
  keepPinned(name: string): Promise<void>;
  /** Takes a pack away with all that is kept of it. */
  remove(name: string): Promise<void>;
}
