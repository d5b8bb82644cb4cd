import { Outlet, Story } from '../corpus/schema.ts';
import { lazy } from '../lazy.ts';
import { z } from '../zod.ts';
import { type Facts, factsEach, readFacts } from './facts.ts';
import { lookUp } from './hash-table.ts';
import { maxInfoLength, PackInfo } from './info.ts';
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

/**
 * Opens a pack: reads its beginning and checks that its sections are where they must be. What they hold is checked when it is used;
 * `checkPack` checks all of it beforehand. A pack of version 1 is rewritten in memory.
 * @throws PackError where the file is no pack, is cut short, or is of a later version
 */
export async function openPack(source: Read): Promise<Pack> {
  const start = await source(0, firstRead);
  const { version } = readVersion(start);
  if (version === 1) return openPack(readerOf(await rewriteVersion1(source)));
  if (version !== packVersion) throw new PackError(`a pack of version ${version}; this Plumbline reads versions 1 and ${packVersion}`);
  const sections = await readSections(start);
  const read: Read = async (offset, length) =>
    offset + length <= start.length ? start.subarray(offset, offset + length) : source(offset, length);
  const info = await readInfo(read, sections);
  return createPack(read, sections, info);
}

async function readInfo(read: Read, { info, offsets, facts }: Sections): Promise<PackInfo> {
  if (info.length > maxInfoLength) throw new PackError(`the pack says ${info.length} bytes of itself; at most ${maxInfoLength} are read`);
  const parsed = PackInfo.safeParse(parseJson(await readExactly(read, info.offset, info.length), 'what it says of itself'));
  if (!parsed.success) throw new PackError(`the pack is damaged: what it says of itself: ${issueOf(parsed.error)}`);
  const { stories } = parsed.data;
  if (offsets.length !== (stories + 1) * 4 || facts.length !== stories * factsEach)
    throw new PackError(`the pack is damaged: its tables are not those of ${stories} stories`);
  return parsed.data;
}

function createPack(read: Read, sections: Sections, info: PackInfo): Pack {
  const whole = (section: Section) => readExactly(read, section.offset, section.length);
  const storiesAt = async (numbers: readonly number[]) =>
    decode(Story, await readRecords(read, sections.offsets, sections.records, numbers), (at) => `story ${numbers[at]}`);
  const outletsAt = async (numbers: readonly number[]) =>
    decode(Outlet, await readRecords(read, sections.outoffs, sections.outlets, numbers), (at) => `outlet ${numbers[at]}`);
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
    async find(id) {
      const numbers = await lookUp(read, sections.ids, id);
      const stories = await storiesAt(numbers);
      return numbers[stories.findIndex((story) => story.id === id)];
    },
    async outlets(ids) {
      if (info.outlets <= 64) return allOutlets();
      const numbers = await Promise.all([...new Set(ids)].map((id) => lookUp(read, sections.outids, id)));
      return new Map((await outletsAt(numbers.flat())).map((outlet) => [outlet.id, outlet]));
    },
    atAddress: (canonical) => lookUp(read, sections.urls, canonical),
  };
}

function decode<T>(schema: z.ZodMiniType<T>, records: readonly Uint8Array[], nameOf: (at: number) => string): T[] {
  return records.map((bytes, at) => {
    const parsed = schema.safeParse(parseJson(bytes, nameOf(at)));
    if (!parsed.success) throw new PackError(`the pack is damaged: ${nameOf(at)}: ${issueOf(parsed.error)}`);
    return parsed.data;
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw new PackError(`the pack is damaged: ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function issueOf(error: z.core.$ZodError): string {
  return z.prettifyError({ issues: error.issues.slice(0, 3) } as z.core.$ZodError);
}

