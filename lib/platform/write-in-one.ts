import { database, type StoreName, type Writing } from './database.ts';

/**
 * Writes in one transaction: all of it, or where anything of it fails, nothing. The work awaits each thing that it writes, so that what fails is
 * told by it and by nothing else.
 * @throws what made it fail: a DOMException named `QuotaExceededError` where the disk is full
 */
export async function writeInOne<Name extends StoreName, T>(
  names: readonly Name[],
  work: (writing: Writing<Name>) => Promise<T>,
): Promise<T> {
  const writing: Writing<Name> = (await database()).transaction([...names], 'readwrite');
  // What failed is told by the work itself, or else by the end of it.
  const ended = writing.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: T;
  try {
    result = await work(writing);
  } catch (error) {
    abort(writing);
    await ended;
    // Where the browser ended it, what was waited for knows no more than that it was ended.
    throw writing.error ?? error;
  }
  const failed = await ended;
  if (failed) throw writing.error ?? failed.error;
  return result;
}

/** Writes one thing for each item, all at once: far quicker than one after the other, and what fails is told once. */
export function together<T, R>(items: readonly T[], write: (item: T) => Promise<R>): Promise<R[]> {
  // What fails at once is told as what fails later.
  return Promise.all(items.map(async (item) => write(item)));
}

/** Ends a transaction without effect; one that failed has ended so already. */
function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
