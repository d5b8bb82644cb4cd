import { createComparison } from '../../corpus/create-comparison.ts';
import { createPackWriter } from '../../pack/pack-writer.ts';
import { functionWords } from '../../text/languages.ts';
import { createLikeness } from '../../trust/points/likeness-of-sentences.ts';
import { ArticleRow } from '../article-row.ts';
import { type Added, addStories } from '../build/add-stories.ts';
import { readInputs } from '../build/inputs.ts';
import { detailedOutlets } from '../build/outlet-details.ts';
import { StoryIds } from '../build/story-ids.ts';
import { type Survey, surveyRows } from '../build/survey.ts';
import { type Command, CommandError } from '../command.ts';
import { jsonRows } from '../jsonl.ts';
import { readMeanings } from '../meanings-file.ts';
import { parseOptions } from '../options.ts';
import { type Count, countLines, packCounts } from '../pack-counts.ts';
import { withPacks } from '../pack-file.ts';
import { readChunks } from '../read-chunks.ts';
import { writeWhole } from '../write-file.ts';

/** `plumbline build`: a pack out of articles and stories. */
export const build: Command = {
  name: 'build',
  summary: 'Build a pack from articles, or from stories that are written already.',
  usage: `plumbline build ARTICLES.jsonl... -o FILE.pack [--groups FILE.jsonl]
plumbline build STORIES... -o FILE.pack

ARTICLES.jsonl holds one JSON object a line: { "id", "title", "text", "url", "date", "publisher", "domain", "story" }.
All but "id" may be missing, but one of "title" and "text" has to be there. Read as well, where a row has them, are
"byline" (or "author"), "canonical", "isBasedOn" and "feedSource" (or "source"): they tell which articles are one origin.
Articles of one "story" make that story; articles without one are put together by what they say. The pack keeps titles,
addresses and dates, and of the texts their words, the first sentences of one article of each story, and the sentences
in which articles agree or disagree.
STORIES are files as in seeds/ (.yaml or .json), or folders of them. Both may be given together; an outlets.yaml beside
ARTICLES tells kind, owner and hosts of outlets that are not among the publishers Plumbline knows: without it they count as
unknown, and carry no weight. Its entries are as in seeds/outlets.yaml:

  - { id: gazette, name: Harbour Gazette, kind: newspaper, family: gazette, hosts: [gazette.example], accounts: [], facts: {} }

  -o, --output FILE         where the pack goes; an older one stays there until the new one is complete
  --groups FILE             also write { "id", "story" } for each article, one JSON object a line
  --trust-txt FOLDER        the trust.txt files of outlets as they were fetched, HOST.txt each
  --ratings FILE            a list of ratings by others (.csv or .json): shown beside the score, never part of it
  --ratings-by WHO          who made that list, with --ratings-licence LICENCE and --ratings-date DAY`,

  async run(args, { print, progress }) {
    const started = performance.now();
    const { values, positionals } = parseOptions(args, {
      output: { type: 'string', short: 'o' },
      groups: { type: 'string' },
      'trust-txt': { type: 'string' },
      ratings: { type: 'string' },
      'ratings-by': { type: 'string' },
      'ratings-licence': { type: 'string' },
      'ratings-date': { type: 'string' },
    });
    if (positionals.length === 0) throw new CommandError('name the files to build from', 2);
    if (!values.output) throw new CommandError('--output: name the pack to write', 2);
    const { articles, written } = readInputs(positionals);

    async function* rows(doing: string): AsyncGenerator<ArticleRow> {
      let number = 0;
      for (const file of articles)
        for await (const row of jsonRows(file, readChunks(file), ArticleRow)) {
          if (number++ % 1000 === 0) progress(`${doing} ${number - 1} articles`);
          yield row;
        }
    }
    const survey = await surveyRows(rows('read'), written.outlets);
    const outlets = detailedOutlets([...written.outlets, ...survey.outlets.made], {
      trustTxt: values['trust-txt'],
      ratings: values.ratings,
      ratingsBy: values['ratings-by'],
      ratingsLicence: values['ratings-licence'],
      ratingsDate: values['ratings-date'],
    });
    const writer = createPackWriter(outlets, functionWords);
    for (const story of written.stories) writer.add(story);
    const storyIds = new StoryIds([
      ...written.stories.map(({ id }) => id),
      ...[...survey.sizes.keys()].filter((key) => typeof key === 'string'),
    ]);
    const comparison = createComparison(survey.outlets, outlets, createLikeness(readMeanings()), (outlet) => writer.addOutlet(outlet));
    const added = await addStories(rows('sorted'), survey, writer, storyIds, comparison, values.groups !== undefined);
    progress('writing the pack');
    await writeWhole(values.output, await writer.finish());
    if (values.groups !== undefined) await writeWhole(values.groups, groupLines(added));

    const counts = await withPacks([values.output], async ([pack]) => (pack ? packCounts(pack) : []));
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const unknown = outlets.filter(({ kind }) => kind === 'unknown').length;
    const kinds: Count = ['outlets of unknown kind, which carry no weight', `${unknown} of ${outlets.length}`];
    print(countLines([['rows', survey.rows], ...counts, ...(unknown > 0 ? [kinds] : []), ...leftOut(survey, added), ['seconds', seconds]]));
    return 0;
  },
};

function leftOut({ empty }: Survey, { dates, addresses }: Added): Count[] {
  const counts: Count[] = [
    ['rows left out, without a title and a text', empty],
    ['dates left out, not readable', dates],
    ['addresses left out, not http or https', addresses],
  ];
  return counts.filter(([, count]) => count !== 0);
}

function* groupLines({ rows, ids }: Added): Generator<string> {
  for (const { id, key } of rows) yield `${JSON.stringify({ id, story: key === undefined ? null : ids.get(key) })}\n`;
}
