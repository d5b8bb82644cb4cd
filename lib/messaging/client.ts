import { browser } from '../platform/browser.ts';
import type { Reply } from './envelope.ts';
import { MessageError } from './message-error.ts';
import type { MessageName, Request, Response } from './protocol.ts';

/**
 * Asks the background and waits for the answer, which the router has checked against the protocol.
 * @throws MessageError
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage({ plumbline: name, request });
  } catch (error) {
    throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!reply) throw new MessageError('unreachable', `nobody answered ${name}`);
  if (!reply.ok) throw new MessageError(reply.code, reply.message);
  return reply.value as Response<N>;
}
