import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from '../measure.ts';
import type { SubjectName } from '../subjects/index.ts';
import type { Asked } from './ask.ts';
import type { Built } from './build.ts';
import { inFreshProcess } from './fresh-process.ts';
import { writeJson } from './stored-files.ts';

/** What a subject does in Node with so many stories. */
export interface InNode {
  readonly built: Built;
  /** Median milliseconds from open to the first answer, over `rounds` fresh processes. */
  readonly cold: number;
  readonly open: number;
  readonly rounds: number;
  readonly warm: NonNullable<Asked['warm']>;
}

/** Where the index of a subject over so many stories lies. */
export function indexFolder(output: string, subject: SubjectName, stories: number): string {
  return join(output, `${subject}-${stories}`);
}

/** Builds an index where it is not there yet, or was built by something else. */
export async function buildIndex(output: string, subject: SubjectName, stories: number, anew: boolean): Promise<Built> {
  const folder = indexFolder(output, subject, stories);
  const record = join(folder, 'built.json');
  if (!anew && existsSync(record)) return JSON.parse(readFileSync(record, 'utf8')) as Built;
  const built = await inFreshProcess<Built>('build.ts', subject, stories, folder);
  await writeJson(record, built);
  return built;
}

/** Measures a subject: what is quick is asked in many processes, what takes its time in few. */
export async function measureInNode(output: string, subject: SubjectName, stories: number, anew: boolean): Promise<InNode> {
  const built = await buildIndex(output, subject, stories, anew);
  const folder = indexFolder(output, subject, stories);
  // The first has the file read into the cache, and tells how long it takes; it is not counted.
  const { warm, cold: first } = await inFreshProcess<Asked>('ask.ts', subject, folder, stories, 20, 0);
  const rounds = first > 10_000 ? 1 : first > 1000 ? 5 : 15;
  const cold: Asked[] = [];
  for (let round = 1; round <= rounds; round++) cold.push(await inFreshProcess<Asked>('ask.ts', subject, folder, stories, 0, round));
  if (!warm) throw new Error(`${subject} was not asked`);
  return {
    built,
    cold: percentile(
      cold.map((one) => one.cold),
      0.5,
    ),
    open: percentile(
      cold.map((one) => one.open),
      0.5,
    ),
    rounds,
    warm,
  };
}
