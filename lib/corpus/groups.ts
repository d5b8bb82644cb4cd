/** Telling terms; the squares of their weights add up to 1. `uses` is how many articles use a term. */
export type Weights = readonly { readonly term: number; readonly weight: number; readonly uses: number }[];

/** Stories end: what is so many days apart from all of a group does not join it. */
const daysApart = 10;
/** Groups are looked for by the rarest terms, as many as this, and so many of them are compared in full. */
const looked = { terms: 25, groups: 30 };
/** A term that more groups use is left out of the search: it finds too many to go over. */
const mostGroups = 2000;

/** What has joined so far. */
export interface Group {
  /** The sum of the weights of its members. */
  readonly weights: Map<number, number>;
  /** The sum of the squares of these. */
  squares: number;
  /** Its first and last day; undefined where no member has one. */
  first: number | undefined;
  last: number | undefined;
}

/** Groups that grow by what joins them: articles, or smaller groups. */
export class Groups {
  readonly all: Group[] = [];
  /** The groups that use a term. */
  readonly #using = new Map<number, number[]>();
  readonly #alike: number;

  /** @param alike the cosine from which on something joins a group */
  constructor(alike: number) {
    this.#alike = alike;
  }

  /** Puts something into the group that it is most like, or into a new one; gives the group's number. */
  join(weights: Weights, first: number | undefined, last = first): number {
    let best = { number: this.all.length, product: 0, cosine: this.#alike };
    for (const number of this.#candidates(weights, first, last)) {
      const group = this.all[number] as Group;
      const product = weights.reduce((sum, { term, weight }) => sum + weight * (group.weights.get(term) ?? 0), 0);
      const cosine = product / Math.sqrt(group.squares);
      if (cosine > best.cosine) best = { number, product, cosine };
    }
    const group = this.all[best.number] ?? { weights: new Map(), squares: 0, first, last };
    this.all[best.number] = group;
    group.squares += 2 * best.product + 1;
    if (first !== undefined) group.first = Math.min(group.first ?? first, first);
    if (last !== undefined) group.last = Math.max(group.last ?? last, last);
    for (const { term, weight } of weights) {
      const known = group.weights.get(term);
      group.weights.set(term, (known ?? 0) + weight);
      if (known === undefined) this.#use(term, best.number);
    }
    return best.number;
  }

  /** The groups that share most, by rare terms. */
  #candidates(weights: Weights, first: number | undefined, last: number | undefined): number[] {
    const shared = new Map<number, number>();
    for (const { term, weight } of weights.toSorted((a, b) => a.uses - b.uses).slice(0, looked.terms)) {
      const using = this.#using.get(term) ?? [];
      if (using.length > mostGroups) continue;
      for (const number of using) shared.set(number, (shared.get(number) ?? 0) + weight);
    }
    return [...shared]
      .filter(([number]) => isNear(this.all[number], first, last))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, looked.groups)
      .map(([number]) => number);
  }

  #use(term: number, number: number): void {
    const using = this.#using.get(term);
    if (using) using.push(number);
    else this.#using.set(term, [number]);
  }
}

/** Whether days are within reach of a group's; where one of them has no day, they are. */
function isNear(group: Group | undefined, first: number | undefined, last: number | undefined): boolean {
  if (first === undefined || last === undefined || group?.first === undefined || group.last === undefined) return true;
  return last >= group.first - daysApart && first <= group.last + daysApart;
}
