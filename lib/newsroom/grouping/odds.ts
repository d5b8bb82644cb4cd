import { compare, type Evidence, evidenceNames } from './evidence.ts';
import { type Print, usualCrowd } from './print.ts';
import { evidenceBias, evidenceWeights } from './weights.ts';

/** The log-odds of one pair are held between these, so that no single pair decides for a group. */
export const bounds = { least: -6, most: 4 };

/** When groups join. */
export interface Joining {
  /** From these log-odds on, two groups are one story. */
  readonly threshold: number;
  /**
   * A story that many tell is likelier to be told once more: log-odds for a group of two or more, and for each factor of e that it is larger,
   * up to a size. This is the prior of the Chinese restaurant process (Aldous 1985), with a ceiling.
   */
  readonly following: { readonly any: number; readonly weight: number; readonly size: number };
}

/**
 * Higher thresholds draw fewer single articles into groups and find fewer of the stories of two: these draw one of a hundred single articles
 * of match-dev. `any` makes up for that in a story that has begun: two articles of which nobody else tells need more evidence than one that
 * joins a story. Where all are there, the surest join first, and the size of a group can be trusted more than where they come one by one.
 */
export const atOnce: Joining = { threshold: 0.9, following: { any: 1.6, weight: 1.5, size: 8 } };
export const oneByOne: Joining = { threshold: 1.3, following: { any: 1.65, weight: 1, size: 8 } };

/** What makes three single articles one story where no two of them are sure enough: the mean log-odds of the three pairs. */
export const threeTogether = 0;

/** The log-odds that two articles tell of one event, between the bounds. */
export function oddsOf(a: Print, b: Print): number {
  return weigh(compare(a, b));
}

/** The log-odds for evidence, between the bounds. */
export function weigh(evidence: Evidence): number {
  return Math.max(bounds.least, Math.min(bounds.most, rawOdds(evidence)));
}

/** The log-odds for evidence. */
export function rawOdds(evidence: Evidence): number {
  let odds = evidenceBias;
  for (const name of evidenceNames) odds += evidence[name] * evidenceWeights[name];
  return odds;
}

/** What log-odds in a place as crowded as usual come to in another crowd. */
export function inCrowd(odds: number, crowd: number): number {
  return odds + (crowd - usualCrowd) * evidenceWeights.crowd;
}

/** What the size of the larger of two groups adds to the log-odds that they tell one story. */
export function boost(size: number, { following: { any, weight, size: most } }: Joining): number {
  return size > 1 ? any + weight * Math.log(Math.min(most, size)) : 0;
}

/** So many members of a group speak for it: the first and the latest. */
const speakers = { first: 8, latest: 16 };

/** The members whose prints are compared for a group. */
export function speakersOf<T>(members: readonly T[]): readonly T[] {
  const { first, latest } = speakers;
  return members.length <= first + latest ? members : [...members.slice(0, first), ...members.slice(-latest)];
}

/** A group of articles: the prints of those that speak for it, and how many it has. */
export interface Side {
  readonly prints: readonly Print[];
  readonly size: number;
}

/** A story goes on, and an article may be like some of its articles alone: the likest ones count so much, the mean of all the rest. */
const likestShare = 0.3;
/**
 * The weights were found with whole articles. With fewer terms than this, the size of a story does not stand in for a pair of articles whose
 * log-odds come near even: these numbers part a report on jobs from one on interest rates, in the invented news, by their summaries.
 */
const short = { terms: 22, surest: -0.4 };

/** The log-odds that two groups of articles tell one story: of their pairs, and what their size adds. */
export function oddsOfGroups(one: Side, other: Side, joining: Joining): number {
  const [few, many] = one.prints.length <= other.prints.length ? [one.prints, other.prints] : [other.prints, one.prints];
  let [sum, likest, surest] = [0, 0, bounds.least];
  for (const a of few) {
    let most = bounds.least;
    for (const b of many) {
      const odds = oddsOf(a, b);
      sum += odds;
      if (odds > most) most = odds;
    }
    likest += most;
    if (most > surest) surest = most;
  }
  const mean = sum / (few.length * many.length);
  const odds = mean + likestShare * (likest / few.length - mean);
  const isShort = few.every(({ terms }) => terms.length < short.terms);
  return isShort && surest <= short.surest ? odds : odds + boost(Math.max(one.size, other.size), joining);
}
