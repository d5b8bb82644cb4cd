import type { CorpusStory } from '../corpus/corpus.ts';
import type { Outlet, OutsideRating } from '../corpus/schema.ts';
import { scopedId } from '../corpus/shelf.ts';
import type { Settings } from '../storage/settings.ts';
import type { CheckedStory } from '../trust/agreement-record.ts';
import type { Regard } from '../view/compose-story.ts';
import type { World } from './world.ts';

/** What is needed to regard stories as the reader wants: the records of their outlets, their ratings by lists that are on, the weights. */
export async function regardStories(
  stories: readonly CorpusStory[],
  world: Pick<World, 'ledger' | 'ratingIn'>,
  { weights, ratingLists }: Settings,
): Promise<Regard> {
  const checked = new Map<string, readonly CheckedStory[]>();
  const ratings = new Map<string, OutsideRating[]>();
  const isRated = ratingLists.some(({ isOn }) => isOn);
  for (const [pack, ofPack] of Map.groupBy(stories, (found) => found.pack)) {
    const outlets = new Map(
      ofPack.flatMap(({ story, outletOf }) => story.articles.map(({ outlet }): [string, Outlet] => [outlet, outletOf(outlet)])),
    );
    for (const [id, entry] of await world.ledger(pack, outlets.keys())) checked.set(scopedId(pack, id), entry.checked);
    if (isRated)
      await Promise.all(
        [...outlets].map(async ([id, outlet]) => ratings.set(scopedId(pack, id), await ratingsOf(outlet, world, ratingLists))),
      );
  }
  return {
    weights,
    checkedOf: (pack, outlet) => checked.get(scopedId(pack, outlet)) ?? [],
    ratingsOf: (pack, outlet) => ratings.get(scopedId(pack, outlet)) ?? [],
  };
}

/** What the lists that are switched on say of an outlet, by its hosts. */
export async function ratingsOf(
  { hosts }: Outlet,
  { ratingIn }: Pick<World, 'ratingIn'>,
  lists: Settings['ratingLists'],
): Promise<OutsideRating[]> {
  const domains = [...new Set(hosts.flatMap(domainsOf))];
  if (domains.length === 0) return [];
  const found = await Promise.all(
    lists
      .filter(({ isOn }) => isOn)
      .map(async ({ id, by, scale, licence, date }): Promise<OutsideRating[]> => {
        const value = await ratingIn(id, domains);
        return value === undefined ? [] : [{ by, value, scale, licence, date }];
      }),
  );
  return found.flat();
}

/** A host and what it lies below: `news.example.org`, `example.org`. A list of domains means their hosts as well. */
function domainsOf(host: string): string[] {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
