import { outletsNamed } from '../corpus/references.ts';
import type { Outlet, Story } from '../corpus/schema.ts';
import type { Pack } from '../pack/pack.ts';
import { PackError } from '../pack/read.ts';
import { z } from '../zod.ts';
import { CheckedStory } from './agreement-record.ts';
import { checkedInStory } from './checked-stories.ts';

/** What a pack as a whole tells of one outlet: its stories, its kin, and where others checked it. Worked out anew for each edition. */
export const LedgerEntry = z.object({
  outlet: z.string(),
  /** Other outlets of its family. */
  kin: z.array(z.string()),
  /** How many stories it is in, and the ids of the newest, the newest first. */
  stories: z.number(),
  newest: z.array(z.string()),
  /** The newest stories in which others checked it, the newest first. */
  checked: z.array(CheckedStory),
  /** The reader erased its record; it stays empty until the next edition. */
  erased: z.boolean(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** An entry holds no more than this, so that the largest outlet's is still read at once. */
const most = { kin: 50, newest: 50, checked: 1000 };
/** Stories read at a time. */
const batch = 64;
/** A story of more articles takes so long that others get their turn after it. */
const crowded = 50;

/**
 * Goes over all stories of a pack and gives an entry for each outlet that wrote in one. Everything is counted from the stories
 * themselves, so doing it again gives the same.
 * @param rest is awaited between batches and after crowded stories, to give others their turn
 */
export async function buildLedger(pack: Pack, rest: () => Promise<unknown> = async () => undefined): Promise<LedgerEntry[]> {
  const book = new Book();
  // Stories lie in the order of their days, so the last one is the newest.
  for (let end = pack.info.stories; end > 0; end -= batch) {
    const count = Math.min(batch, end);
    const stories = await pack.storiesAt(Array.from({ length: count }, (_, at) => end - 1 - at));
    book.know(await pack.outlets(book.unknownIn(stories)));
    for (const story of stories) {
      book.add(story);
      if (story.articles.length > crowded) await rest();
    }
    await rest();
  }
  return book.finish();
}

/** Entries as they grow. */
class Book {
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #outlets = new Map<string, Outlet>();

  unknownIn(stories: readonly Story[]): string[] {
    const named = new Set(stories.flatMap(outletsNamed));
    return [...named].filter((id) => !this.#outlets.has(id));
  }

  know(outlets: ReadonlyMap<string, Outlet>): void {
    for (const [id, outlet] of outlets) this.#outlets.set(id, outlet);
  }

  add(story: Story): void {
    const checks = checkedInStory(story, (id) => this.#outlet(id));
    for (const outlet of new Set(story.articles.map((article) => article.outlet))) {
      const entry = this.#entries.get(outlet) ?? { outlet, kin: [], stories: 0, newest: [], checked: [], erased: false };
      this.#entries.set(outlet, entry);
      entry.stories++;
      if (entry.newest.length < most.newest) entry.newest.push(story.id);
      const check = checks.get(outlet);
      if (check && entry.checked.length < most.checked) entry.checked.push(check);
    }
  }

  finish(): LedgerEntry[] {
    const families = Map.groupBy(this.#entries.values(), ({ outlet }) => this.#outlet(outlet).family);
    for (const members of families.values()) {
      const ids = members.map(({ outlet }) => outlet).sort();
      for (const { outlet, kin } of members) kin.push(...ids.filter((id) => id !== outlet).slice(0, most.kin));
    }
    return [...this.#entries.values()];
  }

  #outlet(id: string): Outlet {
    const outlet = this.#outlets.get(id);
    if (!outlet) throw new PackError(`no outlet ${id} in this pack`);
    return outlet;
  }
}
