import { z } from '../zod.ts';

/** How a request travels. The mark keeps us from answering messages that are not ours. */
export const Envelope = z.object({ plumbline: z.string(), request: z.unknown() });
export type Envelope = z.infer<typeof Envelope>;

/** Errors are values: a rejected handler would lose everything but its message on the way. */
export type Reply = { ok: true; value: unknown } | { ok: false; code: 'invalid-request' | 'not-allowed' | 'failed'; message: string };
