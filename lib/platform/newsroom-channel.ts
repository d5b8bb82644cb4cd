import type { RoundProgress } from '../newsroom/newsroom-view.ts';
import { z } from '../zod.ts';

const name = 'plumbline newsroom';

const Told = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    progress: z.object({ stage: z.enum(['asking', 'placing', 'printing']), asked: z.number(), due: z.number(), articles: z.number() }),
  }),
  /** Rounds are over. */
  z.object({ kind: z.literal('over') }),
  /** The reader changed what is followed. */
  z.object({ kind: z.literal('changed') }),
  /** Whoever runs rounds is to look again when they are over. */
  z.object({ kind: z.literal('wake') }),
  /** They will. */
  z.object({ kind: z.literal('heard') }),
]);

/** What is told to all of our pages and workers. */
export type Told =
  | { kind: 'progress'; progress: RoundProgress }
  | { kind: 'over' }
  | { kind: 'changed' }
  | { kind: 'wake' }
  | { kind: 'heard' };

/** Tells it to all others that listen. */
export function tellNewsroom(told: Told): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(told);
  channel.close();
}

/** Listens. @returns a function that ends it */
export function hearNewsroom(hear: (told: Told) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    const told = Told.safeParse(data);
    if (told.success) hear(told.data);
  };
  return () => channel.close();
}
