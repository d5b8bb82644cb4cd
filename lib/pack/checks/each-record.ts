import { damaged, type Read, readExactly } from '../read.ts';
import { checkStretch } from '../records.ts';
import { blockLength, type Section } from '../sections.ts';
import type { Pace } from './pace.ts';

/** How many offsets are read at a time. */
const step = 8192;

/** Where records lie, and how many they are. */
export interface RecordPlace {
  readonly offsets: Section;
  readonly records: Section;
  readonly count: number;
}

/**
 * Goes over all records in order, reading as many at a time as fit into a block, but one at the least.
 * @throws PackError where they do not lie one after the other and fill their section
 */
export async function eachRecord(
  read: Read,
  { offsets, records, count }: RecordPlace,
  visit: (bytes: Uint8Array, number: number) => void,
  pace?: Pace,
): Promise<void> {
  let end = 0;
  for (let first = 0; first <= count; first += step) {
    const table = await readOffsets(read, offsets, first, Math.min(step, count + 1 - first));
    // A record goes from the offset before to its own.
    let batch: number[] = [];
    let start = end;
    let flushed = Math.max(0, first - 1);
    const flush = async () => {
      const bytes = await readExactly(read, records.offset + start, end - start);
      let from = start;
      for (const [at, to] of batch.entries()) {
        visit(bytes.subarray(from - start, to - start), flushed + at);
        from = to;
        await pace?.rest();
      }
      flushed += batch.length;
      batch = [];
      start = end;
    };
    for (const [at, offset] of table.entries()) {
      if (first + at === 0) {
        if (offset !== 0) throw damaged('offsets', `the first record begins at ${offset}`);
        continue;
      }
      checkStretch(end, offset, records.length);
      if (batch.length > 0 && offset - start > blockLength) await flush();
      batch.push(offset);
      end = offset;
    }
    await flush();
  }
  if (end !== records.length) throw damaged('offsets', `the records end at ${end} of ${records.length} bytes`);
}

async function readOffsets(read: Read, offsets: Section, first: number, count: number): Promise<Uint32Array> {
  const bytes = await readExactly(read, offsets.offset + first * 4, count * 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: count }, (_, at) => view.getUint32(at * 4, true));
}
