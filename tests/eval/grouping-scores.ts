/** How well groups agree with the true ones. All are shares from 0 to 1. */
export interface GroupingScores {
  /** B-cubed (Bagga and Baldwin 1998): of the articles in the group of each, those of its story; of those of its story, those in its group. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the pairs that were put together, those that belong together, and the other way round. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Of the articles that are alone in their story, those in a group with others. */
  readonly drawn: number;
}

/** Compares groups with stories; both lists name those of each article, in one order. */
export function scoreGrouping(stories: readonly string[], groups: readonly (string | number)[]): GroupingScores {
  const both = stories.map((story, at) => `${groups[at]}\n${story}`);
  const [ofStory, ofGroup, ofBoth] = [countEach(stories), countEach(groups), countEach(both)];
  const mean = (share: (at: number) => number) => stories.reduce((sum, _, at) => sum + share(at), 0) / stories.length;
  const size = <T>(counts: ReadonlyMap<T, number>, name: T) => counts.get(name) ?? 1;
  const precision = mean((at) => size(ofBoth, both[at]) / size(ofGroup, groups[at]));
  const recall = mean((at) => size(ofBoth, both[at]) / size(ofStory, stories[at]));
  const singles = stories.flatMap((story, at) => (size(ofStory, story) === 1 ? [at] : []));
  const drawn = singles.filter((at) => size(ofGroup, groups[at]) > 1).length;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    pairPrecision: pairsOf(ofBoth) / (pairsOf(ofGroup) || 1),
    pairRecall: pairsOf(ofBoth) / (pairsOf(ofStory) || 1),
    drawn: drawn / (singles.length || 1),
  };
}

function countEach<T>(names: readonly T[]): Map<T | undefined, number> {
  const counts = new Map<T | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function pairsOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
