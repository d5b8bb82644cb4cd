import { findStrayReferences } from '../corpus/references.ts';
import { Outlet, type PackContents, Story } from '../corpus/schema.ts';
import { z } from '../zod.ts';
import { decode, hasFewValues, inWords } from './decode.ts';
import { createPackWriter } from './pack-writer.ts';
import { damaged, PackError, type Read, readExactly } from './read.ts';
import { readVersion } from './sections.ts';

/** Version 1 is one JSON text behind a header of 32 bytes. A longer one is refused before it is read: nobody ever wrote one. */
const maxLength = 64 * 1024 * 1024;
/** And one with more values than this, which parsed take far more memory than the bytes they are written with. */
const mostValues = 1 << 22;
const headerLength = 32;
const encoder = new TextEncoder();
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

/** Both lists with their entries as they come: each is checked by itself, so that many bad ones cost no more than one. */
const Lists = z.strictObject({ outlets: z.array(z.unknown()), stories: z.array(z.unknown()) });

function parse(body: Uint8Array): PackContents {
  if (!hasFewValues(body, mostValues)) throw new PackError(`the pack is damaged: more than ${mostValues} values`);
  let lists: ReturnType<typeof Lists.safeParse>;
  try {
    lists = Lists.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch (error) {
    throw new PackError(`the pack is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!lists.success) throw new PackError(`the pack is damaged: ${inWords(lists.error)}`);
  return {
    outlets: lists.data.outlets.map((value, at) => decodeAgain(Outlet, value, `outlets[${at}]`)),
    stories: lists.data.stories.map((value, at) => decodeAgain(Story, value, `stories[${at}]`)),
  };
}

/** Checks an entry under the limits of a record of the current format. */
function decodeAgain<T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    // Lists in lists in lists, some thousands deep.
    throw damaged(name, error instanceof Error ? error.message : String(error));
  }
  return decode(schema, encoder.encode(text), name);
}
