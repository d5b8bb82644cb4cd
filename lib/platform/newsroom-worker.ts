import { Job, JobResult } from '../newsroom/jobs.ts';
import type { Newsroom } from '../newsroom/run-job.ts';

/*
 * The newsroom works in a worker of its own, so that whatever it does, pages and background go on answering. A worker does one job and ends:
 * everything it knows is in the database.
 */

/** Has a worker do a job. Of jobs that cannot be done the result tells why. */
export function runJob(job: Job): Promise<JobResult> {
  const worker = new Worker('/newsroom.js');
  return new Promise<JobResult>((done, fail) => {
    worker.onmessage = ({ data }) => done(JobResult.parse(data));
    worker.onerror = (event) => fail(new Error(`the newsroom stopped: ${event.message}`));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** In the worker: waits for the one job and answers it. */
export function serveJob(work: (job: Job) => Promise<JobResult>): void {
  addEventListener('message', async ({ data }: MessageEvent) => postMessage(await work(Job.parse(data))), { once: true });
}

/** Runs the work when nobody else does the same, in whichever worker. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}

/** Why the network is not asked now, as far as the browser tells. */
export const hindrance: Newsroom['hindrance'] = () => {
  if (!navigator.onLine) return 'offline';
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ? 'saves-data' : undefined;
};
