import type { Read } from '../read.ts';
import type { Sections } from '../sections.ts';

/** How long others wait at the most, in milliseconds. */
const turn = 10;

/** Keeps a long work from holding everything else up, and tells how far it has come, by the bytes that were read. */
export class Pace {
  readonly #total: number;
  readonly #progress: ((share: number) => void) | undefined;
  #done = 0;
  #since = performance.now();

  constructor(sections: Sections, progress: ((share: number) => void) | undefined) {
    const all = Object.values(sections).reduce((sum, { length }) => sum + length, 0);
    // All is read for the digests and again for what it holds, and the records once more for their ids.
    this.#total = all * 2 + sections.records.length;
    this.#progress = progress;
  }

  /** The same reader, in steps. */
  over(read: Read): Read {
    return async (offset, length) => {
      const bytes = await read(offset, length);
      this.#done += bytes.length;
      await this.rest();
      return bytes;
    };
  }

  /** Gives others their turn, if it is time. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since < turn) return;
    this.#progress?.(Math.min(1, this.#done / this.#total));
    await new Promise((done) => setTimeout(done));
    this.#since = performance.now();
  }
}
