import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file on the host, and the ways in which its host may be unlike others. */
export interface HostedFile {
  readonly bytes: Uint8Array;
  readonly etag?: string | undefined;
  readonly contentType?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks after so many bytes of the body. */
  readonly cutAfter?: number;
  /** It gives the whole file whatever part is asked for. */
  readonly hasNoRanges?: boolean;
  /** It gives the part that is asked for, whatever tag is asked for with it. */
  readonly ignoresTags?: boolean;
  /** It says that the body has so many bytes. */
  readonly claims?: number;
}

/** A request that came, with the headers that matter here. */
export interface Came {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** A real host of files on this machine. */
export interface FileHost {
  readonly files: Map<string, HostedFile>;
  readonly came: Came[];
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a host of files that knows tags, conditions and parts as hosts of files do. */
export async function startFileHost(): Promise<FileHost> {
  const files = new Map<string, HostedFile>();
  const came: Came[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    came.push({ path, range: request.headers.range, ifRange: one(request, 'if-range'), ifNoneMatch: request.headers['if-none-match'] });
    const file = files.get(path);
    if (file) answer(file, request, response);
    else response.writeHead(404).end('not here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    files,
    came,
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(file: HostedFile, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, etag, contentType = 'application/octet-stream', status, headers = {} } = file;
  const shared = { 'content-type': contentType, ...(etag !== undefined && { etag }), ...headers };
  if (status !== undefined) response.writeHead(status, shared).end();
  else if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304, shared).end();
  else {
    const from = firstByte(file, request);
    if (from > bytes.length) response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    else send(file, from, shared, response);
  }
}

function send(
  { bytes, cutAfter, claims }: HostedFile,
  from: number,
  shared: Readonly<Record<string, string>>,
  response: ServerResponse,
): void {
  const body = bytes.subarray(from);
  const range = from > 0 ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
  response.strictContentLength = false;
  response.writeHead(from > 0 ? 206 : 200, { ...shared, ...range, 'content-length': `${claims ?? body.length}` });
  if (cutAfter === undefined && claims === undefined) response.end(body);
  else response.write(body.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 20));
}

/** Where the part begins that is to be given; 0 where it is the whole. */
function firstByte({ etag, hasNoRanges, ignoresTags }: HostedFile, request: IncomingMessage): number {
  const [, first] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  const tag = one(request, 'if-range');
  if (first === undefined || hasNoRanges || (tag !== undefined && tag !== etag && !ignoresTags)) return 0;
  return Number(first);
}

function one(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
