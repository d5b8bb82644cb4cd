import { ByteReader, type ByteWriter } from './bytes.ts';
import { PackError } from './read.ts';

/**
 * Which stories use a term, in rising order, and how: the lower half of a mark is the term's weight in the story (see
 * `quantise`), the upper half the best field that it stands in.
 */
export interface Postings {
  readonly stories: Uint32Array;
  readonly marks: Uint8Array;
}

/** Where a term stands in a story, from the text of its articles up to the headline. */
export const fields = ['text', 'body', 'point', 'outlet', 'dek', 'headline'] as const;
export type Field = (typeof fields)[number];

/** Whether a field is headline or dek, which say what a story is about before any detail. */
export function isFocus(field: number): boolean {
  return field >= fields.indexOf('dek');
}

/** A weight from 0 to 1 in four bits: 15 is one, each step down is a factor of √2; 0 is none at all. */
function quantise(weight: number): number {
  return weight <= 0 ? 0 : Math.max(1, Math.min(15, Math.round(15 + 2 * Math.log2(weight))));
}

/** The weight behind each value of four bits. */
export const weights: Float32Array = Float32Array.from({ length: 16 }, (_, at) => (at === 0 ? 0 : 2 ** ((at - 15) / 2)));

/** A term that only the text of articles uses is kept from this weight on; those below tell next to nothing. From 6 on it would cost matches. */
const leastTextWeight = 3;

/** The mark of a term in a story; undefined where the story is as well off without it. */
export function markOf(weight: number, field: number): number | undefined {
  const quantised = quantise(weight);
  return field === 0 && quantised < leastTextWeight ? undefined : quantised | (field << 4);
}

/** Writes postings: the gaps between the stories as varints, then the marks. */
export function writePostings(writer: ByteWriter, stories: ArrayLike<number>, marks: Uint8Array): void {
  let last = -1;
  for (let at = 0; at < stories.length; at++) {
    const story = stories[at] as number;
    writer.varint(story - last - 1);
    last = story;
  }
  writer.bytes(marks);
}

/**
 * Goes over postings: each story with its mark, in order.
 * @param count how many there are
 * @param limit how many stories the pack has
 * @throws PackError where they do not fit into their bytes, or name a story that is not there
 */
export function visitPostings(bytes: Uint8Array, count: number, limit: number, visit: (story: number, mark: number) => void): void {
  const gaps = bytes.length - count;
  if (gaps < count) throw new PackError('the pack is damaged: postings are cut short');
  const reader = new ByteReader(bytes.subarray(0, gaps));
  let story = -1;
  try {
    for (let at = 0; at < count; at++) {
      story += reader.varint() + 1;
      if (story >= limit) throw new RangeError(`postings name story ${story} of ${limit}`);
      visit(story, bytes[gaps + at] ?? 0);
    }
    if (!reader.isAtEnd) throw new RangeError('postings have something left over');
  } catch (error) {
    if (error instanceof RangeError) throw new PackError(`the pack is damaged: ${error.message}`);
    throw error;
  }
}

/** The same, held in columns. @throws PackError */
export function readPostings(bytes: Uint8Array, count: number, limit: number): Postings {
  // Said before it is believed: each takes at least two bytes.
  if (bytes.length < count * 2) throw new PackError('the pack is damaged: postings are cut short');
  const stories = new Uint32Array(count);
  let at = 0;
  visitPostings(bytes, count, limit, (story) => {
    stories[at++] = story;
  });
  return { stories, marks: bytes.subarray(bytes.length - count) };
}
