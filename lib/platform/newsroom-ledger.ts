import { LedgerEntry } from '../trust/ledger.ts';
import { database } from './database.ts';
import { ledgerOf } from './segment-ledger.ts';

/** From which story on the record of an outlet counts, since the reader erased it; `*` for all outlets. */
type Erased = Readonly<Record<string, number>>;
const erasedKey = 'erased';
const all = '*';

/**
 * What the newsroom's parts tell of some outlets, as one. A story that was printed anew counts in its latest part alone, and those that were
 * there when the reader erased a record not at all.
 */
export async function newsroomLedger(outlets: Iterable<string>): Promise<ReadonlyMap<string, LedgerEntry>> {
  const reading = (await database()).transaction(['segments', 'ledgerEntries', 'newsroom']);
  const [segments, erased = {}] = await Promise.all([
    reading.objectStore('segments').getAll(),
    reading.objectStore('newsroom').get(erasedKey) as Promise<Erased | undefined>,
  ]);
  const entries = reading.objectStore('ledgerEntries');
  const stale = segments.map((segment) => new Set(segment.stale));
  const found = await Promise.all(
    [...new Set(outlets)].map(async (outlet) => {
      const parts = await Promise.all(segments.map(({ number }) => entries.get([ledgerOf(number), outlet])));
      const since = Math.max(erased[all] ?? 0, erased[outlet] ?? 0);
      return joined(
        outlet,
        // The latest part first.
        parts.flatMap((part, at) => standing(part, stale[at] ?? new Set())).reverse(),
        since,
      );
    }),
  );
  return new Map(found.flatMap((entry) => (entry ? [[entry.outlet, entry] as const] : [])));
}

function standing(stored: unknown, stale: ReadonlySet<string>): LedgerEntry[] {
  const { data } = LedgerEntry.safeParse(stored);
  if (!data) return [];
  const gone = data.newest.filter((id) => stale.has(id)).length;
  return [
    {
      ...data,
      stories: data.stories - gone,
      newest: data.newest.filter((id) => !stale.has(id)),
      checked: data.checked.filter(({ story }) => !stale.has(story)),
    },
  ];
}

function joined(outlet: string, parts: readonly LedgerEntry[], since: number): LedgerEntry | undefined {
  if (parts.length === 0) return undefined;
  const checked = parts.flatMap((part) => part.checked).filter(({ story }) => numberOf(story) >= since);
  return {
    outlet,
    kin: [...new Set(parts.flatMap(({ kin }) => kin))],
    stories: parts.reduce((sum, { stories }) => sum + stories, 0),
    newest: parts.flatMap(({ newest }) => newest),
    checked,
    erased: since > 0 && checked.length === 0,
  };
}

/** Stories are numbered in the order in which they began. */
function numberOf(story: string): number {
  return Number(/^story-(\d+)$/.exec(story)?.[1] ?? 0);
}

/** Empties the record of an outlet of the newsroom, or of all: it grows anew from the stories that begin after this. */
export async function eraseNewsroomRecord(outlet = all): Promise<void> {
  const writing = (await database()).transaction('newsroom', 'readwrite');
  const [erased, next] = await Promise.all([writing.store.get(erasedKey), writing.store.get('next')]);
  const story = (next as { story?: number } | undefined)?.story ?? 0;
  writing.store.put({ ...(erased as Erased | undefined), [outlet]: story }, erasedKey);
  await writing.done;
}
