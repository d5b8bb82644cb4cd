import { parseArgs } from 'node:util';

/** The parts that can be run by themselves. */
export const parts = ['node', 'chromium', 'firefox', 'origins', 'score', 'sidebar'] as const;
export type Part = (typeof parts)[number];

/** What `--help` prints. */
export const usage = `npm run bench -- [options]

Measures Plumbline over generated stories and articles, beside what else can do the same, and ends with tables in Markdown.

  --only PARTS    some of these alone, parted by commas:
                    node      build, size, match and search in Node
                    chromium  match, badge and search in the worker of Chromium
                    firefox   match in the background of Firefox
                    origins   copies among 10,000 articles, found by lineage and origins, and by MinHash
                    score     the trust score of stories with 1,000 and 10,000 articles, beside JSON.parse of the same
                    sidebar   page to painted trust meter in Chromium, beside the least extension with a sidebar
  --sizes NUMBERS stories in the pack of node, chromium, firefox and sidebar: 1000,10000,100000 where nothing is said
  --no-peers      ours alone; the peers take most of the time
  --million       build a million stories with ours too
  --keep          go on from an earlier run: what is not measured anew stays in the results
  --help          this`;

/** What to run. */
export interface Options {
  readonly only: readonly Part[];
  readonly sizes: readonly number[];
  /** Whether the peers are measured too; at 100,000 stories they take most of the time. */
  readonly peers: boolean;
  /** Build a million stories with ours, once. */
  readonly million: boolean;
  /** Go on from an earlier run: the peers' indexes are used again, and what is not measured anew stays in the results. */
  readonly keep: boolean;
  /** Only say what can be run. */
  readonly help: boolean;
}

/** Reads the command line: `--only node,chromium --sizes 1000,10000 --no-peers --million --keep --help`. @throws on anything else */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      only: { type: 'string', default: parts.join() },
      sizes: { type: 'string', default: '1000,10000,100000' },
      peers: { type: 'boolean', default: true },
      million: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',').map((name) => {
    const part = parts.find((one) => one === name);
    if (!part) throw new Error(`--only ${name}: there are ${parts.join(', ')}`);
    return part;
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100))
    throw new Error(`--sizes ${values.sizes}: numbers of 100 stories or more`);
  return { only, sizes, peers: values.peers, million: values.million, keep: values.keep, help: values.help };
}
