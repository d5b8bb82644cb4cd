import { writeFile } from 'node:fs/promises';
import { createKeyFile, fingerprintOf, readKeyFile } from '../../publication/keys.ts';
import { type Command, CommandError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { countLines } from '../pack-counts.ts';

/** `plumbline keygen`: a key to sign packs with. */
export const keygen: Command = {
  name: 'keygen',
  summary: 'Make a key to sign published packs with.',
  usage: `plumbline keygen -o KEY.json

Writes an Ed25519 private key (a JSON Web Key) that nobody else on this machine can read, and prints its public half and
fingerprint. Tell readers the fingerprint where they know you. Whoever has the file can publish in your name; if it is
lost, your readers have to be asked to trust another one. A file that is there already is never overwritten.

  -o, --output FILE   where the key goes`,

  async run(args, { print }) {
    const { values, positionals } = parseOptions(args, { output: { type: 'string', short: 'o' } });
    if (positionals.length > 0 || !values.output) throw new CommandError('--output: name the file of the key, and nothing else', 2);
    const text = await createKeyFile();
    try {
      await writeFile(values.output, text, { flag: 'wx', mode: 0o600, flush: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      throw new CommandError(`${values.output}: there is a file already, and a key must not be overwritten`);
    }
    const { publicKey } = await readKeyFile(text);
    print(
      countLines([
        ['key', publicKey],
        ['fingerprint', await fingerprintOf(publicKey)],
      ]),
    );
    return 0;
  },
};
