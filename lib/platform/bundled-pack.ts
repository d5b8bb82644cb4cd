import { checkPack } from '../pack/check.ts';
import { openPack, type Pack } from '../pack/pack.ts';
import { readerOf } from '../pack/read.ts';
import { packVersion, readVersion } from '../pack/sections.ts';
import { rewriteVersion1 } from '../pack/version-1.ts';
import { browser } from './browser.ts';
import { readerOfFile, type StoredPack, storedPack, storePack } from './pack-store.ts';

declare global {
  interface ImportMetaEnv {
    /** Which edition the bundled file is: the build makes a digest of it. */
    readonly PACK_EDITION: string;
  }
}

const name = 'bundled';

/**
 * Opens the pack that came with the extension. Once for each edition it is copied to where it can be read in slices, and checked;
 * after that, a background that starts anew only reads what it needs.
 */
export async function openBundledPack(): Promise<Pack> {
  const edition = import.meta.env.PACK_EDITION;
  try {
    const stored = await storedPack(name);
    if (stored?.edition === edition) return await openStored(stored);
    const file = await bundledFile();
    const pack = await checkPack(readerOfFile(file));
    await storePack({ name, edition, file });
    return pack;
  } catch (error) {
    // A full disk, a database of a later version, a copy that cannot be read: the file itself is still there, and takes more memory.
    reportError(error);
    return checkPack(readerOf(new Uint8Array(await (await bundledFile()).arrayBuffer())));
  }
}

/** A pack that an earlier version of this extension stored is rewritten in the current format, and put in its place whole. */
async function openStored(stored: StoredPack): Promise<Pack> {
  const read = readerOfFile(stored.file);
  const { version } = readVersion(await read(0, 32));
  if (version >= packVersion) return openPack(read);
  const file = new Blob([(await rewriteVersion1(read)) as Uint8Array<ArrayBuffer>]);
  await storePack({ ...stored, file });
  return openPack(readerOfFile(file));
}

/** This module is the one place that fetches, and it fetches our own file. */
async function bundledFile(): Promise<Blob> {
  return (await fetch(browser.runtime.getURL('bundled.pack'))).blob();
}
