import type { Answer } from '../network/ask.ts';
import type { JobFault } from '../newsroom/jobs.ts';
import { PackError } from '../pack/read.ts';
import { PublicationError, type PublicationFault } from '../publication/publication-error.ts';

/** A pack is not taken; what was there stays. Surfaces have words for the fault, the message tells the detail. */
export class SubscriptionError extends Error {
  override name = 'SubscriptionError';
  readonly fault: JobFault;

  constructor(fault: JobFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const published: Record<PublicationFault, JobFault> = {
  'too-large': 'too-large',
  'not-a-manifest': 'no-publication',
  'later-format': 'unsupported',
  forged: 'forged',
  'other-pack': 'other-pack',
  'not-a-key': 'failed',
  unsupported: 'unsupported',
};

type AskFault = Extract<Answer, { kind: 'failed' }>['fault'];
const asked: Record<AskFault, JobFault> = {
  'refused-address': 'refused-address',
  unreachable: 'unreachable',
  status: 'unreachable',
  'too-large': 'too-large',
  timeout: 'unreachable',
  stopped: 'unreachable',
};

/** What an answer that failed means for a pack. */
export function failedAnswer({ fault, reason }: Extract<Answer, { kind: 'failed' }>): SubscriptionError {
  return new SubscriptionError(asked[fault], reason);
}

/** The error in the terms of subscriptions; what is none of theirs stays as it is. */
export function asSubscriptionError(error: unknown): unknown {
  if (error instanceof PublicationError) return new SubscriptionError(published[error.fault], error.message);
  if (error instanceof PackError) return new SubscriptionError('damaged', error.message);
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return new SubscriptionError('full', `there is no room left for the pack: ${error.message}`);
  return error;
}
