import type { Print } from './print.ts';

/** An article is looked for by so many of its terms, the rarest, and by as many of the latest that use each: bounds the time. */
const looked = { terms: 40, latest: 1500 };

/** Finds articles that have telling terms in common with one. */
export class PrintIndex {
  readonly #prints = new Map<number, Print>();
  /** The numbers of the articles that use a term, rising. */
  readonly #using = new Map<number, number[]>();

  add(number: number, print: Print): void {
    this.#prints.set(number, print);
    for (const term of print.terms) {
      const using = this.#using.get(term);
      if (using) insert(using, number);
      else this.#using.set(term, [number]);
    }
  }

  remove(number: number): void {
    for (const term of this.#prints.get(number)?.terms ?? []) {
      const left = this.#using.get(term)?.filter((other) => other !== number) ?? [];
      if (left.length > 0) this.#using.set(term, left);
      else this.#using.delete(term);
    }
    this.#prints.delete(number);
  }

  /** The numbers of the articles that are most like a print by its rarest terms, the likest first; of equals, the one that came first. */
  nearest(print: Print, most: number): number[] {
    const rarest = Array.from(print.terms, (term, at) => ({
      term,
      weight: print.weights[at] as number,
      using: this.#using.get(term) ?? [],
    }))
      .sort((a, b) => a.using.length - b.using.length || a.term - b.term)
      .filter(({ using }) => using.length > 0)
      .slice(0, looked.terms);
    const likeness = new Map<number, number>();
    for (const { weight, using } of rarest)
      for (let at = Math.max(0, using.length - looked.latest); at < using.length; at++) {
        const number = using[at] as number;
        likeness.set(number, (likeness.get(number) ?? 0) + weight * weight);
      }
    const found = [...likeness].filter(([number]) => speaksLike(this.#prints.get(number), print));
    return found
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([number]) => number);
  }
}

/** Keeps numbers rising; nearly always the new one is the last. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] as number) > number) at--;
  numbers.splice(at, 0, number);
}

/** Whether two may be in one language. */
function speaksLike(one: Print | undefined, other: Print): boolean {
  return one !== undefined && (one.lang === undefined || other.lang === undefined || one.lang === other.lang);
}
