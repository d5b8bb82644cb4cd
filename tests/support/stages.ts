import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What a stage found, in tests; its output is shown where something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
}

export interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

export const none: Outcome = { passed: 0, failed: 0, skipped: 0, output: '' };

/** Commands one after the other, the first failure ends it; counts as one test. */
export function commands(name: string, ...lines: string[]): Stage {
  return {
    name,
    async run() {
      let output = '';
      for (const line of lines) {
        const done = await shell(line);
        output += `$ ${line}\n${done.output}`;
        if (done.status !== 0) return { ...none, failed: 1, output };
      }
      return { ...none, passed: 1, output };
    },
  };
}

/** Projects of vitest, counted test by test. A run that ends without a report counts as one failure. */
export function vitest(name: string, ...projects: string[]): Stage {
  return {
    name,
    async run() {
      const report = `.output/tests-${projects.join('-')}.json`;
      rmSync(report, { force: true });
      const chosen = projects.map((project) => `--project ${project}`).join(' ');
      const { status, output } = await shell(
        `vitest run ${chosen} --silent=passed-only --reporter=dot --reporter=json --outputFile.json=${report}`,
      );
      const counts = existsSync(report) ? countsIn(report) : none;
      // A file that does not even load has no tests in it, and still is a failure.
      const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
      return { ...counts, failed, output };
    },
  };
}

/** Runs the stages in order, those of an inner list at once, a line for each, and shows the output of those that fail. */
export async function runStages(stages: (Stage | Stage[])[]): Promise<Outcome> {
  const total = { ...none };
  for (const step of stages) {
    // One stage is named before it runs; of several at once each is named when it ends.
    const atOnce = Array.isArray(step);
    process.stdout.write(atOnce ? `${step.map(({ name }) => name).join(', ')}, at once\n` : label(step));
    const outcomes = await Promise.all([step].flat().map((stage) => runStage(stage, atOnce ? label(stage) : '')));
    for (const outcome of outcomes) for (const count of ['passed', 'failed', 'skipped'] as const) total[count] += outcome[count];
  }
  return total;
}

const label = ({ name }: Stage) => `${name.padEnd(44)} `;

async function runStage({ run }: Stage, before: string): Promise<Outcome> {
  const started = Date.now();
  const outcome = await run();
  process.stdout.write(`${before}${inWords(outcome)}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (outcome.failed > 0) process.stdout.write(`${outcome.output}\n`);
  return outcome;
}

/** `12 passed, 0 failed`, and what was skipped where something was. */
export function inWords({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Both streams of a command, in the order in which they came. */
async function shell(line: string): Promise<{ status: number; output: string }> {
  const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<number>((done) => {
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
  return { status, output };
}

function countsIn(report: string): Outcome {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
    output: '',
  };
}
