import { type CorpusStory, createCorpus } from '../../corpus/corpus.ts';
import { bundledName } from '../../corpus/shelf.ts';
import type { Pack } from '../../pack/pack.ts';
import { buildLedger } from '../../trust/ledger.ts';
import { composeStory, type Regard } from '../../view/compose-story.ts';
import type { StoryView } from '../../view/story-view.ts';
import { type Command, CommandError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { withPacks } from '../pack-file.ts';
import { trustLines } from '../trust-lines.ts';

/** Stories read at a time. */
const batch = 64;

/** `plumbline trust`: how well founded the stories of a pack are, and why. */
export const trust: Command = {
  name: 'trust',
  summary: 'Tell how well founded the stories of a pack are, with all the evidence.',
  usage: `plumbline trust --pack FILE.pack [--story ID] [--json]

Prints for each story its score, the interval, the parts with their rows, the origins with the reasons why articles are
one, and for each key point who says it and who says otherwise. It is what the extension shows.

  --pack FILE   the pack to look into
  --story ID    only this story
  --json        one array of { id, headline, score, exact, low, high, parts: [{ name, value, weight, points, rows }], origins,
                points, outside } instead, and where there is one a cap and a remedy. score is null where there is not enough
                evidence. The method page of the extension says what each row means`,

  async run(args, { print, note, progress }) {
    const { values, positionals } = parseOptions(args, { pack: { type: 'string' }, story: { type: 'string' }, json: { type: 'boolean' } });
    if (positionals.length > 0) throw new CommandError(`${positionals[0]}: a pack is named with --pack, a story with --story`, 2);
    if (!values.pack) throw new CommandError('--pack: name the pack to look into', 2);
    return withPacks([values.pack], async ([pack]) => {
      if (!pack) return 1;
      progress('reading the agreement records');
      const regard = await regardOf(pack);
      let printed = 0;
      for await (const found of storiesOf(pack, values.story)) {
        const view = composeStory(found, [], regard);
        print(values.json ? `${printed === 0 ? '[' : ',\n'}${JSON.stringify(jsonOf(view))}` : `${trustLines(view).join('\n')}\n\n`);
        printed++;
      }
      if (values.json) print(printed === 0 ? '[]\n' : ']\n');
      if (printed > 0) return 0;
      note(values.story === undefined ? 'there is no story in this pack' : `no story is called ${values.story}`);
      return 1;
    });
  },
};

async function regardOf(pack: Pack): Promise<Regard> {
  const ledger = new Map((await buildLedger(pack)).map((entry) => [entry.outlet, entry.checked]));
  return { checkedOf: (_, outlet) => ledger.get(outlet) ?? [] };
}

async function* storiesOf(pack: Pack, id: string | undefined): AsyncGenerator<CorpusStory> {
  const shelved = { name: bundledName, pack };
  const corpus = createCorpus([shelved]);
  if (id !== undefined) yield* await corpus.find([id]);
  else
    for (let first = 0; first < pack.info.stories; first += batch)
      yield* await corpus.at(
        shelved,
        Array.from({ length: Math.min(batch, pack.info.stories - first) }, (_, at) => first + at),
      );
}

function jsonOf({ id, headline, trust, remedy, origins, outside, keyPoints }: StoryView) {
  const { score, exact, low, high, parts, cap } = trust;
  return {
    id,
    headline,
    score,
    exact,
    low,
    high,
    parts,
    ...(cap && { cap }),
    ...(remedy && { remedy }),
    origins: origins.map(({ name, articles, reasons }) => ({ origin: name, articles, reasons })),
    outside,
    points: keyPoints.map(({ text, voices, articles, newsrooms }) => ({
      text,
      articles,
      newsrooms,
      origins: voices.filter(({ stance }) => stance === 'says').length,
      voices: voices.map(({ origins: of, ...voice }) => ({ ...voice, origins: of.map((at) => origins[at]?.name) })),
    })),
  };
}
