import type { Story } from '../corpus/schema.ts';
import { openFile } from '../pack/pack.ts';
import { type Read, readExactly, readerOf } from '../pack/read.ts';
import { writeOffsets } from '../pack/records.ts';
import {
  aligned,
  beginningLength,
  blockLength,
  type Section,
  type SectionName,
  sectionDigest,
  sectionNames,
  writeHeader,
} from '../pack/sections.ts';
import { eachStory } from './each-story.ts';

/**
 * The pack with other wording in its stories, in pieces. All else stays as it is, byte for byte: a pack keeps the words of its articles'
 * texts as terms, and the texts are not there any more to take them from again. So ids, days, languages, addresses and the number of
 * articles of a story must stay.
 * @param read a pack that was checked
 * @param change gives a story anew, or the very same one to leave it
 * @throws PackError where the pack is damaged
 */
export async function rewriteStories(source: Read, change: (story: Story) => Story): Promise<Uint8Array[]> {
  const opened = await openFile(source);
  const { read, sections: old } = opened;
  const encoder = new TextEncoder();
  const records: Uint8Array[] = [];
  await eachStory(opened, (story, record) => {
    const changed = change(story);
    records.push(changed === story ? record.slice() : encoder.encode(JSON.stringify(changed)));
  });
  const fresh: Partial<Record<SectionName, Uint8Array>> = {
    offsets: writeOffsets(records.map(({ length }) => length)),
    records: joined(records),
  };

  const pieces: Uint8Array[] = [];
  const sections: Partial<Record<SectionName, Section>> = {};
  let end = beginningLength;
  for (const name of sectionNames) {
    const offset = aligned(end);
    pieces.push(new Uint8Array(offset - end));
    const bytes = fresh[name];
    const { length, digest } = bytes ? { length: bytes.length, digest: await sectionDigest(readerOf(bytes), 0, bytes.length) } : old[name];
    if (bytes) pieces.push(bytes);
    else
      for (let at = 0; at < length; at += blockLength)
        pieces.push(await readExactly(read, old[name].offset + at, Math.min(blockLength, length - at)));
    sections[name] = { offset, length, digest };
    end = offset + length;
  }
  // Each name has its section by now.
  return [await writeHeader(sections as Record<SectionName, Section>), ...pieces];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
