import { setTimeout } from 'node:timers/promises';

/** Milliseconds after the worker has stopped until the next round: a browser has to come to rest. */
const rest = 150;

/** How often to measure. */
export interface Rounds {
  readonly most: number;
  /** No round begins after so many seconds, but for the first. */
  readonly seconds: number;
}

/** Measures again and again from the same start; the first round is not counted where there are more. */
export async function rounds({ most, seconds }: Rounds, prepare: () => Promise<void>, measure: (round: number) => Promise<number>) {
  const taken: number[] = [];
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round <= most; round++) {
    if (round > 0 && performance.now() > until) break;
    await prepare();
    await setTimeout(rest);
    taken.push(await measure(round));
  }
  return taken.length > 1 ? taken.slice(1) : taken;
}
