import { bundledName } from '../../corpus/shelf.ts';
import { createMatcher } from '../../matching/matcher.ts';
import { QueryRow } from '../article-row.ts';
import { type Command, CommandError } from '../command.ts';
import { jsonRows } from '../jsonl.ts';
import { countOption, parseOptions } from '../options.ts';
import { withPacks } from '../pack-file.ts';
import { digestOfRow } from '../row-digest.ts';

/** `plumbline match`: which stories articles are about, as the extension would say in the browser. */
export const match: Command = {
  name: 'match',
  summary: 'Match articles against the stories of packs, as the extension matches pages.',
  usage: `plumbline match --pack FILE.pack [--pack FILE.pack...] [--top 5] < ARTICLES.jsonl

Reads { "id", "title", "text", "url", "date" } from standard input, one JSON object a line; all but "id" may be missing.
Prints { "id", "matches": [{ "story", "confidence", "accepted", "reasons" }] } for each, in the same order. The likeliest
story comes first; "accepted" says whether the extension would show it.

  --pack FILE   a pack to match against; may be given more than once
  --top N       how many stories to print for each article (5)`,

  async run(args, { stdin, print }) {
    const options = { pack: { type: 'string', multiple: true }, top: { type: 'string', default: '5' } } as const;
    const { values, positionals } = parseOptions(args, options);
    if (positionals.length > 0) throw new CommandError(`${positionals[0]}: articles come from standard input`, 2);
    if (!values.pack) throw new CommandError('--pack: name the pack to match against', 2);
    const top = countOption('top', values.top);
    await withPacks(values.pack, async (packs) => {
      const matcher = createMatcher(packs.map((pack) => ({ name: bundledName, pack })));
      for await (const row of jsonRows('stdin', stdin, QueryRow)) {
        const candidates = await matcher(digestOfRow(row), top);
        const matches = candidates
          .slice(0, top)
          .map(({ story, confidence, accepted, reasons }) => ({ story, confidence, accepted, reasons }));
        print(`${JSON.stringify({ id: row.id, matches })}\n`);
      }
    });
    return 0;
  },
};
