import { lazy } from '../lazy.ts';
import { ByteReader } from './bytes.ts';
import { compareBytes, Heads } from './heads.ts';
import { type Postings, readPostings, visitPostings } from './postings.ts';
import { PackError, type Read, readExactly, readStretches, type Stretch } from './read.ts';
import type { Section } from './sections.ts';

/** How many terms share a block: within it, a term is written as what differs from the one before. */
export const blockSize = 64;
/** A lexicon up to this length is kept in memory; of a longer one, blocks are read as they are needed. */
const keptLength = 3 * 1024 * 1024;
const maxTermBytes = 1000;

/** A term of the lexicon: how many stories use it, and where its postings lie; a term of one story has its only one here. */
export interface Entry {
  readonly stories: number;
  readonly postings: Stretch | Postings;
}

/** The terms of a pack, and which stories use them. */
export interface Lexicon {
  /** The entries of these terms; a term that no story uses has none. */
  find(terms: Iterable<string>): Promise<Map<string, Entry>>;
  /** All terms, held in memory, for those who look for more than whole terms. */
  load(): Promise<LoadedLexicon>;
  /** The postings of each of these entries. */
  postings(entries: readonly Entry[]): Promise<Postings[]>;
  /** Goes over the postings of many entries, each told by its place among them, without holding them. */
  eachPosting(entries: readonly Entry[], visit: (entry: number, story: number, mark: number) => void): Promise<void>;
}

/** A lexicon in memory. */
export interface LoadedLexicon {
  readonly heads: Heads;
  /** The terms from a text on, in order, until `visit` answers false. The bytes of a term are its own only during the visit. */
  from(start: Uint8Array, visit: Visit): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Opens the lexicon of a pack.
 * @param stories how many stories the pack has: a term that names a later one is refused
 */
export function openLexicon(
  read: Read,
  sections: { readonly heads: Section; readonly lexicon: Section; readonly postings: Section },
  stories: number,
): Lexicon {
  const heads = lazy(async () => new Heads(await readExactly(read, sections.heads.offset, sections.heads.length)));
  const whole = lazy(() => readExactly(read, sections.lexicon.offset, sections.lexicon.length));

  function stretchOf(known: Heads, block: number): Stretch {
    const stretch = [known.lexicon(block), known.lexicon(block + 1)] as const;
    if (stretch[0] > stretch[1] || stretch[1] > sections.lexicon.length)
      throw new PackError(`the pack is damaged: lexicon block ${block} is out of range`);
    return stretch;
  }

  async function readBlocks(known: Heads, blocks: readonly number[]): Promise<Uint8Array[]> {
    const stretches = blocks.map((block) => stretchOf(known, block));
    if (sections.lexicon.length <= keptLength) {
      const bytes = await whole();
      return stretches.map(([start, end]) => bytes.subarray(start, end));
    }
    const { offset } = sections.lexicon;
    return readStretches(
      read,
      stretches.map(([start, end]): Stretch => [offset + start, offset + end]),
    );
  }

  const scan = (bytes: Uint8Array, firstPosting: number, visit: Visit) =>
    scanBlock(bytes, { stories, postings: sections.postings.length, firstPosting }, visit);

  /** The bytes of the postings of entries; none for those that are in the entry itself. */
  function readPostingBytes(entries: readonly Entry[]): Promise<Uint8Array[]> {
    const { offset } = sections.postings;
    return readStretches(
      read,
      entries.map(({ postings }): Stretch => (isInline(postings) ? [offset, offset] : [offset + postings[0], offset + postings[1]])),
    );
  }

  return {
    async find(terms) {
      const known = await heads();
      const wanted = new Map<number, Uint8Array[]>();
      for (const term of terms) {
        const text = encoder.encode(term);
        const block = known.blockOf(text);
        if (block >= 0) wanted.set(block, [...(wanted.get(block) ?? []), text]);
      }
      const numbers = [...wanted.keys()];
      const blocks = await readBlocks(known, numbers);
      const found = new Map<string, Entry>();
      numbers.forEach((block, at) => {
        const texts = wanted.get(block) ?? [];
        scan(blocks[at] ?? new Uint8Array(0), known.postings(block), (text, entryOf) => {
          if (texts.some((each) => compareBytes(each, text) === 0)) found.set(decoder.decode(text), entryOf());
          return true;
        });
      });
      return found;
    },
    async load() {
      const known = await heads();
      const bytes = await whole();
      return {
        heads: known,
        from(start, visit) {
          for (let block = Math.max(0, known.blockOf(start)), goesOn = true; goesOn && block < known.count; block++) {
            const [from, to] = stretchOf(known, block);
            scan(bytes.subarray(from, to), known.postings(block), (found, entryOf) => {
              if (compareBytes(found, start) < 0) return true;
              goesOn = visit(found, entryOf);
              return goesOn;
            });
          }
        },
      };
    },
    async postings(entries) {
      const bytes = await readPostingBytes(entries);
      return entries.map(({ postings, stories: count }, at) =>
        isInline(postings) ? postings : readPostings(bytes[at] ?? new Uint8Array(0), count, stories),
      );
    },
    async eachPosting(entries, visit) {
      const bytes = await readPostingBytes(entries);
      entries.forEach(({ postings, stories: count }, at) => {
        if (isInline(postings)) visit(at, postings.stories[0] ?? 0, postings.marks[0] ?? 0);
        else visitPostings(bytes[at] ?? new Uint8Array(0), count, stories, (story, mark) => visit(at, story, mark));
      });
    },
  };
}

/** Is shown a term, in UTF-8, and may ask for its entry; answers whether it wants to see the next. */
export type Visit = (text: Uint8Array, entryOf: () => Entry) => boolean;

/**
 * Goes over the terms of a block until `visit` answers false.
 * @throws PackError where they are not what a block can hold
 */
function scanBlock(bytes: Uint8Array, limits: { stories: number; postings: number; firstPosting: number }, visit: Visit): void {
  const reader = new ByteReader(bytes);
  const buffer = new Uint8Array(maxTermBytes);
  let length = 0;
  let at = limits.firstPosting;
  try {
    while (!reader.isAtEnd) {
      const shared = reader.varint();
      const rest = reader.bytes(reader.varint());
      if (shared > length || shared + rest.length > maxTermBytes) throw new RangeError('a term is longer than a term can be');
      buffer.set(rest, shared);
      length = shared + rest.length;
      const text = buffer.subarray(0, length);
      const count = reader.varint();
      const isInlined = count === 1;
      const first = reader.varint();
      const mark = isInlined ? reader.byte() : 0;
      const start = at;
      if (isInlined ? first >= limits.stories : count > limits.stories || (at += first) > limits.postings)
        throw new RangeError('a term has postings out of range');
      const entryOf = (): Entry => ({
        stories: count,
        postings: isInlined ? { stories: Uint32Array.of(first), marks: Uint8Array.of(mark) } : [start, start + first],
      });
      if (!visit(text, entryOf)) return;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new PackError(`the pack is damaged: ${error.message}`);
    throw error;
  }
}

function isInline(postings: Stretch | Postings): postings is Postings {
  return 'marks' in postings;
}
