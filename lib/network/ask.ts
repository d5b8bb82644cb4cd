import type { ServerSays } from '../newsroom/feeds/server-times.ts';

/** What to ask for, and how. */
export interface Asking {
  /** Of the copy that is there: the server may answer that nothing changed (RFC 9110, 13). */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly accept?: string;
  /** More bytes than this, as they come out of any compression, are refused. */
  readonly mostBytes: number;
  /** The reader named this very address, so it may be one of their own network. */
  readonly isPrivate?: boolean | undefined;
  /** The rest of a file of which the first bytes are there: from which byte on, and the tag of that file (RFC 9110, 14.2). */
  readonly rest?: { readonly from: number; readonly etag: string } | undefined;
  /**
   * Takes the body in pieces instead of whole; `offset` is that of the piece in the file, and `etag` the tag of the file. What was taken stays
   * where the rest fails.
   */
  readonly onPiece?: (piece: Uint8Array, offset: number, etag?: string) => Promise<void>;
}

/** What came of it. Nothing is thrown: what went wrong is an answer too. */
export type Answer =
  | {
      readonly kind: 'answer';
      /** 200 to 299, or 304. */
      readonly status: number;
      /** Where it came from, after redirects. */
      readonly address: string;
      readonly contentType: string;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
      readonly server: ServerSays;
      /** Empty for 304, and where the pieces were taken one by one. */
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: 'failed';
      readonly fault: 'refused-address' | 'unreachable' | 'status' | 'too-large' | 'timeout' | 'stopped';
      readonly status?: number | undefined;
      /** In English. */
      readonly reason: string;
      readonly server: ServerSays;
    };

/** Asks a server. */
export type Ask = (address: string, asking: Asking) => Promise<Answer>;
