import { readFileSync } from 'node:fs';
import { type Meanings, openMeanings } from '../trust/points/meanings.ts';

/** The table of meanings that Plumbline comes with. */
export function readMeanings(): Meanings {
  return openMeanings(readFileSync(new URL('../trust/points/meanings.bin', import.meta.url)));
}
