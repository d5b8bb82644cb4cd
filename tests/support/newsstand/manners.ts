import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable, type Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Manner } from './behaviour.ts';
import { type Content, headersOf, send } from './send.ts';

/** An address that sends a byte at a time sends one in so many milliseconds. */
const slowness = 20;
const gigabyte = 2 ** 30;
const chunk = Buffer.alloc(2 ** 20);

type Answer = (response: ServerResponse, content: Content, request: IncomingMessage) => void;

/** Answers with a content in a way in which no server should. */
export function misbehave(manner: Manner, request: IncomingMessage, response: ServerResponse, content: Content): void {
  answers[manner](response, content, request);
}

const answers: Readonly<Record<Manner, Answer>> = {
  hang: () => undefined,
  'hang-in-body': (response, content) => {
    begin(response, content).write(half(content));
  },
  slow: (response, content) => {
    begin(response, content);
    let at = 0;
    const timer = setInterval(() => {
      response.write(content.bytes.subarray(at, ++at));
      if (at >= content.bytes.length) response.end();
    }, slowness);
    response.on('close', () => clearInterval(timer));
    response.on('finish', () => clearInterval(timer));
  },
  endless: (response, content) => {
    response.writeHead(200, headersOf(content)).write(half(content));
    pour(forever(content.bytes), response);
  },
  cut: (response, content) => {
    begin(response, content).write(half(content), () => response.destroy());
  },
  'gzip-bomb': (response, content) => {
    response.writeHead(200, { 'content-type': content.type, 'content-encoding': 'gzip' });
    const gzip = createGzip({ chunkSize: 2 ** 16 });
    gzip.on('error', () => response.destroy());
    pour(gzip, response);
    pour(Readable.from(zeros()), gzip);
    response.on('close', () => gzip.destroy());
  },
  'too-long': (response, content) => {
    begin(response, content, content.bytes.length + 1000).end(content.bytes);
  },
  'too-short': (response, content) => {
    begin(response, content, Math.floor(content.bytes.length / 2)).end(content.bytes);
  },
  'ignores-ranges': (response, content, request) => {
    const { hasRanges: _, ...whole } = content;
    delete request.headers['accept-encoding'];
    send(request, response, whole);
  },
  'sets-cookies': (response, content, request) => {
    const forOneYear = 'Max-Age=31536000; Path=/';
    response.setHeader('set-cookie', [`reader=7f3a91c2; ${forOneYear}`, `visits=1; ${forOneYear}; HttpOnly`]);
    send(request, response, content);
  },
};

/** Sends the head, with a length that may be wrong; after that, the connection is of no more use. */
function begin(response: ServerResponse, content: Content, length = content.bytes.length): ServerResponse {
  return response.writeHead(200, { ...headersOf(content), 'content-length': length, connection: 'close' });
}

function half({ bytes }: Content): Buffer {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

/** As fast as it is taken, until one of the two goes away. */
function pour(from: Readable, to: Writable): void {
  from.pipe(to);
  to.on('close', () => from.destroy());
}

function* zeros(): Generator<Buffer> {
  for (let sent = 0; sent < gigabyte; sent += chunk.length) yield chunk;
}

/** The content again and again, at least a chunk at once. */
function forever(bytes: Buffer): Readable {
  const again = bytes.length === 0 ? chunk : Buffer.concat(Array.from({ length: Math.ceil(chunk.length / bytes.length) }, () => bytes));
  return new Readable({
    read() {
      this.push(again);
    },
  });
}
