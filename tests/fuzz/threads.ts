import { Worker } from 'node:worker_threads';
import { makeSamples, type Offender, type Outcome } from './fuzz.ts';
import { mutantOf } from './mutant.ts';
import type { Work } from './worker.ts';

/** A thread that is at one mutant for so long hangs, in milliseconds. */
const hanging = 30_000;
/** What the heap and buffers of one thread may grow to, in MiB; most of it is what was not yet collected. */
export const heapLimit = 384;

/** Shares the mutants among threads, and watches that each goes on. */
export async function inThreads(seed: number, count: number, threads: number): Promise<Outcome[]> {
  return Promise.all(
    Array.from({ length: threads }, (_, first) =>
      oneThread({ seed, first, step: threads, count, at: new Int32Array(new SharedArrayBuffer(4)) }),
    ),
  );
}

async function oneThread(work: Work): Promise<Outcome> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  let last = -1;
  let since = performance.now();
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      watch = setInterval(() => {
        const at = Atomics.load(work.at, 0);
        if (at !== last) since = performance.now();
        last = at;
        if (performance.now() - since > hanging) reject(new Error('it hangs'));
      }, 1000);
    });
  } catch (error) {
    // Nothing that the thread counted is left, but the mutant that ended it can be made again.
    return lost(await offender(work, String(error)));
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

async function offender({ seed, at }: Work, reason: string): Promise<Offender> {
  const number = Atomics.load(at, 0);
  const { bytes } = mutantOf(seed, number, ...(await makeSamples()));
  return { seed, number, reason, bytes };
}

function lost(offender: Offender): Outcome {
  const none = { mutants: 0, refusedAtOpen: 0, refusedAtCheck: 0, accepted: 0, used: 0, refusedAnswers: 0, memory: 0 };
  return { ...none, slowest: { number: 0, milliseconds: 0 }, offenders: [offender] };
}
