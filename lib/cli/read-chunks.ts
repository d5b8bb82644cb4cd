import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CommandError } from './command.ts';

/** The bytes of a file, piece by piece, as often as they are asked for. @throws CommandError where it is no file */
export async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  // A pipe gives its bytes but once.
  if (!(await stat(file)).isFile()) throw new CommandError(`${file}: not a file on disk; it is read twice`);
  yield* createReadStream(file, { highWaterMark: 256 * 1024 });
}
