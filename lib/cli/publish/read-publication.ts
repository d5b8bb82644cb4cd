import { open } from 'node:fs/promises';
import { maxManifestLength } from '../../publication/manifest.ts';
import { PublicationError } from '../../publication/publication-error.ts';
import { type Publication, verify } from '../../publication/verify.ts';
import { CommandError } from '../command.ts';

/** What the manifest of a file states, its signature checked. @throws CommandError naming the file and what is wrong with it */
export async function readPublication(file: string): Promise<Publication> {
  const handle = await open(file);
  try {
    // One more than is taken, so that a longer file is seen to be one.
    const { buffer, bytesRead } = await handle.read(new Uint8Array(maxManifestLength + 1));
    return await verify(buffer.subarray(0, bytesRead));
  } catch (error) {
    throw error instanceof PublicationError ? new CommandError(`${file}: ${error.message}`) : error;
  } finally {
    await handle.close();
  }
}
