import type { Corpus, CorpusStory } from '../corpus/corpus.ts';
import type { Outlet } from '../corpus/schema.ts';
import { scopedId, unscopedId } from '../corpus/shelf.ts';
import type { Settings } from '../storage/settings.ts';
import { composeOutlet } from '../view/compose-outlet.ts';
import type { OutletView } from '../view/outlet-view.ts';
import { ratingsOf, regardStories } from './regard.ts';
import type { World } from './world.ts';

/** A page shows no more of them. */
const shown = { newest: 20, checked: 50 };

/** All that is known of an outlet of a pack; null where no pack has it. */
export async function viewOutlet(id: string, world: World, settings: Settings): Promise<OutletView | null> {
  const corpus = await world.corpus();
  const own = outletId(id, corpus);
  const outlet = await outletIn(corpus, own.name, own.id);
  if (!outlet) return null;
  const entry = (await world.ledger(own.name, [own.id])).get(own.id);
  const kin = await Promise.all((entry?.kin ?? []).map((other) => outletIn(corpus, own.name, other)));
  const stories = (ids: readonly string[]) => corpus.find(ids.map((story) => scopedId(own.name, story)));
  const newest = await stories(entry?.newest.slice(0, shown.newest) ?? []);
  const checked = await stories(entry?.checked.slice(0, shown.checked).map(({ story }) => story) ?? []);
  const regard = await regardStories(unique([...newest, ...checked]), world, settings);
  const ratings = await ratingsOf(outlet, world, settings.ratingLists);
  const about = corpus.packs.find(({ name }) => name === own.name)?.about;
  const known = kin.filter((other) => other !== undefined);
  return composeOutlet({ id, pack: own.name, about, outlet, entry, kin: known, newest, checked, ratings }, regard);
}

/** The pack and the id in it that the id of an outlet means. */
export function outletId(id: string, { packs }: Corpus): { readonly name: string; readonly id: string } {
  return unscopedId(
    id,
    packs.map(({ name }) => name),
  );
}

async function outletIn({ packs }: Corpus, name: string, id: string): Promise<Outlet | undefined> {
  for (const shelved of packs) {
    if (shelved.name !== name) continue;
    const found = (await shelved.pack.outlets([id])).get(id);
    if (found) return found;
  }
  return undefined;
}

function unique(stories: readonly CorpusStory[]): CorpusStory[] {
  return [...new Map(stories.map((each) => [each.id, each])).values()];
}
