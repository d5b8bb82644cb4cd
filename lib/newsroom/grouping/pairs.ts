import { crowdOf } from './crowd.ts';
import { compare } from './evidence.ts';
import { neighbours } from './linkage.ts';
import { bounds, inCrowd, rawOdds } from './odds.ts';
import type { Print } from './print.ts';
import { PrintIndex } from './print-index.ts';

/** Two articles that may tell of one event, by their places: how alike they are, and their log-odds in places as crowded as usual. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
  readonly odds: number;
}

/** The log-odds of two articles, by their places. */
export type Edge = readonly [one: number, other: number, odds: number];

/** Each article with those before it that are most like it. */
export function pairsOf(prints: readonly Print[]): Pair[] {
  const index = new PrintIndex();
  return prints.flatMap((print, at) => {
    const near = index.nearest(print, neighbours);
    index.add(at, print);
    return near.map((one) => {
      const evidence = compare(prints[one] as Print, print);
      return { one, other: at, alike: evidence.alike, odds: rawOdds(evidence) };
    });
  });
}

/** The log-odds of pairs where places are as crowded as they are; what is hopeless even in a large group is left out. */
export function edgesOf(pairs: readonly Pair[], crowds: readonly number[]): Edge[] {
  return pairs.flatMap(({ one, other, odds }): Edge[] => {
    const settled = inCrowd(odds, ((crowds[one] as number) + (crowds[other] as number)) / 2);
    return settled > bounds.least ? [[one, other, Math.min(bounds.most, settled)]] : [];
  });
}

/** Pairs of such log-odds are likely to be of one story. */
const likely = -0.7;

/** The number of a group for each article: a chain of likely pairs is one. Rough, but enough to see which stories stand near each other. */
export function likelyGroups(count: number, pairs: readonly Pair[]): Uint32Array {
  const into = Uint32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number) => {
    let root = at;
    while (into[root] !== root) root = into[root] = into[into[root] as number] as number;
    return root;
  };
  for (const { one, other, odds } of pairs) if (odds > likely) into[rootOf(other)] = rootOf(one);
  return into.map((_, at) => rootOf(at));
}

/** How crowded the place of each article is. @param groups the number of the group that each is taken to be in */
export function crowdsOf(pairs: readonly Pair[], groups: Uint32Array): number[] {
  const near = Array.from(groups, () => new Map<number, number>());
  const note = (at: number, other: number, alike: number) => {
    const [all, group] = [near[at] as Map<number, number>, groups[other] as number];
    if (alike > (all.get(group) ?? 0)) all.set(group, alike);
  };
  for (const { one, other, alike } of pairs) {
    note(one, other, alike);
    note(other, one, alike);
  }
  return near.map((all) => crowdOf([...all.values()]));
}
