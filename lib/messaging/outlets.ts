import type { CorpusStory } from '../corpus/corpus.ts';
import type { Outlet } from '../corpus/schema.ts';
import type { Pack } from '../pack/pack.ts';
import type { Settings } from '../storage/settings.ts';
import { composeOutlet } from '../view/compose-outlet.ts';
import type { OutletView } from '../view/outlet-view.ts';
import { ratingsOf, regardStories } from './regard.ts';
import type { World } from './world.ts';

/** A page shows no more of them. */
const shown = { newest: 20, checked: 50 };

/** All that is known of an outlet; null where no pack has it. */
export async function viewOutlet(id: string, world: World, settings: Settings): Promise<OutletView | null> {
  const corpus = await world.corpus();
  const outlet = await outletIn(corpus.packs, id);
  if (!outlet) return null;
  const entry = (await world.ledger([id])).get(id);
  const kin = await Promise.all((entry?.kin ?? []).map((other) => outletIn(corpus.packs, other)));
  const newest = await corpus.find(entry?.newest.slice(0, shown.newest) ?? []);
  const checked = await corpus.find(entry?.checked.slice(0, shown.checked).map(({ story }) => story) ?? []);
  const regard = await regardStories(unique([...newest, ...checked]), world, settings);
  const known = kin.filter((other) => other !== undefined);
  return composeOutlet(
    { outlet, entry, kin: known, newest, checked, ratings: await ratingsOf(outlet, world, settings.ratingLists) },
    regard,
  );
}

async function outletIn(packs: readonly Pack[], id: string): Promise<Outlet | undefined> {
  for (const pack of packs) {
    const found = (await pack.outlets([id])).get(id);
    if (found) return found;
  }
  return undefined;
}

function unique(stories: readonly CorpusStory[]): CorpusStory[] {
  return [...new Map(stories.map((each) => [each.story.id, each])).values()];
}
