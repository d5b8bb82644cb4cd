import type { Reply } from '../messaging/envelope.ts';
import type { MessageName, Request, Response } from '../messaging/protocol.ts';

type Runtime = { id?: string; sendMessage(message: unknown): Promise<Reply | undefined> };

/**
 * The reader's own small `send`: no library, so that a page carries next to nothing of ours. A worker that was stopped in the
 * middle is asked once more; where the extension itself is gone or refuses, there is nobody left to tell and the page is left alone.
 */
export async function tell<N extends MessageName>(name: N, request: Request<N>, again = true): Promise<Response<N> | undefined> {
  const { browser, chrome } = globalThis as unknown as { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };
  const { runtime } = browser ?? chrome;
  if (!runtime?.id) return undefined;
  try {
    const reply = await runtime.sendMessage({ plumbline: name, request });
    return reply?.ok ? (reply.value as Response<N>) : undefined;
  } catch {
    return again ? tell(name, request, false) : undefined; // asked twice; an orphan of an update ends here as well
  }
}
