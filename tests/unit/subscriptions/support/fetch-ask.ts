import type { Answer, Ask, Asking } from '../../../../lib/network/ask.ts';

type Failed = Extract<Answer, { kind: 'failed' }>;

/** Asks as the extension does, through the fetch of Node. */
export const fetchAsk: Ask = async (address, asking) => {
  const ending = new AbortController();
  let status: number | undefined;
  try {
    const response = await fetch(address, { headers: headersOf(asking), signal: ending.signal });
    status = response.status;
    return await answerOf(response, asking);
  } catch (error) {
    return { ...failed(status === undefined ? 'unreachable' : 'stopped', error instanceof Error ? error.message : String(error)), status };
  } finally {
    ending.abort();
  }
};

function headersOf({ etag, lastModified, accept, rest }: Asking): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    ...(accept !== undefined && { accept }),
    ...(rest && { range: `bytes=${rest.from}-`, 'if-range': rest.etag }),
  };
}

async function answerOf(response: Response, { mostBytes, onPiece }: Asking): Promise<Answer> {
  const { status, headers, url } = response;
  const header = (name: string) => headers.get(name) ?? undefined;
  const retryAfter = header('retry-after');
  const server = retryAfter === undefined ? {} : { retryAfter };
  if (!response.ok && status !== 304) return { ...failed('status', `the server answered with ${status}`), status, server };
  const etag = header('etag');
  const pieces: Uint8Array[] = [];
  let offset = Number(/^bytes (\d+)-/.exec(header('content-range') ?? '')?.[1] ?? 0);
  for await (const piece of response.body ?? []) {
    if (offset + piece.length > mostBytes) return failed('too-large', `there are more than ${mostBytes} bytes`);
    if (onPiece) await onPiece(piece, offset, etag);
    else pieces.push(piece);
    offset += piece.length;
  }
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const about = { status, address: url, contentType: header('content-type') ?? '', etag, lastModified: header('last-modified') };
  return { kind: 'answer', ...about, server, bytes };
}

function failed(fault: Failed['fault'], reason: string): Failed {
  return { kind: 'failed', fault, reason, server: {} };
}
