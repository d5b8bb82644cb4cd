import { open, rename, rm } from 'node:fs/promises';

/** Writes a file in one go: what stood there stays until all of the new one is on disk. */
export async function writeWhole(file: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    // The user knows the file by its own name.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: file }) : error;
  }
}
