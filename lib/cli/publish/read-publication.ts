import { open } from 'node:fs/promises';
import { manifestEnding, maxManifestLength } from '../../publication/manifest.ts';
import { PublicationError } from '../../publication/publication-error.ts';
import { type Publication, verify } from '../../publication/verify.ts';
import { CommandError } from '../command.ts';

/** What the manifest of a file states, its signature checked. @throws CommandError naming the file and what is wrong with it */
export async function readPublication(file: string): Promise<Publication> {
  const handle = await open(file);
  try {
    // One more than is taken, so that a longer file is seen to be one.
    const { buffer, bytesRead } = await handle.read(new Uint8Array(maxManifestLength + 1));
    const bytes = buffer.subarray(0, bytesRead);
    if (isPack(bytes)) throw new CommandError(`${file}: this is a pack; name its manifest, which ends in ${manifestEnding}`);
    return await verify(bytes);
  } catch (error) {
    throw error instanceof PublicationError ? new CommandError(`${file}: ${error.message}`) : error;
  } finally {
    await handle.close();
  }
}

function isPack(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 10)) === 'PLUMBLINE ';
}
