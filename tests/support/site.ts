import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLongText } from '../fixtures/pages/long-text.ts';

const pagesFolder = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const demoFolder = fileURLToPath(new URL('../demo/', import.meta.url));

/** One request as the server saw it. `host` has no port; `proxied` says that the browser took the site for its proxy. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** Path and query; empty for CONNECT, which names a host alone. */
  readonly path: string;
  readonly proxied: boolean;
}

export interface SiteOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Further HTML pages by path, served before the files. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, also the value for a browser's HTTP proxy. */
  readonly origin: string;
  /** All that was asked of the server so far, oldest first. Refused tunnels are in it. */
  readonly requests: readonly SeenRequest[];
  /** The address of a path on this server. */
  url(path: string): string;
  /** Ends every open connection as well. */
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const extraHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict-csp.html': {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  },
};

/** Where a path lies on disk; applications with a client router answer for every path below theirs. */
function fileOf(path: string): string | undefined {
  if (path === '/') return join(pagesFolder, 'front-page.html');
  if (path === '/demo/') return join(demoFolder, 'article.html');
  const application = /^\/(spa|spa-body)\//.exec(path)?.[1];
  if (application !== undefined) return join(pagesFolder, `${application}.html`);
  const inDemo = path.startsWith('/demo/');
  const relative = normalize(inDemo ? path.slice('/demo/'.length) : path.slice(1));
  const served = contentTypes[extname(relative)] !== undefined && !relative.startsWith('..');
  return served ? join(inDemo ? demoFolder : pagesFolder, relative) : undefined;
}

async function contentOf(path: string): Promise<Buffer | string | undefined> {
  const file = fileOf(path);
  if (file === undefined) return undefined;
  try {
    const bytes = await readFile(file);
    return extname(file) === '.html' ? withLongText(bytes.toString('utf8')) : bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function answer(path: string, response: ServerResponse, options: SiteOptions): Promise<void> {
  const own = options.pages?.[path];
  const content = own ?? (await contentOf(path));
  if (content === undefined) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Not found</title><p>There is no such page here.');
    return;
  }
  const type = own === undefined ? contentTypes[extname(fileOf(path) ?? '')] : contentTypes['.html'];
  // Not `no-store`, which would keep pages out of the back/forward cache.
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-cache', ...extraHeaders[path] });
  response.end(content);
}

/** The address asked for: a proxy gets it whole in the request line, a server in two parts. */
function addressOf(request: IncomingMessage): { url: URL; proxied: boolean } {
  const target = request.url ?? '/';
  const proxied = /^[a-z]+:\/\//i.test(target);
  return { url: proxied ? new URL(target) : new URL(`http://${request.headers.host ?? '127.0.0.1'}${target}`), proxied };
}

/**
 * Serves the fixture pages by name, the demo at `/demo/` and the front page at `/`, on 127.0.0.1. Set as a browser's
 * proxy it answers for every host by path, refuses tunnels (so https goes nowhere) and logs who was asked for.
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { url, proxied } = addressOf(request);
    requests.push({ method: request.method ?? 'GET', host: url.hostname, path: url.pathname + url.search, proxied });
    answer(decodeURI(url.pathname), response, options).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    requests.push({ method: 'CONNECT', host, path: '', proxied: true });
    // The browser may hang up first; there is nobody left to tell.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    requests,
    url: (path) => new URL(path, `${origin}/`).href,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
