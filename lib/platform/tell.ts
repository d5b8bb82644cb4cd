import type { Reply } from '../messaging/envelope.ts';
import type { MessageName, Request, Response } from '../messaging/protocol.ts';
import { inPage } from './in-page.ts';

/**
 * The reader's own small `send`. A worker that was stopped in the middle, which shows as an error or as no answer at all, is asked
 * once more; where the extension itself is gone or refuses, there is nobody left to tell, and the page is left alone.
 */
export async function tell<N extends MessageName>(name: N, request: Request<N>, again = true): Promise<Response<N> | undefined> {
  const { runtime } = inPage();
  if (!runtime?.id) return undefined;
  const asked = runtime.sendMessage({ plumbline: name, request }) as Promise<Reply | undefined>;
  const reply = await asked.catch(() => undefined); // asked again, or nobody is there
  if (!reply && again) return tell(name, request, false);
  return reply?.ok ? (reply.value as Response<N>) : undefined;
}
