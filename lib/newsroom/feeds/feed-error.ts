/**
 * Why a document is refused:
 * - `too-large`: more bytes, elements or text than a feed may have;
 * - `too-deep`: elements inside elements beyond the limit;
 * - `entities`: it declares entities made of entities, which can grow without end;
 * - `encoding`: written in an encoding that nothing here can read;
 * - `page`: a web page stands where a feed was expected;
 * - `empty`: nothing is in it;
 * - `unknown`: it is something else;
 * - `broken`: it cannot be read to its end.
 */
export type FeedRefusal = 'too-large' | 'too-deep' | 'entities' | 'encoding' | 'page' | 'empty' | 'unknown' | 'broken';

/** A feed or a list of feeds that is refused as a whole. The message says what was found, and where. */
export class FeedError extends Error {
  readonly reason: FeedRefusal;

  constructor(reason: FeedRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FeedError';
    this.reason = reason;
  }
}
