import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Something that lies at an address. */
export interface Content {
  readonly bytes: Buffer;
  readonly type: string;
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** Parts of it can be asked for. It is then never gzipped. */
  readonly hasRanges?: boolean;
  readonly status?: number;
  /** `no-cache` where it is missing. */
  readonly cacheControl?: string;
}

/** The headers that describe a content. */
export function headersOf({ bytes, type, changed, hasRanges, cacheControl = 'no-cache' }: Content): Record<string, string> {
  const headers = { 'content-type': type, 'cache-control': cacheControl, 'last-modified': new Date(changed).toUTCString() };
  return { ...headers, etag: tagOf(bytes), ...(hasRanges ? { 'accept-ranges': 'bytes' } : { vary: 'accept-encoding' }) };
}

/** Sends a content as a good server does: nothing that the asker has already, a part where it asks for one, and gzipped where it may be. */
export function send(request: IncomingMessage, response: ServerResponse, content: Content): void {
  const headers = headersOf(content);
  const { bytes, status = 200 } = content;
  if (status === 200 && isKnown(request, content)) {
    const { etag, vary, 'last-modified': modified, 'cache-control': control } = headers;
    response.writeHead(304, { ...(etag && { etag }), ...(vary && { vary }), 'last-modified': modified, 'cache-control': control }).end();
    return;
  }
  const part = content.hasRanges && status === 200 ? rangeOf(request, content) : undefined;
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}`, 'content-length': 0 }).end();
    return;
  }
  if (part) {
    const range = `bytes ${part.from}-${part.to}/${bytes.length}`;
    finish(response, 206, { ...headers, 'content-range': range }, bytes.subarray(part.from, part.to + 1));
    return;
  }
  const isGzipped = !content.hasRanges && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  // The gzipped bytes are others than those that the tag is of.
  if (isGzipped) finish(response, status, { ...headers, 'content-encoding': 'gzip', etag: `W/${headers.etag}` }, gzipSync(bytes));
  else finish(response, status, headers, bytes);
}

function finish(response: ServerResponse, status: number, headers: Record<string, string | undefined>, bytes: Buffer): void {
  const set = Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
  response.writeHead(status, { ...set, 'content-length': bytes.length }).end(bytes);
}

function tagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`;
}

/** By the tag, and only where none is given by the time, as RFC 9110, 13.2.2 has it. */
function isKnown({ headers }: IncomingMessage, { bytes, changed }: Content): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes('*') || known.includes(tagOf(bytes));
  }
  return seconds(changed) <= seconds(Date.parse(headers['if-modified-since'] ?? ''));
}

/** The part that is asked for; undefined where it is all, or where what the asker has a part of is gone. */
function rangeOf({ headers }: IncomingMessage, { bytes, changed }: Content): { from: number; to: number } | 'unsatisfiable' | undefined {
  const [, start = '', end = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (start === '' && end === '') return undefined;
  const condition = String(headers['if-range'] ?? tagOf(bytes));
  if (condition !== tagOf(bytes) && seconds(Date.parse(condition)) !== seconds(changed)) return undefined;
  const last = bytes.length - 1;
  const from = start === '' ? Math.max(0, bytes.length - Number(end)) : Number(start);
  const to = start === '' || end === '' ? last : Math.min(last, Number(end));
  return from > last || from > to ? 'unsatisfiable' : { from, to };
}

const seconds = (time: number) => Math.floor(time / 1000);
