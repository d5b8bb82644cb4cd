import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkPack } from '../../pack/check.ts';
import { manifestEnding } from '../../publication/manifest.ts';
import { inOneLine, objections } from '../../publication/objections.ts';
import { type Publication, verifyPack } from '../../publication/verify.ts';
import { type Command, CommandError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { type Count, countLines, packCounts } from '../pack-counts.ts';
import { readPublication } from '../publish/read-publication.ts';
import { withPackFile } from '../publish/with-pack-file.ts';

/** `plumbline verify`: who signed a published pack, and whether readers would take it. */
export const verify: Command = {
  name: 'verify',
  summary: 'Tell who signed a published pack, and whether it is whole.',
  usage: `plumbline verify NAME.plumbline.json
plumbline verify FOLDER

Checks the signature of the manifest, the pack that lies beside it, and that it quotes no more than it may. Prints what
the manifest says and the fingerprint of the key that signed it; whose key that is, the publisher has to tell. Ends with
code 1 and the reason where the publication would be refused.`,

  async run(args, { print, progress }) {
    const { positionals } = parseOptions(args, {});
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new CommandError('name one manifest, or its folder', 2);
    const file = await manifestAt(path);
    try {
      const publication = await readPublication(file);
      print(countLines(imprintLines(publication)));
      print(countLines(await packLines(publication, join(dirname(file), publication.pack.file), progress)));
      print('valid: yes\n');
      return 0;
    } catch (error) {
      print('valid: no\n');
      throw error;
    }
  },
};

async function manifestAt(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return path;
  const names = (await readdir(path)).filter((name) => name.endsWith(manifestEnding)).sort();
  const [only] = names;
  if (only === undefined) throw new CommandError(`${path}: no manifest (${manifestEnding}) in this folder`);
  if (names.length > 1) throw new CommandError(`${path}: name one of ${names.join(', ')}`);
  return join(path, only);
}

function imprintLines({ imprint, key, fingerprint, handover }: Publication): Count[] {
  const { previous, ...said } = imprint;
  return [
    ...Object.entries(said),
    ...(previous ? [['previous', previous.version] as const] : []),
    ['key', key],
    ...(handover ? [['former key', handover.from] as const] : []),
    ['fingerprint', fingerprint],
  ];
}

/** @throws CommandError naming the file and what is wrong with it */
async function packLines({ pack }: Publication, file: string, progress: (line: string) => void): Promise<Count[]> {
  return withPackFile(file, async (read) => {
    await verifyPack(pack, read);
    const opened = await checkPack(read, (share) => progress(`checked ${Math.floor(share * 100)} %`));
    const [first, ...others] = await objections(read);
    if (first) throw new CommandError(`${file}: ${inOneLine([first, ...others])}`);
    const shown = ['stories', 'articles', 'outlets', 'languages', 'bytes'];
    return [['pack', file], ...packCounts(opened).filter(([name]) => shown.includes(name))];
  });
}
