import { parseArgs } from 'node:util';

/** The parts that can be run by themselves. */
const usual = ['node', 'chromium', 'firefox', 'origins', 'score', 'sidebar'] as const;
/** These run where they are named, and not otherwise. */
const named = ['newsroom', 'soak'] as const;
export type Part = (typeof usual)[number] | (typeof named)[number];
const parts: readonly Part[] = [...usual, ...named];

/** What `--help` prints. */
export const usage = `npm run bench -- [parts] [options]

Measures Plumbline over generated stories and articles, beside what else can do the same, and ends with tables in Markdown.

  --only PARTS    some of these alone, parted by commas, or named without --only and parted by spaces:
                    node      build, size, match and search in Node
                    chromium  match, badge and search in the worker of Chromium
                    firefox   match in the background of Firefox
                    origins   copies among 10,000 articles, found by lineage and origins, and by MinHash
                    score     the trust score of stories with 1,000 and 10,000 articles, beside JSON.parse of the same
                    sidebar   page to painted trust meter in Chromium, beside the least extension with a sidebar
                  and these, which run only where they are named:
                    newsroom  500 feeds and 100,000 articles: rounds in Node, and a match beside a round in Chromium
                    soak      rounds of a newsroom that is ended at random, over feeds that change; fails where anything is wrong
  --sizes NUMBERS stories in the pack of node, chromium, firefox and sidebar: 1000,10000,100000 where nothing is said
  --articles NUMBER  of newsroom: 100000 where nothing is said
  --rounds NUMBER    of soak: 2000 where nothing is said
  --seed NUMBER      of soak, by which a run can be had again; by the clock where nothing is said
  --no-peers      ours alone; the peers take most of the time
  --million       build a million stories with ours too
  --keep          go on from an earlier run: what is not measured anew stays in the results
  --help          this`;

/** What to run. */
export interface Options {
  readonly only: readonly Part[];
  readonly sizes: readonly number[];
  /** Articles that the newsroom takes in. */
  readonly articles: number;
  /** Rounds of the soak, and what decides its chances. */
  readonly rounds: number;
  readonly seed: number;
  /** Whether the peers are measured too; at 100,000 stories they take most of the time. */
  readonly peers: boolean;
  /** Build a million stories with ours, once. */
  readonly million: boolean;
  /** Go on from an earlier run: the peers' indexes are used again, and what is not measured anew stays in the results. */
  readonly keep: boolean;
  /** Only say what can be run. */
  readonly help: boolean;
}

/** Reads the command line: `soak --rounds 100 --seed 7`, `--only node,chromium --sizes 1000,10000 --no-peers --million --keep --help`. @throws on anything else */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowNegative: true,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      articles: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 100_000) },
      sizes: { type: 'string', default: '1000,10000,100000' },
      peers: { type: 'boolean', default: true },
      million: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const asked = [...positionals, ...(values.only?.split(',') ?? [])];
  const only = (asked.length > 0 ? asked : usual).map((name) => {
    const part = parts.find((one) => one === name);
    if (!part) throw new Error(`${name}: there are ${parts.join(', ')}`);
    return part;
  });
  const count = (name: 'articles' | 'rounds' | 'seed') => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${values[name]}: a whole number from 1 on`);
    return number;
  };
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100))
    throw new Error(`--sizes ${values.sizes}: numbers of 100 stories or more`);
  const { peers, million, keep, help } = values;
  return { only, sizes, articles: count('articles'), rounds: count('rounds'), seed: count('seed'), peers, million, keep, help };
}
