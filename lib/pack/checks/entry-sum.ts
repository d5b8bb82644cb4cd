/**
 * Tells whether two tables hold the same entries without holding either, whatever their order: by the sums of their entries, each mixed
 * with a random key. Tables that differ come out the same once in 2⁶⁴ times.
 */
export class EntrySum {
  readonly #key: Uint32Array;
  readonly #sums = new Uint32Array(2);

  /** @param other one that this is to be compared with */
  constructor(other?: EntrySum) {
    this.#key = other ? other.#key : crypto.getRandomValues(new Uint32Array(4));
  }

  add(hash: number, value: number): void {
    const [a = 0, b = 0, c = 0, d = 0] = this.#key;
    this.#sums[0] = (this.#sums[0] ?? 0) + mix(mix(hash ^ a) ^ value ^ b);
    this.#sums[1] = (this.#sums[1] ?? 0) + mix(mix(hash ^ c) ^ value ^ d);
  }

  equals(other: EntrySum): boolean {
    return this.#sums[0] === other.#sums[0] && this.#sums[1] === other.#sums[1];
  }
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
