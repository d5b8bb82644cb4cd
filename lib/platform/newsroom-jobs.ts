import type { FoundFeed, Job, JobFault, JobResult } from '../newsroom/jobs.ts';
import { browser } from './browser.ts';
import { runJob } from './newsroom-worker.ts';

/** A job could not be done. Surfaces have words for the fault. */
class JobError extends Error {
  override name = 'JobError';
  readonly fault: JobFault;

  constructor(fault: JobFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Has a job done, and gives the result of one kind. In a private window nothing is asked. @throws JobError */
export async function doJob<K extends JobResult['kind']>(job: Job, kind: K): Promise<Extract<JobResult, { kind: K }>> {
  if (browser.extension.inIncognitoContext) throw new JobError('failed', 'the newsroom does not run for private windows');
  const result = await runJob(job);
  if (result.kind === 'failed') throw new JobError(result.fault, result.message);
  if (result.kind !== kind) throw new JobError('failed', `a job of the kind ${job.kind} gave ${result.kind}`);
  return result as Extract<JobResult, { kind: K }>;
}

/** The feeds at an address or on a site that the reader typed. @throws JobError */
export async function findFeeds(address: string): Promise<FoundFeed[]> {
  const typed = address.trim();
  const whole = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  return (await doJob({ kind: 'find-feeds', address: whole }, 'feeds')).feeds;
}
