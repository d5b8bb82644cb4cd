import { Outlet } from '../../corpus/schema.ts';
import { decode } from '../decode.ts';
import { hash32 } from '../hash.ts';
import type { OpenedFile } from '../pack.ts';
import { damaged } from '../read.ts';
import { eachRecord } from './each-record.ts';
import { EntrySum } from './entry-sum.ts';
import { IdSet } from './id-set.ts';
import { readTable } from './table.ts';

/** Checks every outlet and that it is found by its id; gives the ids. @throws PackError */
export async function checkOutlets(file: OpenedFile): Promise<IdSet> {
  const { read, sections, info } = file;
  const table = await readTable(file, 'outids', info.outlets);
  const sum = new EntrySum(table);
  const ids = new IdSet(info.outlets);
  const place = { offsets: sections.outoffs, records: sections.outlets, count: info.outlets };
  await eachRecord(read, place, (bytes, number) => {
    const { id } = decode(Outlet, bytes, `outlet ${number}`);
    ids.add(id);
    sum.add(hash32(id), number);
  });
  await eachRecord(read, place, (bytes, number) => {
    const { id } = decode(Outlet, bytes, `outlet ${number}`);
    if (ids.isDoubled(id)) throw damaged('outlets', `two are called ${id}`);
  });
  if (!sum.equals(table)) throw damaged('outids', 'its entries are not those of the outlets');
  return ids;
}
