import { conflictBetween } from '../../trust/points/conflict.ts';
import { type Sameness, samenessOfAll } from '../../trust/points/sameness.ts';
import { z } from '../../zod.ts';
import { type Command, CommandError } from '../command.ts';
import { jsonRows } from '../jsonl.ts';
import { readMeanings } from '../meanings-file.ts';
import { parseOptions } from '../options.ts';

/** A pair of sentences or answers. Other fields are allowed, and nobody reads them. */
const PairRow = z.object({ id: z.string(), a: z.string(), b: z.string(), context: z.optional(z.nullable(z.string())) });
type PairRow = z.infer<typeof PairRow>;

/** `plumbline same-point`: which sentences or answers make the same point. */
export const samePoint: Command = {
  name: 'same-point',
  summary: 'Tell which pairs of sentences or answers make the same point, and which conflict.',
  usage: `plumbline same-point < PAIRS.jsonl

Reads { "id", "a", "b", "context" } from standard input, one JSON object a line; "context", such as the question that both
answer, may be missing. Prints { "id", "score", "same" } for each, in the same order. "score", from 0 to 1, says how likely it
is that both make the same point, if that is as frequent as that they do not; "same" says whether Plumbline takes it so.

Pairs of one context that share texts, directly or by way of others, tell about each other: give them in one call.`,

  async run(args, { stdin, print }) {
    const { positionals } = parseOptions(args, {});
    if (positionals.length > 0) throw new CommandError(`${positionals[0]}: pairs come from standard input`, 2);
    const rows: PairRow[] = [];
    for await (const row of jsonRows('stdin', stdin, PairRow)) rows.push(row);
    const found = samenessOfAll(rows, readMeanings());
    for (const [at, row] of rows.entries()) {
      const sameness = found[at];
      if (sameness) print(`${JSON.stringify(answerOf(row, sameness))}\n`);
    }
    return 0;
  },
};

/** A line of output. */
function answerOf({ id, a, b }: PairRow, { score, same }: Sameness) {
  const conflict = conflictBetween(a, b);
  return { id, score: Number(score.toFixed(4)), same, ...(conflict && { conflict }) };
}
