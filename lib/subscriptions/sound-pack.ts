import { checkPack } from '../pack/check.ts';
import { packVersion, readVersion } from '../pack/sections.ts';
import { rewriteVersion1 } from '../pack/version-1.ts';
import type { PublishedFile } from '../publication/manifest.ts';
import { inOneLine, objections } from '../publication/objections.ts';
import { verifyPack } from '../publication/verify.ts';
import { readBlob } from './read-blob.ts';
import { SubscriptionError } from './subscription-error.ts';

/** A pack that may be taken. */
export interface SoundPack {
  /** As it is to be kept: a pack of an earlier format in that of today. */
  readonly file: Blob;
  readonly stories: number;
}

/**
 * Holds a pack against what was signed, then against every rule of its format, then against what its stories may be.
 * @throws PublicationError, PackError or SubscriptionError that says what is wrong
 */
export async function soundPack(signed: PublishedFile, arrived: Blob): Promise<SoundPack> {
  await verifyPack(signed, readBlob(arrived));
  const file = await inTodaysFormat(arrived);
  const read = readBlob(file);
  const { info } = await checkPack(read);
  const [first, ...others] = await objections(read);
  if (first) throw new SubscriptionError(first.fault, inOneLine([first, ...others]));
  return { file, stories: info.stories };
}

async function inTodaysFormat(file: Blob): Promise<Blob> {
  const read = readBlob(file);
  const { version } = readVersion(await read(0, 32));
  if (version > packVersion)
    throw new SubscriptionError('unsupported', `a pack of version ${version}; this Plumbline reads up to ${packVersion}`);
  return version === 1 ? new Blob([(await rewriteVersion1(read)) as Uint8Array<ArrayBuffer>]) : file;
}
