import type { Print } from './print.ts';
import { mark } from './used-terms.ts';

/** Each event must have so many articles: one alone always has words of its own. */
const fewest = 3;
/** A larger group is left as it is: the time that it takes to look at one grows with the square of its size. */
const most = 60;
/** How much more often, as a share of articles, one side has to use a term than the other before it counts. */
const gap = 0.6;
/** A name counts so many times as much as another word. */
const nameWeight = 2;
/** From so many nats of own terms on, on either side, two events were taken for one. */
const telling = 25;
/** How often the articles are dealt out anew, and by how many terms they are dealt out first: bounds the time. */
const rounds = 3;
const seeds = 250;

/** A term that parts a group: who uses it, and how much it tells. */
interface Parting {
  readonly users: readonly number[];
  readonly weight: number;
}

/**
 * Whether a group of articles tells of two events: whether it falls apart into two sides of which each has telling terms, names above
 * all, that nearly all of its articles use and nearly none of the other's. A story that goes on keeps the names of its beginning, so
 * there only the later side has terms of its own. Gives the places of the articles on the side without the first, or undefined.
 */
export function secondEvent(prints: readonly Print[], informationOf: (term: number) => number): number[] | undefined {
  const count = prints.length;
  if (count < 2 * fewest || count > most) return undefined;
  const terms = partingTerms(prints, informationOf);
  let best: { isApart: Uint8Array; strength: number } = { isApart: new Uint8Array(count), strength: telling };
  for (const { users } of [...terms].sort((a, b) => b.weight * b.users.length - a.weight * a.users.length).slice(0, seeds)) {
    const seed = new Uint8Array(count);
    for (const user of users) seed[user] = 1;
    const isApart = settle(seed, terms);
    const strength = strengthOf(isApart, terms);
    if (strength > best.strength) best = { isApart, strength };
  }
  if (best.strength === telling) return undefined;
  return prints.flatMap((_, at) => (best.isApart[at] === best.isApart[0] ? [] : [at]));
}

function partingTerms(prints: readonly Print[], informationOf: (term: number) => number): Parting[] {
  const users = new Map<number, { at: number[]; named: number }>();
  for (const [at, { terms, marks }] of prints.entries())
    for (const [place, term] of terms.entries()) {
      const entry = users.get(term) ?? { at: [], named: 0 };
      users.set(term, entry);
      entry.at.push(at);
      if ((marks[place] as number) & (mark.name | mark.figure)) entry.named++;
    }
  return [...users]
    .filter(([, { at }]) => at.length >= fewest && at.length <= prints.length - fewest)
    .map(([term, { at, named }]) => ({ users: at, weight: informationOf(term) * (named * 2 > at.length ? nameWeight : 1) }));
}

/** Deals the articles out to the side whose terms they use, a few times over. */
function settle(isApart: Uint8Array, terms: readonly Parting[]): Uint8Array {
  let sides = isApart;
  for (let round = 0; round < rounds; round++) {
    const score = new Float64Array(sides.length);
    const apart = countOf(sides);
    for (const { users, weight } of terms) {
      const difference = weight * differenceOf(users, sides, apart);
      for (const user of users) score[user] = (score[user] as number) + difference;
    }
    const cut = (meanOf(score, sides, 1) + meanOf(score, sides, 0)) / 2;
    const next = Uint8Array.from(score, (value) => (value > cut ? 1 : 0));
    if (next.every((side, at) => side === sides[at])) break;
    sides = next;
  }
  return sides;
}

/** How much both sides have of their own: that of the one with less. */
function strengthOf(isApart: Uint8Array, terms: readonly Parting[]): number {
  const apart = countOf(isApart);
  if (apart < fewest || isApart.length - apart < fewest) return 0;
  let [own, others] = [0, 0];
  for (const { users, weight } of terms) {
    const difference = differenceOf(users, isApart, apart);
    if (difference > gap) own += (weight * (difference - gap)) / (1 - gap);
    else if (-difference > gap) others += (weight * (-difference - gap)) / (1 - gap);
  }
  return Math.min(own, others);
}

function countOf(isApart: Uint8Array): number {
  let count = 0;
  for (const side of isApart) count += side;
  return count;
}

/** The share of one side, of so many articles, that uses a term less that of the other; few articles say less. */
function differenceOf(users: readonly number[], isApart: Uint8Array, apart: number): number {
  let using = 0;
  for (const user of users) using += isApart[user] as number;
  return (using + 0.25) / (apart + 0.5) - (users.length - using + 0.25) / (isApart.length - apart + 0.5);
}

function meanOf(values: Float64Array, sides: Uint8Array, side: number): number {
  let [sum, count] = [0, 0];
  for (const [at, value] of values.entries())
    if (sides[at] === side) {
      sum += value;
      count++;
    }
  return sum / (count || 1);
}
