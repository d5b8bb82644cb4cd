import type { PackContents } from '../corpus/schema.ts';
import { createPackWriter } from '../pack/pack-writer.ts';
import { functionWords } from '../text/languages.ts';

/** The bytes of a pack of these contents. @throws PackError where an id is doubled or stands for nothing */
export async function packOf({ outlets, stories }: PackContents): Promise<Uint8Array> {
  const writer = createPackWriter(outlets, functionWords);
  for (const story of stories) writer.add(story);
  return new Uint8Array(await new Blob((await writer.finish()) as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
