import type { NewsroomTrouble } from '../newsroom/newsroom-view.ts';
import { z } from '../zod.ts';
import { database, type ValueStore } from './database.ts';

const Notes = z.object({
  trouble: z.optional(z.enum(['full', 'offline', 'saves-data', 'private-window'])),
  /** When the newsroom is to be woken next, in milliseconds since 1970. */
  nextAt: z.number(),
});
const key = 'notes';

/** What the newsroom noted last: what keeps it from its work, and when it has something to do next. */
export async function newsroomNotes(): Promise<z.infer<typeof Notes>> {
  const stored = await (await database()).get('newsroom', key);
  return Notes.safeParse(stored).data ?? { nextAt: Number.MAX_SAFE_INTEGER };
}

/** Notes that. */
export async function noteNewsroom(trouble: NewsroomTrouble | undefined, nextAt: number): Promise<void> {
  await (await database()).put('newsroom', { ...(trouble && { trouble }), nextAt }, key);
}

/** Has the newsroom woken by a time, within the transaction that makes something due then; undefined is never. */
export async function wakeNewsroomBy(store: ValueStore, time: number | undefined): Promise<void> {
  const known = Notes.safeParse(await store.get(key)).data;
  if (time !== undefined && time < (known?.nextAt ?? Number.MAX_SAFE_INTEGER)) await store.put({ ...known, nextAt: time }, key);
}
