import { Outlet, Story } from '../corpus/schema.ts';
import { lazy } from '../lazy.ts';
import type { z } from '../zod.ts';
import { decode } from './decode.ts';
import { type Facts, readFacts } from './facts.ts';
import { lookUp } from './hash-table.ts';
import { checkInfo, PackInfo } from './info.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import { readPrefixes } from './prefixes.ts';
import { PackError, type Read, readExactly, readerOf } from './read.ts';
import { readRecords } from './records.ts';
import { packVersion, readSections, readVersion, type Section, type Sections } from './sections.ts';
import { rewriteVersion1 } from './version-1.ts';

/** An opened pack. Nothing of it is held but its tables; what is asked for is read, checked and given. All methods throw PackError. */
export interface Pack {
  readonly info: PackInfo;
  readonly sections: Sections;
  readonly lexicon: Lexicon;
  /** What matching has to know of every story. */
  facts(): Promise<Facts>;
  /** The stories of these numbers. Stories are numbered from old to new. */
  storiesAt(numbers: readonly number[]): Promise<Story[]>;
  /** The numbers of stories that may have this id; the story itself tells. */
  mayBeCalled(id: string): Promise<number[]>;
  /** The number of the story of an id. */
  find(id: string): Promise<number | undefined>;
  outlets(ids: Iterable<string>): Promise<Map<string, Outlet>>;
  /** The numbers of stories that may hold an article at this canonical address; the story itself tells. */
  atAddress(canonical: string): Promise<number[]>;
  /** The stories that the commonest beginnings of words lead to. */
  prefixes(): Promise<Map<string, Postings>>;
}

/** The first read takes in the section table and, of most packs, what the pack says of itself. */
const firstRead = 64 * 1024;
/** Packs of up to so many outlets are asked for all of them at once. */
const fewOutlets = 64;

/** A pack whose beginning was read. */
export interface OpenedFile {
  readonly read: Read;
  readonly sections: Sections;
  readonly info: PackInfo;
}

/**
 * Opens a pack: reads its beginning and checks that its sections are where they must be. What they hold is checked when it is used;
 * `checkPack` checks all of it beforehand. A pack of version 1 is rewritten in memory.
 * @throws PackError where the file is no pack, is cut short, or is of a later version
 */
export async function openPack(source: Read): Promise<Pack> {
  return createPack(await openFile(source));
}

/** The first half of `openPack`. @throws PackError as it does */
export async function openFile(source: Read): Promise<OpenedFile> {
  const start = await source(0, firstRead);
  const { version, length } = readVersion(start);
  if (version === 1) return openFile(readerOf(await rewriteVersion1(source)));
  if (version !== packVersion) throw new PackError(`a pack of version ${version}; this Plumbline reads versions 1 and ${packVersion}`);
  const sections = await readSections(start);
  // Lengths are believed from here on, so a short file must not claim to be a long one.
  if (start.length < Math.min(length, firstRead) || (await source(length - 1, 1)).length < 1)
    throw new PackError(`the pack is cut short: it says it holds ${length} bytes`);
  const read: Read = async (offset, count) =>
    offset + count <= start.length ? start.subarray(offset, offset + count) : source(offset, count);
  const info = decode(PackInfo, await readExactly(read, sections.info.offset, sections.info.length), 'info');
  checkInfo(info, sections);
  return { read, sections, info };
}

/** The second half of `openPack`. */
export function createPack({ read, sections, info }: OpenedFile): Pack {
  const whole = (section: Section) => readExactly(read, section.offset, section.length);
  const storiesAt = async (numbers: readonly number[]) =>
    decodeAll(Story, await readRecords(read, sections.offsets, sections.records, numbers), (at) => `story ${numbers[at]}`);
  const outletsAt = async (numbers: readonly number[]) =>
    decodeAll(Outlet, await readRecords(read, sections.outoffs, sections.outlets, numbers), (at) => `outlet ${numbers[at]}`);
  const allOutlets = lazy(async () => {
    const all = await outletsAt(Array.from({ length: info.outlets }, (_, at) => at));
    return new Map(all.map((outlet) => [outlet.id, outlet]));
  });
  return {
    info,
    sections,
    lexicon: openLexicon(read, sections, info.stories),
    facts: lazy(async () => readFacts(await whole(sections.facts), info.stories, info.languages.length)),
    prefixes: lazy(async () => readPrefixes(await whole(sections.prefixes), info.stories)),
    storiesAt,
    mayBeCalled: (id) => lookUp(read, sections.ids, id),
    async find(id) {
      const numbers = await lookUp(read, sections.ids, id);
      const stories = await storiesAt(numbers);
      return numbers[stories.findIndex((story) => story.id === id)];
    },
    async outlets(ids) {
      if (info.outlets <= fewOutlets) return allOutlets();
      const numbers = await Promise.all([...new Set(ids)].map((id) => lookUp(read, sections.outids, id)));
      return new Map((await outletsAt(numbers.flat())).map((outlet) => [outlet.id, outlet]));
    },
    atAddress: (canonical) => lookUp(read, sections.urls, canonical),
  };
}

function decodeAll<T>(schema: z.ZodMiniType<T>, records: readonly Uint8Array[], nameOf: (at: number) => string): T[] {
  return records.map((bytes, at) => decode(schema, bytes, nameOf(at)));
}
