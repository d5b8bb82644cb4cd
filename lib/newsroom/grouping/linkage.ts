import { atOnce, boost, bounds } from './odds.ts';

/** With so many others, the likest that came before it, an article is compared. */
export const neighbours = 60;

/** The pairs of two groups that were compared: how many, and the sum of their log-odds above the least that a pair can have. */
interface Link {
  readonly pairs: number;
  readonly sum: number;
}
type Links = Map<number, Link>;

const none: Link = { pairs: 0, sum: 0 };

/** Two groups that may join, and how sure that is. */
interface Proposal {
  readonly odds: number;
  readonly one: number;
  readonly other: number;
}

/**
 * Average linkage over a sparse graph: the two groups that are surest to be one join first, until none are sure enough. Pairs that the
 * graph lacks count as the least.
 * @param edges the log-odds of pairs of articles, each pair once
 * @returns the number of the group of each article: that of its first member
 */
export function linkArticles(count: number, edges: readonly (readonly [a: number, b: number, odds: number])[]): Uint32Array {
  const links = Array.from({ length: count }, (): Links => new Map());
  const sizes = new Uint32Array(count).fill(1);
  const into = Uint32Array.from({ length: count }, (_, at) => at);
  for (const [a, b, odds] of edges) {
    const link = { pairs: 1, sum: odds - bounds.least };
    links[a]?.set(b, link);
    links[b]?.set(a, link);
  }
  const oddsOf = (one: number, other: number) => {
    const [left, right] = [sizes[one] as number, sizes[other] as number];
    const { pairs, sum } = links[one]?.get(other) ?? none;
    // Of a large group an article is compared with some members alone: these speak for all.
    const compared = Math.max(pairs, Math.min(left * right, neighbours * Math.min(left, right)));
    return bounds.least + sum / compared + boost(Math.max(left, right), atOnce);
  };
  const proposals = new Heap();
  const propose = (one: number, other: number) => {
    const odds = oddsOf(one, other);
    if (odds > atOnce.threshold) proposals.push({ odds, one: Math.min(one, other), other: Math.max(one, other) });
  };
  for (const [a, b] of edges) propose(a, b);
  for (let next = proposals.pop(); next; next = proposals.pop()) {
    const { one, other, odds } = next;
    if (into[one] !== one || into[other] !== other || oddsOf(one, other) !== odds) continue;
    into[other] = one;
    const [kept, gone] = [links[one] as Links, links[other] as Links];
    kept.delete(other);
    gone.delete(one);
    for (const [third, link] of gone) {
      const known = kept.get(third) ?? none;
      const shared = { pairs: known.pairs + link.pairs, sum: known.sum + link.sum };
      kept.set(third, shared);
      links[third]?.delete(other);
      links[third]?.set(one, shared);
    }
    gone.clear();
    sizes[one] = (sizes[one] as number) + (sizes[other] as number);
    for (const third of kept.keys()) propose(one, third);
  }
  // A group is joined to one of a smaller number, so that those before it are settled already.
  for (let at = 0; at < count; at++) into[at] = into[into[at] as number] as number;
  return into;
}

/** Proposals, the surest first; of equals, the one of the first articles. */
class Heap {
  readonly #all: Proposal[] = [];

  push(proposal: Proposal): void {
    const all = this.#all;
    let at = all.push(proposal) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(proposal, all[parent] as Proposal)) break;
      all[at] = all[parent] as Proposal;
      at = parent;
    }
    all[at] = proposal;
  }

  pop(): Proposal | undefined {
    const all = this.#all;
    const first = all[0];
    const moved = all.pop();
    if (moved === undefined || all.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= all.length) break;
      if (child + 1 < all.length && isBefore(all[child + 1] as Proposal, all[child] as Proposal)) child++;
      if (!isBefore(all[child] as Proposal, moved)) break;
      all[at] = all[child] as Proposal;
      at = child;
    }
    all[at] = moved;
    return first;
  }
}

function isBefore(a: Proposal, b: Proposal): boolean {
  return a.odds !== b.odds ? a.odds > b.odds : a.one !== b.one ? a.one < b.one : a.other < b.other;
}
