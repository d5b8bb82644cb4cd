/** Groups of things that are linked, directly or by way of others. Union-find: nearly constant time for each link. */
export class Connected {
  readonly #parents: number[] = [];

  /** Links two things, which are numbers from 0. */
  link(a: number, b: number): void {
    this.#parents[this.#rootOf(a)] = this.#rootOf(b);
  }

  /** All groups, each once. A number below the highest that was never linked is a group by itself. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const thing of this.#parents.keys()) {
      const root = this.#rootOf(thing);
      const group = groups.get(root);
      if (group) group.push(thing);
      else groups.set(root, [thing]);
    }
    return [...groups.values()];
  }

  #rootOf(thing: number): number {
    let root = thing;
    for (let parent = this.#parents[root]; parent !== root; parent = this.#parents[root]) {
      if (parent === undefined) this.#parents[root] = root;
      else {
        // Halving the way keeps later ways short.
        this.#parents[root] = this.#parents[parent] ?? parent;
        root = parent;
      }
    }
    return root;
  }
}
