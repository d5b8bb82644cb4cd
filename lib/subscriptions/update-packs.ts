import { duePacks } from './due-packs.ts';
import { updatePack } from './update-pack.ts';
import type { World } from './world.ts';

/** What came of asking the publishers of packs. */
export interface UpdateReport {
  readonly asked: number;
  readonly failed: number;
  /** The names of the packs of which another edition is there now. */
  readonly taken: readonly string[];
  /** The names of those whose updates stopped, until the reader decides. */
  readonly halted: readonly string[];
}

/** Asks the publishers of all packs whose time has come, one after the other. It may end anywhere; the next time goes on from what was kept. */
export async function updatePacks(world: World): Promise<UpdateReport> {
  const due = duePacks(await world.store.subscriptions(), world.clock());
  const came: { name: string; outcome: Awaited<ReturnType<typeof updatePack>> }[] = [];
  for (const subscription of due) came.push({ name: subscription.name, outcome: await updatePack(world, subscription) });
  const namesOf = (wanted: string) => came.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  return { asked: came.length, failed: namesOf('failed').length, taken: namesOf('taken'), halted: namesOf('halted') };
}
