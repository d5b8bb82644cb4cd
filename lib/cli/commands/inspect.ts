import { checkPack } from '../../pack/check.ts';
import type { Pack } from '../../pack/pack.ts';
import { PackError, type Read } from '../../pack/read.ts';
import { readVersion, sectionNames } from '../../pack/sections.ts';
import { type Command, CommandError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { type Count, countLines, each, packCounts } from '../pack-counts.ts';
import { withFiles } from '../pack-file.ts';

/** `plumbline inspect`: what is in a pack, and whether it can be used. */
export const inspect: Command = {
  name: 'inspect',
  summary: 'Tell what is in a pack, and check all of it.',
  usage: `plumbline inspect FILE.pack

Prints the format, the stories, outlets, languages and days in the pack, and how many bytes each section takes, then
checks every section. Ends with code 1 and the reason where the pack would be refused.`,

  async run(args, { print, note, progress }) {
    const { positionals } = parseOptions(args, {});
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new CommandError('name one pack', 2);
    return withFiles([file], async ([read]) => {
      if (!read) return 1;
      try {
        const pack = await checkPack(read, (share) => progress(`checked ${Math.floor(share * 100)} %`));
        print(countLines([['format', await formatOf(read)], ...packCounts(pack), ['days', await days(pack)], ...sections(pack)]));
        print('valid: yes\n');
        return 0;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        print('valid: no\n');
        note(`${file}: ${error.message}`);
        return 1;
      }
    });
  },
};

async function formatOf(read: Read): Promise<string> {
  const { version } = readVersion(await read(0, 32));
  return version === 1 ? '1, shown as it is rewritten' : `${version}`;
}

/** The first and the last day of the stories; they stand in order, those without a day first. */
async function days(pack: Pack): Promise<string> {
  const { firstDay, lastDay } = await pack.facts();
  const known = firstDay.findIndex((day) => day !== 0xffff);
  if (known < 0) return 'none';
  const first = firstDay.subarray(known).reduce((least, day) => Math.min(least, day), 0xffff);
  const last = lastDay.subarray(known).reduce((most, day) => Math.max(most, day), 0);
  return [first, last].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)).join(' to ');
}

function sections({ sections, info }: Pack): Count[] {
  return sectionNames.map((name): Count => {
    const { length } = sections[name];
    return [`section ${name}`, `${length} bytes, ${each(length, info.stories)} per story`];
  });
}
