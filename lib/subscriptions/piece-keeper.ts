import type { PublishedFile } from '../publication/manifest.ts';
import type { Arrived, SubscriptionStore } from './store.ts';
import { SubscriptionError } from './subscription-error.ts';

/** Bytes are kept in pieces of this length at least: one by one as they come, a long pack would be in very many. */
export const pieceLength = 1024 * 1024;

/** Keeps what arrives of a pack, in its order and no more than was signed. */
export class PieceKeeper {
  readonly #store: SubscriptionStore;
  readonly #name: string;
  readonly #pack: PublishedFile;
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;
  #kept: number;
  #etag: string;

  /** @param start what is there already */
  constructor(store: SubscriptionStore, name: string, pack: PublishedFile, start: Arrived | undefined) {
    this.#store = store;
    this.#name = name;
    this.#pack = pack;
    this.#kept = start?.file.size ?? 0;
    this.#etag = start?.etag ?? '';
  }

  /** How many bytes are there, kept or waiting. */
  get length(): number {
    return this.#kept + this.#waitingLength;
  }

  /**
   * Takes what arrived. A server that gives the file from its start, since it has another one by now or gives no parts, begins it anew.
   * @param etag the tag of the file that it is of
   * @throws SubscriptionError where it does not belong here
   */
  async take(piece: Uint8Array, offset: number, etag: string | undefined): Promise<void> {
    if (offset === 0 && this.length > 0) await this.#beginAnew();
    if (offset !== this.length) throw new SubscriptionError('other-pack', `the server gave byte ${offset} where ${this.length} is next`);
    if (offset === 0) this.#etag = reliable(etag);
    const { bytes } = this.#pack;
    if (offset + piece.length > bytes)
      throw new SubscriptionError('too-large', `the pack is longer than the ${bytes} bytes that were signed`);
    this.#waiting.push(piece);
    this.#waitingLength += piece.length;
    if (this.#waitingLength >= pieceLength || this.length === bytes) await this.keep();
  }

  /** Keeps what waits. */
  async keep(): Promise<void> {
    if (this.#waitingLength === 0) return;
    const { digest } = this.#pack;
    const bytes = new Blob(this.#waiting as Uint8Array<ArrayBuffer>[]);
    await this.#store.keepPiece({ name: this.#name, digest, etag: this.#etag, offset: this.#kept, bytes });
    this.#kept = this.length;
    this.#waiting = [];
    this.#waitingLength = 0;
  }

  async #beginAnew(): Promise<void> {
    await this.#store.dropPieces(this.#name);
    this.#kept = 0;
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

/** A tag by which a server can be asked for the rest of a file; a weak one is of files that may differ (RFC 9110, 8.8.1). */
function reliable(etag: string | undefined): string {
  return etag !== undefined && /^"[^"]*"$/.test(etag) ? etag : '';
}
