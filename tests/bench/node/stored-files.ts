import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files, Stored } from '../subjects/subject.ts';

/** Writes a stored index into a folder of its own. */
export async function store(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, pieces] of files) {
    const file = await open(join(folder, name), 'w');
    for (const piece of pieces) await file.write(piece);
    await file.close();
  }
}

/** Reads a stored index out of its folder. */
export function storedIn(folder: string): Stored {
  const handles = new Map<string, ReturnType<typeof open>>();
  return {
    // A plain array: SQLite takes no Buffer.
    whole: async (name) => new Uint8Array(await readFile(join(folder, name))),
    async part(name, offset, length) {
      const handle = handles.get(name) ?? open(join(folder, name));
      handles.set(name, handle);
      const bytes = new Uint8Array(length);
      const { bytesRead } = await (await handle).read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    },
  };
}

/** Keeps a value as JSON. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, undefined, 1)}\n`);
}
