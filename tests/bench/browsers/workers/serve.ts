import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Digest } from '../../../../lib/page/digest.ts';
import type { Opened, Stored, Subject } from '../../subjects/subject.ts';

/** What the bench asks of a peer's worker: a match, a search, or nothing, which only wakes it. */
export type PeerRequest = { readonly text: string; readonly digest: Digest } | { readonly query: string } | { readonly wake: true };

/** What comes back: ids, the milliseconds in the worker once it was open, and the bytes that the browser does not count. */
export interface PeerReply {
  readonly ids: string[];
  readonly ms: number;
  readonly uncounted: number;
}

/** Answers for a subject out of its packaged files, which are read when the first question needs them. */
export function serve(subject: Subject): void {
  const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  let opening: Promise<Opened> | undefined;

  async function answer(request: PeerRequest): Promise<PeerReply> {
    if ('wake' in request) return { ids: [], ms: 0, uncounted: (await opening)?.uncounted?.() ?? 0 };
    opening ??= subject.open(packaged(runtime));
    const opened = await opening;
    const started = performance.now();
    const ids = await ('query' in request ? opened.search(request.query) : opened.match(request.text, request.digest));
    return { ids, ms: performance.now() - started, uncounted: opened.uncounted?.() ?? 0 };
  }

  const listener = (message: unknown, _: unknown, respond: (reply: unknown) => void) => {
    answer(message as PeerRequest).then(respond, (error: unknown) => respond({ error: String(error) }));
    return true;
  };
  runtime.onMessage.addListener(listener as Parameters<typeof runtime.onMessage.addListener>[0]);
}

function packaged(runtime: ExtensionApi['runtime']): Stored {
  const fetched = async (name: string, headers: Record<string, string> = {}) =>
    new Uint8Array(await (await fetch(runtime.getURL(name), { headers })).arrayBuffer());
  return {
    whole: (name) => fetched(name),
    part: (name, offset, length) => fetched(name, { Range: `bytes=${offset}-${offset + length - 1}` }),
  };
}
