/** Runs a newsroom over and over in a process of its own: `soak.ts ROUNDS SEED`. Prints how it goes; ends with 1 where anything is wrong. */
import { argv } from 'node:process';
import { soak } from '../newsroom/soak.ts';
import { soakHead, soakLine, soakReport } from '../newsroom/soak-report.ts';

const [rounds, seed] = argv.slice(2).map(Number);
if (!rounds || seed === undefined) throw new Error('soak.ts ROUNDS SEED');

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

console.log(`Soak: ${rounds} rounds, seed ${seed}\n\n${soakHead.join('\n')}`);
const started = performance.now();
const [weighed, printed] = [100, 20].map((often) => Math.max(1, Math.floor(rounds / often)));
const soaked = await soak({
  rounds,
  seed,
  heap,
  every: weighed ?? 1,
  onRow: (row) => row.round % (printed ?? 1) === 0 && console.log(soakLine(row)),
});
console.log(`\n${soakReport(soaked, (performance.now() - started) / rounds)}`);
process.exitCode = soaked.faults.length > 0 ? 1 : 0;
