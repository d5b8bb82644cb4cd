import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

/** An answer that came to its end, well or not. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** What broke it off. */
  readonly error: Error | undefined;
}

/** Asks a proxy for an address; gives the request and, once the head is there, the answer as a stream. */
export function openThrough(port: number, address: string, headers: Record<string, string> = {}) {
  const url = new URL(address);
  const sent: ClientRequest = request({ host: '127.0.0.1', port, path: address, headers: { host: url.host, ...headers }, agent: false });
  const head = new Promise<IncomingMessage>((resolve, reject) => sent.on('response', resolve).on('error', reject));
  // Tests that end a request themselves do not wait for its head.
  head.catch(() => undefined);
  sent.end();
  return { sent, head };
}

/** Asks a proxy for an address and reads all that comes. */
export async function askThrough(port: number, address: string, headers?: Record<string, string>): Promise<Answer> {
  const answer = await openThrough(port, address, headers).head;
  const chunks: Buffer[] = [];
  let broken: Error | undefined;
  try {
    for await (const chunk of answer) chunks.push(chunk as Buffer);
  } catch (error) {
    broken = error as Error;
  }
  const bytes = Buffer.concat(chunks);
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString('utf8'), error: broken };
}
