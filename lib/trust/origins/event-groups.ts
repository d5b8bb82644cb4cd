/** What is so many days apart from all of a group is another event. */
const daysApart = 10;
/** Groups are looked for by the most telling words, so many of them, and so many groups are compared in full. */
const looked = { words: 60, groups: 30 };
/** A word that more groups use is no way to find one: it leads to too many. */
const mostGroups = 200;

interface Group {
  /** The sums of the weights of its members' words. */
  readonly weights: Map<string, number>;
  /** The sum of the squares of all members' lengths and of the products between them. */
  squares: number;
  first: number | undefined;
  last: number | undefined;
}

/** Groups of articles that grow by what is like them. */
export class EventGroups {
  readonly #groups: Group[] = [];
  readonly #using = new Map<string, number[]>();
  readonly #alike: number;

  /** @param alike the cosine from which on an article joins a group */
  constructor(alike: number) {
    this.#alike = alike;
  }

  /** Puts an article, given by its words with the most telling first, into the group that it is most like, or into a new one. Gives the group's number. */
  join(weights: ReadonlyMap<string, number>, day: number | undefined): number {
    const products = this.#products(weights);
    let best = { number: this.#groups.length, cosine: this.#alike, product: 0 };
    for (const [number, product] of products) {
      const group = this.#groups[number];
      if (!group || !isNear(group, day)) continue;
      const cosine = product / Math.sqrt(group.squares);
      if (cosine > best.cosine) best = { number, cosine, product };
    }
    const group = this.#groups[best.number] ?? { weights: new Map<string, number>(), squares: 0, first: day, last: day };
    this.#groups[best.number] = group;
    group.squares += 2 * best.product + 1;
    if (day !== undefined) {
      group.first = Math.min(group.first ?? day, day);
      group.last = Math.max(group.last ?? day, day);
    }
    for (const [word, weight] of weights) {
      const known = group.weights.get(word);
      group.weights.set(word, (known ?? 0) + weight);
      if (known !== undefined) continue;
      const using = this.#using.get(word);
      if (using) using.push(best.number);
      else this.#using.set(word, [best.number]);
    }
    return best.number;
  }

  /** The groups that share most telling words, with the products of their weights and these. */
  #products(weights: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const [word, weight] of [...weights].slice(0, looked.words)) {
      const using = this.#using.get(word) ?? [];
      if (using.length <= mostGroups) for (const number of using) shared.set(number, (shared.get(number) ?? 0) + weight);
    }
    const found = [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, looked.groups)
      .map(([number]) => number);
    const products = new Map<number, number>();
    for (const number of found) {
      const group = this.#groups[number];
      let product = 0;
      for (const [word, weight] of weights) product += weight * (group?.weights.get(word) ?? 0);
      products.set(number, product);
    }
    return products;
  }
}

/** Whether a day is within reach of a group's; where one of them has none, it is. */
function isNear({ first, last }: Group, day: number | undefined): boolean {
  return day === undefined || first === undefined || last === undefined || (day >= first - daysApart && day <= last + daysApart);
}
