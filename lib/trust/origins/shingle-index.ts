/** A shingle leads to no more texts than this, the first ones: of what thousands have, those show what the others would. */
const mostTexts = 50;

/** Which texts have a shingle: chains in tables of fixed size, for a map of millions of small lists would fill the memory. */
export class ShingleIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #shingles: Uint32Array;
  readonly #texts: Int32Array;
  readonly #mask: number;
  #size = 0;

  /** @param most how many shingles will be added, counted once for each text */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(most + 2));
    this.#heads = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(most);
    this.#shingles = new Uint32Array(most);
    this.#texts = new Int32Array(most);
    this.#mask = slots - 1;
  }

  /** Adds a text under each of these shingles. */
  add(text: number, shingles: Iterable<number>): void {
    for (const shingle of shingles) {
      let held = 0;
      this.each(shingle, () => held++);
      if (held >= mostTexts) continue;
      const slot = (shingle >>> 1) & this.#mask;
      this.#next[this.#size] = this.#heads[slot] ?? -1;
      this.#shingles[this.#size] = shingle;
      this.#texts[this.#size] = text;
      this.#heads[slot] = this.#size++;
    }
  }

  /** Shows each text that was added under a shingle. */
  each(shingle: number, visit: (text: number) => void): void {
    for (let at = this.#heads[(shingle >>> 1) & this.#mask] ?? -1; at >= 0; at = this.#next[at] ?? -1)
      if (this.#shingles[at] === shingle) visit(this.#texts[at] ?? 0);
  }
}
