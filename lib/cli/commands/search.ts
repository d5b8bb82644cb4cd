import { searchPack } from '../../search/search.ts';
import { type Command, CommandError } from '../command.ts';
import { countOption, parseOptions } from '../options.ts';
import { withPacks } from '../pack-file.ts';

/** `plumbline search`: the stories of a pack by words, as the popup finds them. */
export const search: Command = {
  name: 'search',
  summary: 'Search a pack for words, as the popup of the extension does.',
  usage: `plumbline search --pack FILE.pack [--top 20] WORD...

Prints rank, headline, date and id of the stories that use all the words, best first, with tabs between. Without a word,
the newest stories.

  --pack FILE   the pack to search
  --top N       how many stories to print at most (20)`,

  async run(args, { print, note }) {
    const { values, positionals } = parseOptions(args, { pack: { type: 'string' }, top: { type: 'string', default: '20' } });
    if (!values.pack) throw new CommandError('--pack: name the pack to search', 2);
    const top = countOption('top', values.top);
    return withPacks([values.pack], async ([pack]) => {
      const found = pack ? await searchPack(pack, positionals.join(' '), top) : [];
      const stories = (await pack?.storiesAt(found.map(({ story }) => story))) ?? [];
      stories.forEach(({ headline, date, id }, at) => {
        print(`${[at + 1, headline, date ?? '-', id].join('\t')}\n`);
      });
      if (stories.length === 0) note('no story uses all of these words');
      return stories.length > 0 ? 0 : 1;
    });
  },
};
