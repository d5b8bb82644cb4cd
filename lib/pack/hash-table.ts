import { ByteWriter } from './bytes.ts';
import { hash32 } from './hash.ts';
import { PackError, type Read, readExactly } from './read.ts';
import type { Section } from './sections.ts';

/** The hash of a key and the number that stands for it. */
const entryLength = 8;
/** A table in which a key is not found within so many entries is not evenly spread: nobody wrote it in good faith. */
const maxReach = 1 << 20;

/** A table from texts to numbers: entries sorted by hash, so that one short read finds a key in a table of any size. */
export function writeHashTable(entries: Iterable<readonly [key: string, value: number]>): Uint8Array {
  const hashed = [...entries].map(([key, value]) => ({ hash: hash32(key), value }));
  hashed.sort((a, b) => a.hash - b.hash || a.value - b.value);
  const writer = new ByteWriter(hashed.length * entryLength);
  for (const { hash, value } of hashed) {
    writer.uint32(hash);
    writer.uint32(value);
  }
  return writer.written();
}

/**
 * The numbers that may stand for a key: the caller compares the records themselves, since two keys may share a hash.
 * Hashes are evenly spread, so a key lies within a few standard deviations, √n / 2 entries, of its share of the table.
 */
export async function lookUp(read: Read, table: Section, key: string): Promise<number[]> {
  const count = Math.floor(table.length / entryLength);
  if (count === 0) return [];
  const hash = hash32(key);
  const middle = Math.floor((hash / 2 ** 32) * count);
  for (let reach = 16 + Math.ceil(4 * Math.sqrt(count)); ; reach *= 8) {
    const from = Math.max(0, middle - reach);
    const to = Math.min(count, middle + reach);
    const bytes = await readExactly(read, table.offset + from * entryLength, (to - from) * entryLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const hashAt = (entry: number) => view.getUint32(entry * entryLength, true);
    const reachesBelow = from === 0 || hashAt(0) < hash;
    const reachesAbove = to === count || hashAt(to - from - 1) > hash;
    if (!reachesBelow || !reachesAbove) {
      if (reach > maxReach) throw new PackError('the pack is damaged: one of its tables is out of order');
      continue;
    }
    const found: number[] = [];
    for (let entry = lowerBound(hashAt, to - from, hash); entry < to - from && hashAt(entry) === hash; entry++)
      found.push(view.getUint32(entry * entryLength + 4, true));
    return found;
  }
}

function lowerBound(hashAt: (entry: number) => number, count: number, hash: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashAt(middle) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
