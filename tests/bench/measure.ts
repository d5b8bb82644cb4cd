import { createGzip } from 'node:zlib';

/** A percentile of numbers by the nearest rank; NaN where there are none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** Median and 95th percentile, as tables show them. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** Median and 95th percentile of times. */
export function spread(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), count: values.length };
}

/** How many bytes gzip makes of these. */
export async function gzipLength(pieces: Iterable<Uint8Array>): Promise<number> {
  const gzip = createGzip({ level: 6 });
  let length = 0;
  gzip.on('data', (chunk: Uint8Array) => {
    length += chunk.length;
  });
  const ended = new Promise<void>((resolve, reject) => gzip.once('end', resolve).once('error', reject));
  for (const piece of pieces) if (!gzip.write(piece)) await new Promise((resolve) => gzip.once('drain', resolve));
  gzip.end();
  await ended;
  return length;
}

/** Milliseconds that something takes, and what it gave. */
export async function timed<T>(run: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await run();
  return { ms: performance.now() - started, value };
}

/** A time by the clock, and the work of this thread in it, which others on the machine disturb less. Milliseconds. */
export interface Effort<T> {
  readonly ms: number;
  readonly work: number;
  readonly value: T;
}

/** The time and work that something takes that waits for nothing, and what it gave. */
export function effort<T>(run: () => T): Effort<T> {
  const before = process.threadCpuUsage();
  const started = performance.now();
  const value = run();
  const ms = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { ms, work: (user + system) / 1000, value };
}
