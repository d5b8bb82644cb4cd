import { lazy } from '../lazy.ts';
import { compareBytes, Heads } from './heads.ts';
import { checkBlock, type Entry, isInline, scanBlock, type Visit } from './lexicon-block.ts';
import { type Postings, readPostings, visitPostings } from './postings.ts';
import { type Read, readExactly, readStretches, type Stretch } from './read.ts';
import type { Section } from './sections.ts';

/** A lexicon up to this length is kept in memory; of a longer one, blocks are read as they are needed. */
const keptLength = 3 * 1024 * 1024;

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

export type { Entry } from './lexicon-block.ts';

const encoder = new TextEncoder();

/**
 * Opens the lexicon of a pack.
 * @param stories how many stories the pack has: a term that names a later one is refused
 * @param kept a lexicon up to this length is kept in memory
 */
export function openLexicon(
  read: Read,
  sections: { readonly heads: Section; readonly lexicon: Section; readonly postings: Section },
  stories: number,
  kept = keptLength,
): Lexicon {
  const heads = lazy(async () => new Heads(await readExactly(read, sections.heads.offset, sections.heads.length)));
  const whole = lazy(() => readExactly(read, sections.lexicon.offset, sections.lexicon.length));

  function stretchOf(known: Heads, block: number): Stretch {
    const stretch = [known.lexicon(block), known.lexicon(block + 1)] as const;
    checkBlock(block, stretch, sections.lexicon.length);
    return stretch;
  }

  async function readBlocks(known: Heads, blocks: readonly number[]): Promise<Uint8Array[]> {
    const stretches = blocks.map((block) => stretchOf(known, block));
    if (sections.lexicon.length <= kept) {
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
      const wanted = new Map<number, { term: string; text: Uint8Array }[]>();
      for (const term of terms) {
        const text = encoder.encode(term);
        const block = known.blockOf(text);
        if (block >= 0) wanted.set(block, [...(wanted.get(block) ?? []), { term, text }]);
      }
      const numbers = [...wanted.keys()];
      const blocks = await readBlocks(known, numbers);
      const found = new Map<string, Entry>();
      numbers.forEach((block, at) => {
        const texts = wanted.get(block) ?? [];
        scan(blocks[at] ?? new Uint8Array(0), known.postings(block), (text, entryOf) => {
          for (const { term, text: each } of texts) if (compareBytes(each, text) === 0) found.set(term, entryOf());
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
