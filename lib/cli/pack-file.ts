import { type FileHandle, open } from 'node:fs/promises';
import { openPack, type Pack } from '../pack/pack.ts';
import { PackError, type Read } from '../pack/read.ts';
import { CommandError } from './command.ts';

/** Reads a file in place. */
function readerOfFile(handle: FileHandle): Read {
  return async (offset, length) => {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
}

/** Opens files for as long as something uses them. They are read in place, never whole. */
export async function withFiles<T>(files: readonly string[], use: (reads: readonly Read[]) => Promise<T>): Promise<T> {
  const handles: FileHandle[] = [];
  try {
    for (const file of files) {
      const handle = await open(file);
      handles.push(handle);
      if (!(await handle.stat()).isFile()) throw new CommandError(`${file}: not a file on disk`);
    }
    return await use(handles.map(readerOfFile));
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
}

/** Opens the packs of these files. @throws CommandError naming the file that is no pack or turns out to be damaged */
export function withPacks<T>(files: readonly string[], use: (packs: readonly Pack[]) => Promise<T>): Promise<T> {
  return withFiles(files, async (reads) => {
    const packs: Pack[] = [];
    for (const [at, read] of reads.entries()) packs.push(await naming(files[at] ?? '', openPack(read)));
    return naming(files.join(', '), use(packs));
  });
}

/** Puts the name of the file before what is wrong with the pack in it. */
async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof PackError ? new CommandError(`${file}: ${error.message}`) : error;
  }
}
