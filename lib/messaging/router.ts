import { z } from '../zod.ts';
import { Envelope, type Reply } from './envelope.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** Who asks. A content script speaks for the tab it runs in and for nothing else; the browser says which, never the message. */
export interface Caller {
  readonly kind: 'content' | 'own';
  readonly tab: number | undefined;
  /** The address that the browser knows the asking document by; after `pushState` it may be an older one of the same site. */
  readonly url: string;
  readonly isPrivate: boolean;
}

export type Handlers = { readonly [N in MessageName]: (request: Request<N>, caller: Caller) => Promise<Response<N>> };

/** Answers a message, or gives undefined where it is not one of ours, so that others may answer it. */
export type Route = (message: unknown, caller: Caller) => Promise<Reply> | undefined;

/**
 * One router for all messages: it knows the sender's rights, checks what goes in and what comes out against the protocol, and
 * turns every failure into a reply. `report` hears of the unexpected ones.
 */
export function createRouter(handlers: Handlers, report: (error: unknown) => void): Route {
  return (message, caller) => {
    const envelope = Envelope.safeParse(message);
    return envelope.success ? answer(envelope.data, caller) : undefined;
  };

  async function answer({ plumbline: name, request: raw }: Envelope, caller: Caller): Promise<Reply> {
    if (!isMessageName(name)) return { ok: false, code: 'invalid-request', message: `no message is called ${name}` };
    if (protocol[name].from !== caller.kind) return { ok: false, code: 'not-allowed', message: `${name} is not for a ${caller.kind} page` };
    const request = protocol[name].request.safeParse(raw);
    if (!request.success) return { ok: false, code: 'invalid-request', message: `${name}: ${z.prettifyError(request.error)}` };
    try {
      // The two casts pair a handler with its own request and schema, which the types of a union cannot follow.
      const handler = handlers[name] as (request: unknown, caller: Caller) => Promise<unknown>;
      const value = (protocol[name].response as z.ZodMiniType).parse(await handler(request.data, caller));
      return { ok: true, value };
    } catch (error) {
      report(error);
      return { ok: false, code: 'failed', message: `${name}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}
