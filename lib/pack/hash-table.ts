import { ByteWriter } from './bytes.ts';
import { hash32 } from './hash.ts';
import { type Read, readExactly } from './read.ts';
import type { Section } from './sections.ts';

/** The hash of a key and the number that stands for it. */
export const entryLength = 8;
/** So many numbers are given for a key at the most, the highest: an address that very many stories name says nothing of any of them. */
export const mostFound = 64;

/** A table from texts to numbers: entries sorted by hash, then by number, so that one short read finds a key in a table of any size. */
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
 * The numbers that may stand for a key, in rising order: the caller compares the records themselves, since two keys may share a hash.
 * Hashes are evenly spread, so a key lies within a few standard deviations, √n / 2 entries, of its share of the table, and one read
 * finds it. Where one key has very many entries, those behind it lie elsewhere, and the rest is searched by halves. In a table out of
 * order the search ends too; it then finds something else.
 */
export async function lookUp(read: Read, table: Section, key: string): Promise<number[]> {
  const count = Math.floor(table.length / entryLength);
  const hash = hash32(key);
  let low = 0;
  let high = count;
  let middle = Math.floor((hash / 2 ** 32) * count);
  let reach = mostFound + Math.ceil(4 * Math.sqrt(count));
  for (;;) {
    const from = Math.max(low, middle - reach);
    const to = Math.min(high, middle + reach);
    const page = await readPage(read, table, from, to);
    const end = upperBound(page, hash);
    if (end === 0 && from > low) high = from;
    else if (end === to - from && to < high) low = to;
    else {
      const isWhole = end >= mostFound || from === 0 || (end > 0 && page.hash(0) < hash);
      return isWhole ? valuesBefore(page, end, hash) : lastValues(read, table, from + end, hash);
    }
    middle = Math.floor((low + high) / 2);
    reach = mostFound;
  }
}

/** Some entries of a table. */
interface Page {
  readonly count: number;
  hash(at: number): number;
  value(at: number): number;
}

async function readPage(read: Read, table: Section, from: number, to: number): Promise<Page> {
  const bytes = await readExactly(read, table.offset + from * entryLength, (to - from) * entryLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    count: to - from,
    hash: (at) => view.getUint32(at * entryLength, true),
    value: (at) => view.getUint32(at * entryLength + 4, true),
  };
}

async function lastValues(read: Read, table: Section, end: number, hash: number): Promise<number[]> {
  const page = await readPage(read, table, Math.max(0, end - mostFound), end);
  return valuesBefore(page, page.count, hash);
}

function valuesBefore(page: Page, end: number, hash: number): number[] {
  const values: number[] = [];
  for (let at = end - 1; at >= 0 && values.length < mostFound && page.hash(at) === hash; at--) values.push(page.value(at));
  return values.reverse();
}

/** The first entry of a higher hash. */
function upperBound(page: Page, hash: number): number {
  let low = 0;
  let high = page.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (page.hash(middle) <= hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
