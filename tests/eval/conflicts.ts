import { readFileSync } from 'node:fs';
import { conflictBetween } from '../../lib/trust/points/conflict.ts';
import { z } from '../../lib/zod.ts';
import { percent, withInterval } from './wilson.ts';

const Pair = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  conflict: z.nullable(z.object({ kind: z.string() })),
  trap: z.optional(z.string()),
});
type Pair = z.infer<typeof Pair>;

/** A pair with the kind that was found in it; undefined where none was. */
interface Judged {
  readonly pair: Pair;
  readonly found: string | undefined;
}

/**
 * Prints how precise and how complete conflicts are found in labelled pairs of sentences, for each file, and for each kind.
 * With `--odd` or `--even` only every second line counts, the first or the second; with `--wrong` the pairs judged wrongly are printed.
 */
export function conflicts(file: string, rest: readonly string[]): void {
  const half = rest.includes('--odd') ? 0 : rest.includes('--even') ? 1 : undefined;
  for (const path of [file, ...rest.filter((word) => !word.startsWith('--'))]) {
    const judged = readPairs(path)
      .filter((_, index) => half === undefined || index % 2 === half)
      .map((pair): Judged => ({ pair, found: conflictBetween(pair.a, pair.b)?.kind }));
    console.log(`${path}: ${judged.length} pairs`);
    printScores(judged);
    if (rest.includes('--wrong')) printWrong(judged);
  }
}

function readPairs(path: string): Pair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Pair.parse(JSON.parse(line)));
}

function printScores(judged: readonly Judged[]): void {
  const conflicting = judged.filter(({ pair }) => pair.conflict);
  const found = judged.filter(({ found }) => found);
  const right = found.filter(({ pair }) => pair.conflict);
  const sameKind = right.filter(({ pair, found }) => pair.conflict?.kind === found);
  console.log(`  precision ${withInterval(right.length, found.length)}, recall ${withInterval(right.length, conflicting.length)}`);
  console.log(`  of the kind that the label names: ${sameKind.length} of ${right.length}`);
  for (const kind of ['number', 'date', 'name', 'direction', 'denial']) {
    const labelled = conflicting.filter(({ pair }) => pair.conflict?.kind === kind);
    const named = found.filter((each) => each.found === kind);
    const hits = labelled.filter(({ found }) => found).length;
    const correct = named.filter(({ pair }) => pair.conflict).length;
    const recall = labelled.length === 0 ? '–' : percent(hits / labelled.length);
    console.log(`  ${kind}: found ${hits} of ${labelled.length} (${recall}); ${correct} of ${named.length} so named are conflicts`);
  }
}

function printWrong(judged: readonly Judged[]): void {
  for (const { pair, found } of judged) {
    if (Boolean(pair.conflict) === Boolean(found)) continue;
    const shown = found ? conflictBetween(pair.a, pair.b) : undefined;
    console.log(
      `  ${pair.id}: ${pair.conflict ? `missed ${pair.conflict.kind}` : `false ${found} (${pair.trap}): ${shown?.a} | ${shown?.b}`}`,
    );
    console.log(`    ${pair.a}\n    ${pair.b}`);
  }
}
