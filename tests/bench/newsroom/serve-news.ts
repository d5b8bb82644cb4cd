import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NewsSource } from './news-source.ts';

/** Serves all feeds of a source from one port of 127.0.0.1, which is to be the HTTP proxy of a browser. */
export async function serveNews(source: NewsSource): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = source.answer(request.url ?? '', request.headers['if-none-match']);
    if (answer.kind === 'failed') return void response.writeHead(answer.status ?? 404).end();
    response.writeHead(answer.status, { 'content-type': answer.contentType, etag: answer.etag });
    response.end(answer.status === 304 ? undefined : answer.bytes);
  });
  // What is not a feed, such as what a browser asks for itself, is refused.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
