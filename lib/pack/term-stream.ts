import { leastTelling } from '../matching/vocabulary.ts';
import { isFocus, type Postings } from './postings.ts';
import type { StoryTerm } from './story-terms.ts';

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
  focusOf(story: number, information: (story: number, id: number) => number): number {
    let sum = 0;
    for (let at = this.#starts[story] ?? 0; at < (this.#starts[story + 1] ?? 0); at++) {
      if (!isFocus(this.#field[at] ?? 0)) continue;
      const own = information(story, this.#term[at] ?? 0);
      if (own > leastTelling) sum += own;
    }
    return sum;
  }

  /**
   * Turns stories with their terms into terms with their stories.
   * @param order the stories in the order in which postings number them
   * @param information how telling a term is in a story
   * @param mark what becomes of a weight, from 0 to 1 of the story's length, and a field
   */
  invert(
    order: readonly number[],
    information: (story: number, id: number) => number,
    mark: (weight: number, field: number) => number,
  ): { of(id: number): Postings } {
    const starts = new Uint32Array(this.terms.length + 1);
    for (let id = 0; id < this.terms.length; id++) starts[id + 1] = (starts[id] ?? 0) + this.stories(id);
    const next = starts.slice();
    const stories = new Uint32Array(starts.at(-1) ?? 0);
    const marks = new Uint8Array(stories.length);
    let weights = new Float32Array(1024);
    order.forEach((story, number) => {
      const from = this.#starts[story] ?? 0;
      const count = (this.#starts[story + 1] ?? 0) - from;
      if (weights.length < count) weights = new Float32Array(count * 2);
      let squares = 0;
      for (let at = 0; at < count; at++) {
        const weight = (this.#mass[from + at] ?? 0) * information(story, this.#term[from + at] ?? 0);
        weights[at] = weight;
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      for (let at = 0; at < count; at++) {
        const id = this.#term[from + at] ?? 0;
        const to = next[id] ?? 0;
        next[id] = to + 1;
        stories[to] = number;
        marks[to] = mark((weights[at] ?? 0) / length, this.#field[from + at] ?? 0);
      }
    });
    return {
      of: (id) => ({ stories: stories.subarray(starts[id], starts[id + 1]), marks: marks.subarray(starts[id], starts[id + 1]) }),
    };
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
