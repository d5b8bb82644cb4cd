import { leastTelling } from '../matching/vocabulary.ts';
import { isFocus, type Postings } from './postings.ts';
import type { StoryTerm } from './story-terms.ts';

/** How telling a term is in a story, in nats. */
export type Information = (story: number, id: number) => number;

/** No mark: fields have fewer numbers. */
const notKept = 0xff;

/** The terms of stories, one story after the other, in plain columns: a million stories fit into memory. */
export class TermStream {
  readonly terms: string[] = [];
  readonly #ids = new Map<string, number>();
  #term = new Uint32Array(1 << 16);
  #mass = new Float32Array(1 << 16);
  #field = new Uint8Array(1 << 16);
  /** Where each story begins, and at last where the last one ends. */
  readonly #starts: number[] = [0];
  #stories = new Uint32Array(1 << 12);

  add(terms: ReadonlyMap<string, StoryTerm>): void {
    let at = this.#starts.at(-1) ?? 0;
    this.#reserve(at + terms.size);
    for (const [key, { mass, field }] of terms) {
      const id = this.#idOf(key);
      this.#term[at] = id;
      this.#mass[at] = mass;
      this.#field[at] = field;
      this.#stories[id] = (this.#stories[id] ?? 0) + 1;
      at++;
    }
    this.#starts.push(at);
  }

  /** How many stories use a term. */
  stories(id: number): number {
    return this.#stories[id] ?? 0;
  }

  /** The ids of the terms of a story. */
  termsOf(story: number): Uint32Array {
    return this.#term.subarray(this.#starts[story], this.#starts[story + 1]);
  }

  /** How much of the wording of a story each of its terms makes up, in the order of `termsOf`. */
  massOf(story: number): Float32Array {
    return this.#mass.subarray(this.#starts[story], this.#starts[story + 1]);
  }

  /** How much the headline and dek of a story tell: the information of their telling terms together. */
  focusOf(story: number, information: Information): number {
    let sum = 0;
    for (let at = this.#starts[story] ?? 0; at < (this.#starts[story + 1] ?? 0); at++) {
      if (!isFocus(this.#field[at] ?? 0)) continue;
      const own = information(story, this.#term[at] ?? 0);
      if (own > leastTelling) sum += own;
    }
    return sum;
  }

  /**
   * Turns stories with their terms into terms with their stories. What the stream held is used up.
   * @param order the stories in the order in which postings number them
   * @param information how telling a term is in a story
   * @param mark what becomes of a weight, from 0 to 1 of the story's length, and a field; undefined where it is not worth keeping
   */
  invert(
    order: readonly number[],
    information: Information,
    mark: (weight: number, field: number) => number | undefined,
  ): { of(id: number): Postings } {
    const kept = new Uint32Array(this.terms.length);
    for (const story of order) this.#weigh(story, information, mark, kept);
    const starts = new Uint32Array(this.terms.length + 1);
    for (let id = 0; id < this.terms.length; id++) starts[id + 1] = (starts[id] as number) + (kept[id] as number);
    const next = starts.slice();
    const stories = new Uint32Array(starts.at(-1) ?? 0);
    const marks = new Uint8Array(stories.length);
    for (const [number, story] of order.entries())
      for (let at = this.#starts[story] as number; at < (this.#starts[story + 1] as number); at++) {
        const own = this.#field[at] as number;
        if (own === notKept) continue;
        const id = this.#term[at] as number;
        const to = next[id] as number;
        next[id] = to + 1;
        stories[to] = number;
        marks[to] = own;
      }
    return {
      of: (id) => ({ stories: stories.subarray(starts[id], starts[id + 1]), marks: marks.subarray(starts[id], starts[id + 1]) }),
    };
  }

  /** Puts marks in the place of the fields of a story's terms, and counts those that are kept. */
  #weigh(story: number, information: Information, mark: (weight: number, field: number) => number | undefined, kept: Uint32Array): void {
    const from = this.#starts[story] as number;
    const to = this.#starts[story + 1] as number;
    let squares = 0;
    for (let at = from; at < to; at++) {
      const weight = (this.#mass[at] as number) * information(story, this.#term[at] as number);
      this.#mass[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = from; at < to; at++) {
      const own = mark((this.#mass[at] as number) / length, this.#field[at] as number) ?? notKept;
      this.#field[at] = own;
      if (own !== notKept) kept[this.#term[at] as number] = (kept[this.#term[at] as number] as number) + 1;
    }
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#ids.set(key, id);
    this.terms.push(key);
    if (id >= this.#stories.length) this.#stories = grown(this.#stories, new Uint32Array(id * 2));
    return id;
  }

  #reserve(length: number): void {
    if (length <= this.#term.length) return;
    const size = Math.max(length, this.#term.length * 2);
    this.#term = grown(this.#term, new Uint32Array(size));
    this.#mass = grown(this.#mass, new Float32Array(size));
    this.#field = grown(this.#field, new Uint8Array(size));
  }
}

function grown<T extends Uint32Array | Float32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
