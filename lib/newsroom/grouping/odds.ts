import { compare, evidenceNames } from './evidence.ts';
import type { Print } from './print.ts';
import { evidenceBias, evidenceWeights } from './weights.ts';

/** The log-odds of one pair are held between these, so that no single pair decides for a group. */
export const bounds = { least: -6, most: 4 };

/**
 * A story that many tell is likelier to be told once more: so much is added to the log-odds for each factor of e that a group is larger,
 * up to a size. This is the prior of the Chinese restaurant process (Aldous 1985), with a ceiling.
 */
const following = { weight: 1.25, size: 8 };
/**
 * From these log-odds on, two groups are one story. Higher values draw fewer single articles into groups and find fewer of the stories of
 * two articles: at 0, 1.5 % of the single ones of match-dev and 35 % of the pairs; at -0.75, 3 % and 45 %.
 */
export const threshold = -0.5;

/** The log-odds that two articles tell of one event, between the bounds. */
export function oddsOf(a: Print, b: Print): number {
  const evidence = compare(a, b);
  const odds = evidenceNames.reduce((sum, name) => sum + evidence[name] * evidenceWeights[name], evidenceBias);
  return Math.max(bounds.least, Math.min(bounds.most, odds));
}

/** What the size of the larger of two groups adds to the log-odds that they tell one story. */
export function boost(size: number): number {
  return following.weight * Math.log(Math.min(following.size, Math.max(1, size)));
}

/** So many members of a group speak for it: the first and the latest. */
const speakers = { first: 8, latest: 16 };

/** The members whose prints are compared for a group. */
function speakersOf<T>(members: readonly T[]): readonly T[] {
  const { first, latest } = speakers;
  return members.length <= first + latest ? members : [...members.slice(0, first), ...members.slice(-latest)];
}

/** The log-odds that two groups of articles tell one story: the mean over their pairs, and what their size adds. */
export function oddsOfGroups(one: readonly Print[], other: readonly Print[]): number {
  const [left, right] = [speakersOf(one), speakersOf(other)];
  const sum = left.reduce((total, a) => total + right.reduce((part, b) => part + oddsOf(a, b), 0), 0);
  return sum / (left.length * right.length) + boost(Math.max(one.length, other.length));
}
