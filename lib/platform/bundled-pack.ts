import { bundledName } from '../corpus/shelf.ts';
import { checkPack } from '../pack/check.ts';
import { openPack, type Pack } from '../pack/pack.ts';
import { PackError, type Read, readerOf } from '../pack/read.ts';
import { packVersion, readVersion } from '../pack/sections.ts';
import { rewriteVersion1 } from '../pack/version-1.ts';
import type { StoredPack } from './database.ts';
import { ensureLedger } from './ledger-store.ts';
import { ownFile } from './network.ts';
import { readerOfFile, storedPack, storePack } from './pack-store.ts';

declare global {
  interface ImportMetaEnv {
    /** Which edition the bundled file is: the build makes a digest of it. */
    readonly PACK_EDITION: string;
  }
}

const name = bundledName;

/**
 * Opens the pack that came with the extension. Once for each edition it is copied to where it can be read in slices, and checked;
 * after that, a background that starts anew only reads what it needs.
 */
export async function openBundledPack(): Promise<Pack> {
  const pack = await openCopy(import.meta.env.PACK_EDITION);
  // Nobody waits for it: until it is there, what it would tell is not known yet.
  ensureLedger(name, import.meta.env.PACK_EDITION, pack).catch(reportError);
  return pack;
}

async function openCopy(edition: string): Promise<Pack> {
  try {
    const stored = await storedPack(name);
    const known = stored && (await openStored(stored, edition));
    if (known) return known;
    const file = await bundledFile();
    const pack = await checkPack(readerOfFile(file));
    await storePack({ name, edition, file });
    return pack;
  } catch (error) {
    // A full disk, or a database or copy that a later version left, which is not ours to touch: the file itself is still there.
    reportError(error);
    return checkPack(readerOf(new Uint8Array(await (await bundledFile()).arrayBuffer())));
  }
}

/**
 * Opens the stored copy; gives undefined where it is of another edition or damaged, and has to be copied anew. One that an earlier
 * version stored in the previous format is rewritten and put in its place whole.
 * @throws PackError where a later version stored it
 */
async function openStored(stored: StoredPack, edition: string): Promise<Pack | undefined> {
  const read = readerOfFile(stored.file);
  const version = await versionOf(read);
  if (version > packVersion) throw new PackError(`the stored copy is of format ${version}; this Plumbline reads up to ${packVersion}`);
  if (stored.edition !== edition) return undefined;
  try {
    if (version === packVersion) return await openPack(read);
    const file = new Blob([(await rewriteVersion1(read)) as Uint8Array<ArrayBuffer>]);
    await storePack({ ...stored, file });
    return await openPack(readerOfFile(file));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    reportError(error);
    return undefined;
  }
}

/** The format of a stored file; 0 where it is no pack at all. */
async function versionOf(read: Read): Promise<number> {
  try {
    return readVersion(await read(0, 32)).version;
  } catch (error) {
    if (error instanceof PackError) return 0;
    throw error;
  }
}

const bundledFile = () => ownFile('bundled.pack');
