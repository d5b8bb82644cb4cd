import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as the stand saw it. `status` and `isHungUp` tell how it stands at the moment of asking. */
export interface SeenRequest {
  readonly method: string;
  /** Without a port. */
  readonly host: string;
  /** Path and query; empty for CONNECT, which names a host alone. */
  readonly path: string;
  /** The whole address. */
  readonly address: string;
  /** The browser took the stand for its proxy; otherwise it came to 127.0.0.1 itself. */
  readonly proxied: boolean;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** Undefined until it is answered. */
  readonly status: number | undefined;
  /** The connection ended before the answer was complete: whoever asked went away, or the stand cut it. */
  readonly isHungUp: boolean;
}

/** The address asked for: a proxy gets it whole in the request line, a server in two parts. */
function addressOf(request: IncomingMessage): { url: URL; proxied: boolean } {
  const target = request.url ?? '/';
  const proxied = /^[a-z]+:\/\//i.test(target);
  return { url: new URL(proxied ? target : `http://${request.headers.host ?? '127.0.0.1'}${target}`), proxied };
}

/** Notes a request that is about to be answered. */
export function seenRequest(request: IncomingMessage, response: ServerResponse): SeenRequest {
  const { url, proxied } = addressOf(request);
  return {
    ...{ method: request.method ?? 'GET', host: url.hostname, path: url.pathname + url.search, address: url.href, proxied },
    headers: plain(request),
    at: Date.now(),
    get status() {
      return response.headersSent ? response.statusCode : undefined;
    },
    get isHungUp() {
      return response.closed && !response.writableFinished;
    },
  };
}

/** Notes a tunnel that is refused. */
export function refusedTunnel(request: IncomingMessage): SeenRequest {
  const host = (request.url ?? '').replace(/:\d+$/, '');
  const fixed = { method: 'CONNECT', host, path: '', address: `https://${host}/`, proxied: true, status: 502, isHungUp: false };
  return { ...fixed, headers: plain(request), at: Date.now() };
}

function plain({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}
