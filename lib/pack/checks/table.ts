import { entryLength, mostFound } from '../hash-table.ts';
import type { OpenedFile } from '../pack.ts';
import { damaged, readExactly } from '../read.ts';
import { blockLength } from '../sections.ts';
import { EntrySum } from './entry-sum.ts';

/**
 * Checks that the entries of a table rise and that their values are below a limit, and gives their sum.
 * @param isOfIds whether a look-up has to find every entry; of an address that very many stories share, it gives the newest
 * @throws PackError
 */
export async function readTable(
  { read, sections }: OpenedFile,
  name: 'ids' | 'outids' | 'urls',
  limit: number,
  isOfIds = name !== 'urls',
): Promise<EntrySum> {
  const { offset, length } = sections[name];
  const sum = new EntrySum();
  let last = { hash: -1, value: -1 };
  let alike = 0;
  for (let from = 0; from < length; from += blockLength) {
    const bytes = await readExactly(read, offset + from, Math.min(blockLength, length - from));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length; at += entryLength) {
      const entry = { hash: view.getUint32(at, true), value: view.getUint32(at + 4, true) };
      if (entry.hash < last.hash || (entry.hash === last.hash && entry.value <= last.value))
        throw damaged(name, 'its entries are out of order');
      if (entry.value >= limit) throw damaged(name, `an entry for number ${entry.value} of ${limit}`);
      alike = entry.hash === last.hash ? alike + 1 : 1;
      if (isOfIds && alike > mostFound) throw damaged(name, `more than ${mostFound} entries of one hash`);
      sum.add(entry.hash, entry.value);
      last = entry;
    }
  }
  return sum;
}
