/** Tries every so-manieth mutant, in a thread of its own, and says at any time which one it is at. */
import { parentPort, workerData } from 'node:worker_threads';
import { digestInThread } from './fast-digest.ts';
import { fuzz } from './fuzz.ts';

/** What a thread is given to do. */
export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** Where it writes which mutant it is at. */
  readonly at: Int32Array;
}

const { seed, first, step, count, at } = workerData as Work;

function* numbers(): Generator<number> {
  for (let number = first; number < count; number += step) yield number;
}

digestInThread();
parentPort?.postMessage(await fuzz(seed, numbers(), (number) => Atomics.store(at, 0, number)));
