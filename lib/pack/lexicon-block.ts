import { ByteReader } from './bytes.ts';
import type { Postings } from './postings.ts';
import { damaged, type Stretch } from './read.ts';

/** How many terms share a block: within it, a term is written as what differs from the one before. */
export const blockSize = 64;
/** A longer term is refused. */
const maxTermBytes = 1000;
/** A block cannot be longer: each term of it comes with four numbers and a mark. */
const maxBlockLength = blockSize * (maxTermBytes + 4 * 5 + 1);
/** A gap and a mark: what a posting takes at the least and at the most. */
const postingBytes = { least: 2, most: 6 } as const;

/** A term of the lexicon: how many stories use it, and where its postings lie; a term of one story has its only one here. */
export interface Entry {
  readonly stories: number;
  readonly postings: Stretch | Postings;
}

/** Is shown a term, in UTF-8, and may ask for its entry; answers whether it wants to see the next. */
export type Visit = (text: Uint8Array, entryOf: () => Entry) => boolean;

/** @throws PackError where no block can lie there */
export function checkBlock(block: number, [start, end]: Stretch, length: number): void {
  if (start > end || end > length) throw damaged('heads', `block ${block} from ${start} to ${end} of ${length} bytes of lexicon`);
  if (end - start > maxBlockLength) throw damaged('heads', `block ${block} holds ${end - start} bytes; at most ${maxBlockLength} are read`);
}

/** What the terms of a block have to keep to: how many stories and how many bytes of postings there are, and where its own begin. */
interface BlockLimits {
  readonly stories: number;
  readonly postings: number;
  readonly firstPosting: number;
}

/**
 * Goes over the terms of a block until `visit` answers false.
 * @throws PackError where they are not what a block can hold, or do not rise
 */
export function scanBlock(bytes: Uint8Array, limits: BlockLimits, visit: Visit): void {
  const reader = new ByteReader(bytes);
  const buffer = new Uint8Array(maxTermBytes);
  let length = 0;
  let at = limits.firstPosting;
  try {
    for (let terms = 0; !reader.isAtEnd; terms++) {
      if (terms >= blockSize) throw new RangeError(`more than ${blockSize} terms in a block`);
      length = readTerm(reader, buffer, length);
      const stories = reader.varint();
      const isInlined = stories === 1;
      const first = reader.varint();
      const mark = isInlined ? reader.byte() : 0;
      const start = at;
      if (isInlined) {
        if (first >= limits.stories) throw new RangeError(`a term of story ${first} of ${limits.stories}`);
      } else {
        at += first;
        checkPostings(stories, first, at, limits);
      }
      const entryOf = (): Entry => ({
        stories,
        postings: isInlined ? { stories: Uint32Array.of(first), marks: Uint8Array.of(mark) } : [start, start + first],
      });
      if (!visit(buffer.subarray(0, length), entryOf)) return;
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged('lexicon', error.message);
    throw error;
  }
}

/** Reads what differs from the term before, which lies in the buffer, and gives the term's length. */
function readTerm(reader: ByteReader, buffer: Uint8Array, length: number): number {
  const shared = reader.varint();
  const rest = reader.bytes(reader.varint());
  if (shared > length || shared + rest.length > maxTermBytes) throw new RangeError('a term is longer than a term can be');
  // What is not shared is all that has to be compared.
  if (rest.length === 0 || (shared < length && (rest[0] ?? 0) <= (buffer[shared] ?? 0))) throw new RangeError('terms out of order');
  buffer.set(rest, shared);
  return shared + rest.length;
}

function checkPostings(stories: number, length: number, end: number, limits: BlockLimits): void {
  if (stories === 0 || stories > limits.stories) throw new RangeError(`a term of ${stories} of ${limits.stories} stories`);
  if (length < stories * postingBytes.least || length > stories * postingBytes.most)
    throw new RangeError(`${length} bytes of postings for ${stories} stories`);
  if (end > limits.postings) throw new RangeError(`postings up to ${end} of ${limits.postings} bytes`);
}

/** Whether the postings of an entry stand in the entry itself. */
export function isInline(postings: Stretch | Postings): postings is Postings {
  return 'marks' in postings;
}
