import type { Reply } from './envelope.ts';
import { MessageError } from './message-error.ts';
import type { MessageName, Request, Response } from './protocol.ts';

export type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Response<N>>;

/**
 * A client of the background: it asks and waits for the answer, which the router has checked against the protocol.
 * The returned function throws MessageError.
 * @param post hands a message to the background, as `runtime.sendMessage` does
 */
export function createClient(post: (message: unknown) => Promise<unknown>): Send {
  return async (name, request) => {
    const message = { plumbline: name, request };
    let reply: Reply | undefined;
    try {
      // A worker that was stopped in the middle, which shows as an error or as no answer at all, is asked once more: that starts it anew.
      reply = ((await post(message).catch(() => undefined)) ?? (await post(message))) as Reply | undefined;
    } catch (error) {
      throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
    }
    if (!reply) throw new MessageError('unreachable', `nobody answered ${name}`);
    if (!reply.ok) throw new MessageError(reply.code, reply.message);
    return reply.value as never;
  };
}
