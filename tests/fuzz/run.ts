/**
 * Damages packs in a million ways and asks each for all that a pack can be asked: nothing but a PackError may come of it, soon and in
 * little memory. Writes each pack for which that does not hold to a file.
 *
 *   npm run fuzz -- --count 1000000 --seed 1 --threads 2 --folder FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from './fuzz.ts';
import { heapLimit, inThreads } from './threads.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    folder: { type: 'string', default: join(tmpdir(), 'plumbline-fuzz') },
  },
});

const started = performance.now();
const outcomes = await inThreads(Number(values.seed), Number(values.count), Number(values.threads));
const seconds = (performance.now() - started) / 1000;
const mebi = 1024 * 1024;

const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0).toLocaleString('en');
const slowest = outcomes.map((outcome) => outcome.slowest).sort((a, b) => b.milliseconds - a.milliseconds)[0];
const memory = Math.max(...outcomes.map((outcome) => outcome.memory)) / mebi;
const offenders = outcomes.flatMap((outcome) => outcome.offenders);

console.log(
  `${sum(({ mutants }) => mutants)} damaged packs from seed ${values.seed} in ${seconds.toFixed(0)} s, in ${values.threads} threads`,
);
console.log(`  refused when opened   ${sum(({ refusedAtOpen }) => refusedAtOpen)}`);
console.log(`  refused when checked  ${sum(({ refusedAtCheck }) => refusedAtCheck)}`);
console.log(`  sound all the same    ${sum(({ accepted }) => accepted)}`);
console.log(`  used without a check  ${sum(({ used }) => used)}, with ${sum(({ refusedAnswers }) => refusedAnswers)} answers refused`);
console.log(`  slowest               ${slowest?.milliseconds.toFixed(0)} ms (number ${slowest?.number}) of 2000 ms`);
console.log(`  memory of a thread    ${memory.toFixed(0)} MiB of ${heapLimit} MiB`);
console.log(`  offenders             ${offenders.length}`);

if (offenders.length > 0) mkdirSync(values.folder, { recursive: true });
for (const { seed, number, reason, bytes } of offenders.slice(0, 100)) {
  const file = join(values.folder, `seed-${seed}-number-${number}.pack`);
  writeFileSync(file, bytes);
  console.log(`${file}\n  ${reason.replaceAll('\n', '\n  ')}`);
}
process.exitCode = offenders.length > 0 || memory > heapLimit ? 1 : 0;
