import { usualCrowd } from './print.ts';

/** The stories near an article that say how crowded its place is, by their rank: the first two may be its own. */
const ranks = { from: 2, to: 12 };
/** That places are as crowded as usual counts as much as so many stories. */
const usual = 3;

/**
 * How crowded the place of an article is: how much like it the articles of other stories are, whichever its own is.
 * @param near how much like it the likest article of each story near it is: `alike` of the evidence
 */
export function crowdOf(near: readonly number[]): number {
  const others = [...near].sort((a, b) => b - a).slice(ranks.from, ranks.to);
  return (others.reduce((sum, each) => sum + each, 0) + usual * usualCrowd) / (others.length + usual);
}
