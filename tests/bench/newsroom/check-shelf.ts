import { scopedId } from '../../../lib/corpus/shelf.ts';
import { createShelf } from '../../../lib/platform/shelf.ts';
import { searchCorpus } from '../../../lib/view/search-corpus.ts';
import { openEmptyPack } from '../../support/empty-pack.ts';
import type { Stored } from './check-newsroom.ts';

/** So many stories are searched for after each round. */
const searched = 3;

/** A shelf that stays open all the while, as that of the background does, beside which rounds go on. Its bundled pack is empty. */
export function watchShelf(random: () => number): { open: () => Promise<unknown>; faults: (stored: Stored) => Promise<string[]> } {
  const shelf = createShelf(openEmptyPack);
  const faultsIn = async ({ stories }: Stored) => {
    const { corpus } = await shelf();
    const faults: string[] = [];
    const ids = stories.map(({ id }) => scopedId('newsroom', id));
    const found = new Set((await corpus.find(ids)).map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) faults.push(`${id} is not on the shelf`);
    for (let count = 0; count < searched && found.size > 0; count++) {
      const [story] = await corpus.find([ids[Math.floor(random() * ids.length)] ?? '']);
      if (!story) continue;
      const hits = (await searchCorpus(corpus, story.story.headline)).filter((hit) => hit.story.id === story.id);
      if (hits.length !== 1) faults.push(`${story.id} is found ${hits.length} times by its headline`);
    }
    return faults;
  };
  return { open: shelf, faults: faultsIn };
}
