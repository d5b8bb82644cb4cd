import type { CorpusStory } from '../corpus/corpus.ts';
import type { Outlet, OutsideRating } from '../corpus/schema.ts';
import type { Settings } from '../storage/settings.ts';
import type { Regard } from '../view/compose-story.ts';
import type { World } from './world.ts';

/** What is needed to regard stories as the reader wants: the records of their outlets, their ratings by lists that are on, the weights. */
export async function regardStories(
  stories: readonly CorpusStory[],
  world: Pick<World, 'ledger' | 'ratingIn'>,
  { weights, ratingLists }: Settings,
): Promise<Regard> {
  const outlets = new Map(
    stories.flatMap(({ story, outletOf }) => story.articles.map(({ outlet }): [string, Outlet] => [outlet, outletOf(outlet)])),
  );
  const ledger = await world.ledger(outlets.keys());
  const ratings = new Map<string, OutsideRating[]>();
  if (ratingLists.some(({ isOn }) => isOn))
    await Promise.all([...outlets].map(async ([id, outlet]) => ratings.set(id, await ratingsOf(outlet, world, ratingLists))));
  return { weights, checkedOf: (outlet) => ledger.get(outlet)?.checked ?? [], ratingsOf: (outlet) => ratings.get(outlet) ?? [] };
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
