export interface Wait {
  /** What is awaited, in words; it stands in the error. */
  what: string;
  /** Milliseconds, 15 s where nothing is said: a machine under load is slow, and a condition that holds ends the wait at once. */
  timeout?: number;
}

const PAUSE = 40;

/**
 * Asks again until `probe` gives something truthy, and returns it. A probe that throws (the page is on its way
 * elsewhere) is asked again; its last error is in the message where time runs out.
 * @throws Error that says what was awaited and what was last seen
 */
export async function until<T>(probe: () => Promise<T> | T, { what, timeout = 15_000 }: Wait): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      // A probe into a page that is going away may never settle.
      const seen = await within(probe(), Math.max(deadline - Date.now(), PAUSE));
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= deadline) throw new Error(`waited ${timeout / 1000} s for ${what}; last: ${inWords(last)}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The value of a promise, or an error where it takes longer than `ms`. */
export async function within<T>(value: Promise<T> | T, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

function inWords(value: unknown): string {
  if (value instanceof Error) return value.message;
  return JSON.stringify(value) ?? String(value);
}
