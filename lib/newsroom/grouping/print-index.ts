import type { Print } from './print.ts';

/** An article is looked for by so many of its terms, the rarest first, among so many of the latest that use each, and so many in all: bounds the time. */
const looked = { terms: 40, latest: 1500, all: 20_000 };
/** Room is made for so many more articles at once. */
const room = 4096;

/** Finds articles that have telling terms in common with one. */
export class PrintIndex {
  readonly #prints = new Map<number, Print>();
  /** The numbers of the articles that use a term, rising. */
  readonly #using = new Map<number, number[]>();
  /** What each article has in common with the one that is looked for; zeros in between. */
  #likeness = new Float64Array(room);

  add(number: number, print: Print): void {
    this.#prints.set(number, print);
    if (number >= this.#likeness.length) this.#likeness = new Float64Array(number + room);
    for (const term of print.terms) {
      const using = this.#using.get(term);
      if (!using) this.#using.set(term, [number]);
      else if ((using.at(-1) as number) < number) using.push(number);
      else using.splice(placeOf(using, number), 0, number);
    }
  }

  remove(number: number): void {
    for (const term of this.#prints.get(number)?.terms ?? []) {
      const using = this.#using.get(term) ?? [];
      const at = placeOf(using, number);
      if (using[at] === number) using.splice(at, 1);
      if (using.length === 0) this.#using.delete(term);
    }
    this.#prints.delete(number);
  }

  /** The numbers of the articles that are most like a print by its rarest terms, the likest first; of equals, the one that came first. */
  nearest(print: Print, most: number): number[] {
    const likeness = this.#likeness;
    const found: number[] = [];
    let left = looked.all;
    for (const { weight, using } of this.#rarest(print)) {
      const from = Math.max(0, using.length - Math.min(looked.latest, left));
      left -= using.length - from;
      for (let at = from; at < using.length; at++) {
        const number = using[at] as number;
        if (likeness[number] === 0) found.push(number);
        likeness[number] = (likeness[number] as number) + weight * weight;
      }
    }
    const best = likest(
      found.filter((number) => speaksLike(this.#prints.get(number), print)),
      likeness,
      most,
    );
    for (const number of found) likeness[number] = 0;
    return best;
  }

  #rarest(print: Print): { weight: number; using: readonly number[] }[] {
    return Array.from(print.terms, (term, at) => ({ term, weight: print.weights[at] as number, using: this.#using.get(term) ?? [] }))
      .filter(({ using }) => using.length > 0)
      .sort((a, b) => a.using.length - b.using.length || a.term - b.term)
      .slice(0, looked.terms);
  }
}

/** Of some numbers those with the highest values, the highest first; of equals, the lowest number. */
function likest(numbers: readonly number[], values: Float64Array, most: number): number[] {
  const isBefore = (a: number, b: number) => (values[a] as number) > (values[b] as number) || (values[a] === values[b] && a < b);
  const best: number[] = [];
  for (const number of numbers) {
    if (best.length === most && !isBefore(number, best[most - 1] as number)) continue;
    let at = best.length;
    while (at > 0 && isBefore(number, best[at - 1] as number)) at--;
    best.splice(at, 0, number);
    if (best.length > most) best.pop();
  }
  return best;
}

/** Where a number stands in a rising list, or would stand. */
function placeOf(numbers: readonly number[], number: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether two may be in one language. */
function speaksLike(one: Print | undefined, other: Print): boolean {
  return one !== undefined && (one.lang === undefined || other.lang === undefined || one.lang === other.lang);
}
