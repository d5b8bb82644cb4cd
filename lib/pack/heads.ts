import { PackError } from './read.ts';

/** The heads of the lexicon's blocks: the first term of each, and where the block and its postings begin. */
export class Heads {
  readonly count: number;
  readonly #view: DataView;
  readonly #texts: Uint8Array;

  /** @throws PackError where the section is too short for what it says */
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.count = bytes.length < 16 ? Number.NaN : this.#view.getUint32(0, true);
    const texts = 4 + (this.count + 1) * 12;
    if (!(texts <= bytes.length)) throw new PackError('the pack is damaged: heads: fewer than they say');
    this.#texts = bytes.subarray(texts);
  }

  /** How many bytes the texts take together. */
  get textLength(): number {
    return this.#texts.length;
  }

  /** Where the text of block `at` begins among the texts; the number after the last gives the end. */
  textStart(at: number): number {
    return this.#view.getUint32(12 + at * 12, true);
  }

  /** Where block `at` begins in the lexicon; the number after the last gives the end. */
  lexicon(at: number): number {
    return this.#view.getUint32(4 + at * 12, true);
  }

  /** Where the postings of block `at` begin. */
  postings(at: number): number {
    return this.#view.getUint32(8 + at * 12, true);
  }

  /** The first term of block `at`, in UTF-8. */
  text(at: number): Uint8Array {
    return this.#texts.subarray(this.textStart(at), this.textStart(at + 1));
  }

  /** The block that a term lies in, if it lies in any; -1 where it would come before all of them. */
  blockOf(term: Uint8Array): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(this.text(middle), term) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Negative where `a` comes first, positive where `b` does. A beginning comes before what it begins. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
