import type { Feed } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { readJsonFeed } from './json-feed.ts';
import { limits } from './limits.ts';
import { readXmlFeed } from './xml-feed.ts';

/** Where a feed comes from. */
export interface FeedOrigin {
  /** What relative addresses in it are relative to. */
  readonly address: string;
  /** As the server said it; what the text looks like decides, since servers are often wrong. */
  readonly contentType?: string;
  /** Milliseconds since 1970; without it no date lies in the future. */
  readonly now?: number;
}

/**
 * Reads a feed of any usual kind: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1 and 1.1. What is ill-formed is read as far as it
 * makes sense. Nothing is loaded, no markup comes through, and the time it takes grows with the length of the text alone.
 * @throws FeedError, which says why the text is no feed or is refused
 */
export function readFeed(text: string, { address, contentType = '', now }: FeedOrigin): Feed {
  if (text.length > limits.bytes) throw new FeedError('too-large', `It is longer than ${limits.bytes} characters.`);
  const beginning = text.slice(0, 1000).replace(/^[\s\uFEFF\0]+/, '');
  if (beginning === '' && text.trim() === '') throw new FeedError('empty', 'Nothing is in it.');
  const isJson = beginning.startsWith('{') || beginning.startsWith('[') || (/json/i.test(contentType) && !beginning.startsWith('<'));
  return isJson ? readJsonFeed(text.replace(/^\uFEFF/, ''), address, now) : readXmlFeed(text, address, now);
}
