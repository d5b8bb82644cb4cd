import { readFile, stat } from 'node:fs/promises';
import { readKeyFile, type SigningKey } from '../../publication/keys.ts';
import { PublicationError } from '../../publication/publication-error.ts';
import { CommandError } from '../command.ts';

/**
 * The key of a key file.
 * @param note is told where others can read the file
 * @throws CommandError naming the file that holds none
 */
export async function readKey(file: string, note: (line: string) => void): Promise<SigningKey> {
  // Windows has no such bits.
  const isOpen = process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0;
  if (isOpen) note(`${file}: others on this machine can read the key; \`chmod 600\` keeps them from it`);
  try {
    return await readKeyFile(await readFile(file, 'utf8'));
  } catch (error) {
    throw error instanceof PublicationError ? new CommandError(`${file}: ${error.message}`) : error;
  }
}
