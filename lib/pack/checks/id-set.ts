/**
 * Which ids there are, in eight bytes each: a hash of 53 bits under a random key, so that nobody can make up two ids that are taken for
 * one. By chance that happens to two of a million ids once in twenty thousand times.
 */
export class IdSet {
  readonly #hashes: Float64Array;
  readonly #key = crypto.getRandomValues(new Uint32Array(2));
  #count = 0;

  constructor(most: number) {
    this.#hashes = new Float64Array(most);
  }

  add(id: string): void {
    this.#hashes[this.#count++] = this.#hashOf(id);
    if (this.#count === this.#hashes.length) this.#hashes.sort();
  }

  /** Whether an id was added; to be asked when all were. */
  has(id: string): boolean {
    return this.#hashes[this.#placeOf(this.#hashOf(id))] === this.#hashOf(id);
  }

  /** Whether an id was added more than once. */
  isDoubled(id: string): boolean {
    return this.#hashes[this.#placeOf(this.#hashOf(id)) + 1] === this.#hashOf(id);
  }

  #placeOf(hash: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #hashOf(id: string): number {
    const [high = 0, low = 0] = this.#key;
    return (keyed(id, high) >>> 11) * 2 ** 32 + keyed(id, low);
  }
}

/** The hash of the tables under a key, mixed at every step. */
function keyed(text: string, key: number): number {
  let hash = key;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ key, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
