import type { JobFault } from '../../lib/newsroom/jobs.ts';
import type { MessageKey } from '../../lib/text/translator.ts';

/** Why something that was asked of the network failed, in words. */
export const faultKeys: Record<JobFault, MessageKey> = {
  'refused-address': 'faultAddress',
  unreachable: 'faultUnreachable',
  'no-feed': 'faultNoFeed',
  'no-publication': 'faultNoPublication',
  forged: 'faultForged',
  'other-pack': 'faultOtherPack',
  damaged: 'faultDamaged',
  overquoted: 'faultOverquoted',
  'too-large': 'faultTooLarge',
  'key-changed': 'faultKeyChanged',
  older: 'faultOlder',
  reissued: 'faultReissued',
  unsupported: 'faultUnsupported',
  full: 'faultFull',
  failed: 'faultFailed',
};

/** The fault that an error tells; `failed` where it tells none. */
export function faultOf(error: unknown): JobFault {
  return error instanceof Error && 'fault' in error && isFault(error.fault) ? error.fault : 'failed';
}

/** Whether a reason is one that has words here. */
const isFault = (reason: unknown): reason is JobFault => typeof reason === 'string' && Object.hasOwn(faultKeys, reason);
