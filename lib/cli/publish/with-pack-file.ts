import { PackError, type Read } from '../../pack/read.ts';
import { PublicationError } from '../../publication/publication-error.ts';
import { CommandError } from '../command.ts';
import { withFiles } from '../pack-file.ts';

/** Opens the file of a pack for as long as something uses it. @throws CommandError naming the file, where the pack cannot be taken */
export async function withPackFile<T>(file: string, use: (read: Read) => Promise<T>): Promise<T> {
  return withFiles([file], async ([read]) => {
    try {
      return await use(read as Read); // one file gives one reader
    } catch (error) {
      throw error instanceof PackError || error instanceof PublicationError ? new CommandError(`${file}: ${error.message}`) : error;
    }
  });
}
