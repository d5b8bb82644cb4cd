import { z } from '../zod.ts';
import { findStrayReferences } from './references.ts';
import { type Outlet, PackContents, type Story } from './schema.ts';

/** Reads `length` bytes at `offset` of a pack, wherever it lies: a bundled file, a stored blob, a file on disk. */
export type Read = (offset: number, length: number) => Promise<Uint8Array>;

/** An opened pack. Every id in it stands for something in it; a pack needs no other. */
export interface Pack {
  readonly stories: readonly Story[];
  story(id: string): Story | undefined;
  outlet(id: string): Outlet;
}

/** The file is no pack that this version can use; the message says why. */
export class PackError extends Error {
  override name = 'PackError';
}

const magic = 'PLUMBLINE';
const version = 1;
const headerLength = 32;
/** A pack above this is refused before it is read: no seed or test corpus comes near it. */
const maxLength = 64 * 1024 * 1024;

/** A message is for people: it names the first few things that are wrong. */
const toldIssues = 10;

/**
 * Writes a pack. Layout: a header of 32 bytes of ASCII, `PLUMBLINE <version> <length of the body>` padded with
 * spaces, then the body, the contents as UTF-8 JSON.
 * @throws PackError where an id is doubled or stands for nothing.
 */
export function writePack(contents: PackContents): Uint8Array {
  refuseStrayReferences(contents);
  const body = new TextEncoder().encode(JSON.stringify(contents));
  const header = new TextEncoder().encode(`${magic} ${version} ${body.length}`.padEnd(headerLength));
  const pack = new Uint8Array(headerLength + body.length);
  pack.set(header);
  pack.set(body, headerLength);
  return pack;
}

/**
 * Opens a pack and checks all of it before anything uses it.
 * @throws PackError
 */
export async function openPack(read: Read): Promise<Pack> {
  const header = new TextDecoder().decode(await read(0, headerLength));
  const [, found, size] = /^PLUMBLINE (\d{1,6}) (\d{1,12}) *$/.exec(header) ?? [];
  if (header.length !== headerLength || found === undefined) throw new PackError('not a Plumbline pack: its header is missing');
  if (Number(found) !== version) throw new PackError(`a pack of version ${found}; this Plumbline reads version ${version}`);
  const length = Number(size);
  if (length > maxLength) throw new PackError(`the pack says it holds ${length} bytes; at most ${maxLength} are read`);
  const body = await read(headerLength, length);
  if (body.length !== length) throw new PackError(`the pack is cut short: ${body.length} of ${length} bytes`);
  const contents = parseContents(body);
  refuseStrayReferences(contents);
  const stories = new Map(contents.stories.map((story) => [story.id, story]));
  const outlets = new Map(contents.outlets.map((outlet) => [outlet.id, outlet]));
  return {
    stories: contents.stories,
    story: (id) => stories.get(id),
    outlet: (id) => {
      const outlet = outlets.get(id);
      if (!outlet) throw new PackError(`no outlet ${id} in this pack`);
      return outlet;
    },
  };
}

function parseContents(body: Uint8Array): PackContents {
  let parsed: ReturnType<typeof PackContents.safeParse>;
  try {
    // zod itself overflows where some hundred thousand entries are bad.
    parsed = PackContents.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch (error) {
    throw new PackError(`the pack is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!parsed.success) throw new PackError(`the pack is damaged: ${z.prettifyError({ issues: parsed.error.issues.slice(0, toldIssues) })}`);
  return parsed.data;
}

function refuseStrayReferences(contents: PackContents): void {
  const [stray] = findStrayReferences(contents);
  if (!stray) return;
  const place = stray.story === undefined ? 'outlets' : `story ${contents.stories[stray.story]?.id}: `;
  throw new PackError(`${place}${stray.field}: ${stray.reason}`);
}
