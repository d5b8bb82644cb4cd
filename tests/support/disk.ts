import 'fake-indexeddb/auto';

/** What is looked at before each thing that is written to the database, with its transaction. */
type Look = (transaction: IDBTransaction) => void;

let look: Look | undefined;

/** Looks at each thing that is written from now on; undefined ends that. */
export function watchWrites(next: Look | undefined): void {
  look = next;
}

for (const name of ['put', 'delete'] as const) {
  const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
  IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
    const request = write.apply(this, args);
    look?.(this.transaction);
    return request;
  } as never;
}

/** Ends a transaction as a browser does that finds no room. */
export function endForRoom(transaction: IDBTransaction): void {
  // The database that stands in for a browser's has no end of its own.
  (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
}
