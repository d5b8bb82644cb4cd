import { ByteWriter } from './bytes.ts';
import { damaged, PackError, type Read, readStretches } from './read.ts';
import type { Section } from './sections.ts';

/** A record above this is refused before it is read. */
export const maxRecordLength = 16 * 1024 * 1024;
/** And so are records that hold more than this together: many names for one long record would fill the memory. */
const maxTogether = 64 * 1024 * 1024;

/** The table that says where each of the records begins, and after them where the last one ends. */
export function writeOffsets(lengths: readonly number[]): Uint8Array {
  const writer = new ByteWriter(lengths.length * 4 + 4);
  let offset = 0;
  writer.uint32(0);
  for (const length of lengths) {
    offset += length;
    writer.uint32(offset);
  }
  return writer.written();
}

/**
 * Reads the records of these numbers, each as its bytes.
 * @throws PackError where a number or the table is out of range, or the records hold more than 64 MiB together
 */
export async function readRecords(read: Read, offsets: Section, records: Section, numbers: readonly number[]): Promise<Uint8Array[]> {
  const count = offsets.length / 4 - 1;
  const stray = numbers.find((number) => !(number < count));
  if (stray !== undefined) throw new PackError(`the pack is damaged: it has ${count} records and names number ${stray}`);
  const tables = await readStretches(
    read,
    numbers.map((number) => [offsets.offset + number * 4, offsets.offset + number * 4 + 8]),
  );
  let together = 0;
  const stretches = tables.map((table) => {
    const view = new DataView(table.buffer, table.byteOffset, 8);
    const [start, end] = [view.getUint32(0, true), view.getUint32(4, true)];
    checkStretch(start, end, records.length);
    together += end - start;
    return [records.offset + start, records.offset + end] as const;
  });
  if (together > maxTogether)
    throw new PackError(`${numbers.length} records hold ${together} bytes; at most ${maxTogether} are read at once`);
  return readStretches(read, stretches);
}

/** @throws PackError where no record can lie there */
export function checkStretch(start: number, end: number, length: number): void {
  if (start >= end || end > length) throw damaged('offsets', `a record from ${start} to ${end} of ${length}`);
  if (end - start > maxRecordLength) throw damaged('offsets', `a record of ${end - start} bytes; at most ${maxRecordLength} are read`);
}
