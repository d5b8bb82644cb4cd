import { SeedError } from '../corpus/seeds.ts';
import { PackError } from '../pack/read.ts';
import { PublicationError } from '../publication/publication-error.ts';
import { CommandError } from './command.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file or folder',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  ENOSPC: 'the disk is full',
};

/** What went wrong, in words for the user, and the exit code. A mistake of our own is told with its place in the code. */
export function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CommandError) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof PackError || error instanceof SeedError || error instanceof PublicationError)
    return { message: error.message, exitCode: 1 };
  if (!(error instanceof Error)) return { message: String(error), exitCode: 1 };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && path) return { message: `${path}: ${reasons[code] ?? error.message}`, exitCode: 1 };
  return { message: error.stack ?? error.message, exitCode: 1 };
}
