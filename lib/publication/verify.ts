import type { Read } from '../pack/read.ts';
import { isHandedOver } from './handover.ts';
import type { Imprint } from './imprint.ts';
import { fingerprintOf, isSignedBy } from './keys.ts';
import { type Manifest, type PublishedFile, readManifest, signedBytes } from './manifest.ts';
import { packDigest } from './pack-digest.ts';
import { PublicationError } from './publication-error.ts';

/** What a manifest states, and who signed it. */
export interface Publication {
  readonly imprint: Imprint;
  readonly pack: PublishedFile;
  /** The public key, as it is pinned. */
  readonly key: string;
  /** The same for people to compare. */
  readonly fingerprint: string;
  /** The key that handed over to this one, if one did, and its signature under that. */
  readonly handover?: NonNullable<Manifest['handover']>;
}

/**
 * Reads a manifest and checks its signature. That tells that whoever has the key published it; who that is, only the fingerprint can tell.
 * @param manifest the file as it came, byte for byte
 * @throws PublicationError that says what is wrong
 */
export async function verify(manifest: Uint8Array): Promise<Publication> {
  const read = readManifest(manifest);
  const { imprint, pack, key, handover, signature } = read;
  if (!(await isSignedBy(key, signature, signedBytes(read))))
    throw new PublicationError('forged', 'the signature is not that of this key over this manifest: one of them was altered');
  if (handover && !(await isHandedOver(imprint.name, handover, key)))
    throw new PublicationError('forged', 'the former key did not hand over to this one');
  return { imprint, pack, key, fingerprint: await fingerprintOf(key), ...(handover && { handover }) };
}

/**
 * Holds a pack against what was signed. It is read a mebibyte at a time, before anything parses it; whether it is a sound pack, `checkPack`
 * tells.
 * @throws PublicationError where a byte is another, is missing, or is too many
 */
export async function verifyPack({ bytes, digest }: PublishedFile, read: Read): Promise<void> {
  const other = (what: string) => new PublicationError('other-pack', `the pack is not the one that was signed: ${what}`);
  if ((await read(bytes - 1, 1)).length < 1) throw other(`it is shorter than ${bytes} bytes`);
  if ((await read(bytes, 1)).length > 0) throw other(`it is longer than ${bytes} bytes`);
  if ((await packDigest(read, bytes)) !== digest) throw other('its digest is another');
}
