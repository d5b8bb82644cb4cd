import { lazy } from '../lazy.ts';
import type { Round } from '../newsroom/round.ts';
import { createLikeness } from '../trust/points/likeness-of-sentences.ts';
import { openMeanings } from '../trust/points/meanings.ts';
import { ownFile } from './network.ts';

/** The press of the newsroom. What words mean comes with the extension; a merge takes a few seconds at the most. */
export const press = lazy(async (): Promise<Round['press']> => {
  const meanings = openMeanings(new Uint8Array(await (await ownFile('meanings.bin')).arrayBuffer()));
  return { likeness: createLikeness(meanings), storiesInPart: 400, partsInLevel: 4, mostStories: 8000 };
});
