import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a script of this folder in a process of its own and gives what it prints. */
export async function inFreshProcess<T>(
  script: 'build.ts' | 'ask.ts' | 'origins.ts' | 'score.ts' | 'newsroom.ts',
  ...args: (string | number)[]
): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=14000'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...args.map(String)], { maxBuffer: 64e6 });
  return JSON.parse(stdout) as T;
}
