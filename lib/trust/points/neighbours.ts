/** The odds of being neighbours are even at this likeness, and so steep around it that likenesses become nearly yes or no. */
const middle = 0.36;
const steepness = 15;

/** How far two statements of this likeness are neighbours, from 0 to 1. */
export function closeness(likeness: number): number {
  return 1 / (1 + Math.exp(-steepness * (likeness - middle)));
}

/**
 * The share of the neighbours of either statement that are neighbours of the other one too (Jaccard's index of fuzzy sets), from 0 to 1:
 * what makes the same point is like the same statements, and unlike the same. Where there are no other statements it is their closeness.
 * @param a how close the one is to each of a group of statements, itself included
 * @param b the same of the other one, in the same order
 */
export function sharedNeighbours(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  let all = 0;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 0 : shared / all;
}
