import { ByteWriter } from './bytes.ts';
import { PackError, type Read, readStretches } from './read.ts';
import type { Section } from './sections.ts';

/** A record above this is refused before it is read. */
export const maxRecordLength = 16 * 1024 * 1024;

/** The table that says where each of the records begins, and after them where the last one ends. */
export function writeOffsets(lengths: readonly number[]): Uint8Array {
  const writer = new ByteWriter(lengths.length * 4 + 4);
  let offset = 0;
  writer.uint32(0);
  for (const length of lengths) writer.uint32((offset += length));
  return writer.written();
}

/**
 * Reads the records of these numbers, each as its bytes.
 * @throws PackError where a number or the table is out of range
 */
export async function readRecords(read: Read, offsets: Section, records: Section, numbers: readonly number[]): Promise<Uint8Array[]> {
  const count = offsets.length / 4 - 1;
  const stray = numbers.find((number) => number >= count);
  if (stray !== undefined) throw new PackError(`the pack is damaged: it has ${count} records and names number ${stray}`);
  const tables = await readStretches(
    read,
    numbers.map((number) => [offsets.offset + number * 4, offsets.offset + number * 4 + 8]),
  );
  const stretches = tables.map((table) => {
    const view = new DataView(table.buffer, table.byteOffset, 8);
    const start = view.getUint32(0, true);
    const end = view.getUint32(4, true);
    if (start > end || end > records.length || end - start > maxRecordLength)
      throw new PackError(`the pack is damaged: a record from ${start} to ${end} of ${records.length}`);
    return [records.offset + start, records.offset + end] as const;
  });
  return readStretches(read, stretches);
}
