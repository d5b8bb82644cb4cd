import type { Answer, Ask, Asking } from '../network/ask.ts';
import { refusalOf } from '../newsroom/feeds/private-address.ts';
import type { ServerSays } from '../newsroom/feeds/server-times.ts';

/*
 * The one module that asks the network for anything. It knows no extension API, so that it runs in workers too.
 */

/** In milliseconds: until an answer begins, between two pieces of it, and for all of it. */
const patience = { start: 20_000, piece: 20_000, whole: 600_000 };
/** In milliseconds: from the start of one request to a host to that of the next. */
const pause = 1000;

/** A file that came with the extension, by its path: `bundled.pack`. */
export async function ownFile(path: string): Promise<Blob> {
  return (await fetch(new URL(`/${path}`, location.origin))).blob();
}

/**
 * Asks a server, without cookies and without saying where the question comes from, and at most once a second for each host, whichever of our
 * workers and pages asks. An answer that ended at an address of a private network is thrown away unread.
 */
export const ask: Ask = (address, asking) => {
  const refusal = refusalOf(address, asking.isPrivate ? [address] : []);
  if (refusal) return Promise.resolve(failed('refused-address', `the address is not asked: ${refusal}`));
  return inTurn(new URL(address).host, () => askOnce(address, asking));
};

/** Hands the answer over as soon as it is there, and only then lets the rest of the second pass. */
function inTurn(host: string, work: () => Promise<Answer>): Promise<Answer> {
  return new Promise((answer, fail) => {
    const turn = navigator.locks.request(`host ${host}`, async () => {
      const start = performance.now();
      answer(await work());
      await new Promise((done) => setTimeout(done, start + pause - performance.now()));
    });
    turn.catch(fail);
  });
}

async function askOnce(address: string, asking: Asking): Promise<Answer> {
  const ending = new AbortController();
  const timer = patienceTimer(() => ending.abort());
  let server: ServerSays = {};
  let status: number | undefined;
  try {
    timer.wait(patience.start);
    const response = await fetch(address, {
      headers: headersOf(asking),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: ending.signal,
    });
    server = saysOf(response.headers);
    status = response.status;
    const end = response.url || address;
    const refusal = end === address ? undefined : refusalOf(end, asking.isPrivate ? [address] : []);
    const wrong = refusal ?? wrongWith(response, asking);
    if (wrong !== undefined) {
      await response.body?.cancel();
      return refusal
        ? failed('refused-address', `it led to an address that is not asked: ${refusal}`, undefined, server)
        : failed('status', wrong, status, server);
    }
    const bytes = status === 304 ? new Uint8Array(0) : await readBody(response, asking, timer, ending);
    if (!bytes) return failed('too-large', `it is larger than ${asking.mostBytes} bytes`, status, server);
    return {
      kind: 'answer',
      status,
      address: end,
      contentType: response.headers.get('content-type') ?? '',
      ...optional('etag', response.headers.get('etag')),
      ...optional('lastModified', response.headers.get('last-modified')),
      server,
      bytes,
    };
  } catch (error) {
    if (timer.isOver()) return failed('timeout', 'it did not answer in time', status, server);
    // Browsers tell no more than that it failed, each in words of its own.
    if (error instanceof TypeError)
      return status === undefined ? failed('unreachable', 'nobody answered') : failed('stopped', 'the answer broke off', status, server);
    throw error;
  } finally {
    timer.stop();
  }
}

function headersOf({ etag, lastModified, accept, rest }: Asking): Record<string, string> {
  return {
    ...(accept !== undefined && { accept }),
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    ...(rest && { range: `bytes=${rest.from}-`, 'if-range': rest.etag }),
  };
}

function saysOf(headers: Headers): ServerSays {
  return {
    ...optional('cacheControl', headers.get('cache-control')),
    ...optional('expires', headers.get('expires')),
    ...optional('date', headers.get('date')),
    ...optional('retryAfter', headers.get('retry-after')),
  };
}

function optional<N extends string>(name: N, value: string | null): { [Name in N]?: string } {
  return (value === null ? {} : { [name]: value }) as { [Name in N]?: string };
}

/** Why a status is no answer; a part is one only where the rest was asked for, and begins where it should. */
function wrongWith({ status, headers }: Response, { rest, etag, lastModified }: Asking): string | undefined {
  if (status === 206) {
    const from = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
    return rest && Number(from) === rest.from ? undefined : 'it answered with another part than was asked for';
  }
  if (status === 304) return etag === undefined && lastModified === undefined ? 'it answered "not modified" to no condition' : undefined;
  return status >= 200 && status < 300 ? undefined : `it answered with status ${status}`;
}

/** Reads piece by piece, so that no more is held than is allowed, whatever the length was said to be; undefined where it is too much. */
async function readBody(
  response: Response,
  { mostBytes, onPiece, rest }: Asking,
  timer: ReturnType<typeof patienceTimer>,
  ending: AbortController,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let offset = response.status === 206 && rest ? rest.from : 0;
  const reader = response.body?.getReader();
  for (;;) {
    timer.wait(patience.piece);
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    if (offset + value.length > mostBytes) {
      ending.abort();
      return undefined;
    }
    timer.pause();
    if (onPiece) await onPiece(value, offset, response.headers.get('etag') ?? undefined);
    else pieces.push(value);
    offset += value.length;
  }
  return onPiece ? new Uint8Array(0) : new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Ends what takes too long: one wait at a time, and all of them together. */
function patienceTimer(end: () => void) {
  let over = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const giveUp = () => {
    over = true;
    end();
  };
  const whole = setTimeout(giveUp, patience.whole);
  return {
    wait(time: number) {
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, time);
    },
    pause: () => clearTimeout(waiting),
    stop() {
      clearTimeout(waiting);
      clearTimeout(whole);
    },
    isOver: () => over,
  };
}

function failed(fault: Extract<Answer, { kind: 'failed' }>['fault'], reason: string, status?: number, server: ServerSays = {}): Answer {
  return { kind: 'failed', fault, reason, ...(status !== undefined && { status }), server };
}
