import { findStrayReferences } from '../corpus/references.ts';
import { PackContents } from '../corpus/schema.ts';
import { z } from '../zod.ts';
import { createPackWriter } from './pack-writer.ts';
import { PackError, type Read, readExactly } from './read.ts';
import { readVersion } from './sections.ts';

/** Version 1 is one JSON text behind a header of 32 bytes. A longer one is refused before it is read: nobody ever wrote one. */
const maxLength = 64 * 1024 * 1024;
const headerLength = 32;
/** How many stories are rewritten at a time, before others get their turn. */
const step = 200;

/**
 * Rewrites a pack of version 1 in the current format, a few stories at a time, so that nothing else has to wait for it.
 * @throws PackError where it is damaged
 */
export async function rewriteVersion1(read: Read): Promise<Uint8Array> {
  const { length } = readVersion(await read(0, headerLength));
  if (length > maxLength) throw new PackError(`the pack says it holds ${length} bytes; at most ${maxLength} are read`);
  const contents = parse(await readExactly(read, headerLength, length));
  const [stray] = findStrayReferences(contents);
  if (stray) {
    const place = stray.story === undefined ? 'outlets' : `story ${contents.stories[stray.story]?.id}: `;
    throw new PackError(`${place}${stray.field}: ${stray.reason}`);
  }
  const writer = createPackWriter(contents.outlets);
  for (const [at, story] of contents.stories.entries()) {
    writer.add(story);
    if (at % step === step - 1) await new Promise((done) => setTimeout(done));
  }
  return new Uint8Array(await new Blob((await writer.finish()) as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

function parse(body: Uint8Array): PackContents {
  let parsed: ReturnType<typeof PackContents.safeParse>;
  try {
    // zod itself overflows where some hundred thousand entries are bad.
    parsed = PackContents.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch (error) {
    throw new PackError(`the pack is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!parsed.success) throw new PackError(`the pack is damaged: ${z.prettifyError({ issues: parsed.error.issues.slice(0, 10) })}`);
  return parsed.data;
}
