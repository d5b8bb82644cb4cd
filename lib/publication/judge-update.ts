import type { Publication } from './verify.ts';

/** What a reader keeps of the edition that they took last. */
export interface Pinned {
  readonly name: string;
  readonly key: string;
  readonly version: number;
  readonly digest: string;
}

/**
 * What an offered edition is to the one that is there:
 * - `new`: there is none yet;
 * - `same`: it is that one;
 * - `newer`: it may take its place;
 * - `older`: an edition from before, which a host or a cache still gives out; it is never taken;
 * - `reissued`: another pack under the same version; which of the two is meant nobody can tell, so it is never taken;
 * - `key-changed`: signed by somebody else. Updates stop until the reader decides;
 * - `foreign-name`: another pack than the one that is subscribed to.
 */
export type Verdict = 'new' | 'same' | 'newer' | 'older' | 'reissued' | 'key-changed' | 'foreign-name';

/** Judges a verified publication against what is pinned. Only the key that is pinned, or one that it handed over to, can bring an update. */
export function judgeUpdate(pinned: Pinned | undefined, { imprint, pack, key, handover }: Publication): Verdict {
  if (!pinned) return 'new';
  if (imprint.name !== pinned.name) return 'foreign-name';
  if (key !== pinned.key && handover?.from !== pinned.key) return 'key-changed';
  if (imprint.version > pinned.version) return 'newer';
  if (imprint.version < pinned.version) return 'older';
  return pack.digest === pinned.digest ? 'same' : 'reissued';
}

/** What to pin once an edition was taken. */
export function pinOf({ imprint, pack, key }: Publication): Pinned {
  return { name: imprint.name, key, version: imprint.version, digest: pack.digest };
}
