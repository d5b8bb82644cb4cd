import type { Area } from '../../../lib/storage/area.ts';

/** A storage area in memory that keeps copies, as browsers do, and takes its time. */
export interface MemoryArea extends Area {
  /** All that is stored. */
  stored(): Record<string, unknown>;
  /** Has the next `set` fail, as a full disk does. */
  failNextSet(message: string): void;
}

export function memoryArea(initial: Record<string, unknown> = {}): MemoryArea {
  let items = structuredClone(initial);
  let failure: string | undefined;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    async get(keys) {
      await turn();
      return structuredClone(keys === null ? items : keys in items ? { [keys]: items[keys] } : {});
    },
    async set(more) {
      await turn();
      const message = failure;
      failure = undefined;
      if (message !== undefined) throw new Error(message);
      items = { ...items, ...structuredClone(more) };
    },
    async remove(keys) {
      await turn();
      for (const key of [keys].flat()) delete items[key];
    },
    stored: () => structuredClone(items),
    failNextSet(message) {
      failure = message;
    },
  };
}
