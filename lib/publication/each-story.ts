import { Story } from '../corpus/schema.ts';
import { eachRecord } from '../pack/checks/each-record.ts';
import { decode } from '../pack/decode.ts';
import type { OpenedFile } from '../pack/pack.ts';

/** Shows each story of a pack in order, with the bytes of its record, which are another's afterwards. @throws PackError where it is damaged */
export async function eachStory({ read, sections, info }: OpenedFile, visit: (story: Story, record: Uint8Array) => void): Promise<void> {
  await eachRecord(read, { offsets: sections.offsets, records: sections.records, count: info.stories }, (bytes, number) =>
    visit(decode(Story, bytes, `story ${number}`), bytes),
  );
}
