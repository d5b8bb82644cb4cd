import { browser } from '../platform/browser.ts';
import type { Reply } from './envelope.ts';
import type { MessageName, Request, Response } from './protocol.ts';

/** The background answered with an error, or could not be reached (`unreachable`: it was replaced by a newer version, or is gone). */
export class MessageError extends Error {
  override name = 'MessageError';
  constructor(
    readonly code: 'invalid-request' | 'not-allowed' | 'failed' | 'unreachable',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Asks the background and waits for the answer, which it has checked against the protocol.
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
