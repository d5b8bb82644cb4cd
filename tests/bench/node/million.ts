import { percentile } from '../measure.ts';
import type { Results } from '../results.ts';
import type { Asked } from './ask.ts';
import { inFreshProcess } from './fresh-process.ts';
import { buildIndex, indexFolder } from './in-node.ts';

const stories = 1_000_000;

/** Builds a million stories with ours and asks them from cold. */
export async function measureMillion(output: string): Promise<NonNullable<Results['million']>> {
  const built = await buildIndex(output, 'ours', stories, true);
  const cold: number[] = [];
  // The first has the file read into the cache and is not counted.
  for (let round = 0; round <= 5; round++)
    cold.push((await inFreshProcess<Asked>('ask.ts', 'ours', indexFolder(output, 'ours', stories), stories, 0, round)).cold);
  return { ...built, cold: percentile(cold.slice(1), 0.5) };
}
