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
/** How often the articles are dealt out anew. */
const rounds = 3;

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
  for (const { users } of terms) {
    const isApart = settle(
      Uint8Array.from(prints, (_, at) => (users.includes(at) ? 1 : 0)),
      terms,
    );
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
    for (const { users, weight } of terms) {
      const difference = weight * differenceOf(users, sides);
      for (const user of users) score[user] = (score[user] ?? 0) + difference;
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
  const apart = isApart.reduce((sum, side) => sum + side, 0);
  if (apart < fewest || isApart.length - apart < fewest) return 0;
  let [own, others] = [0, 0];
  for (const { users, weight } of terms) {
    const difference = differenceOf(users, isApart);
    if (difference > gap) own += (weight * (difference - gap)) / (1 - gap);
    else if (-difference > gap) others += (weight * (-difference - gap)) / (1 - gap);
  }
  return Math.min(own, others);
}

/** The share of one side that uses a term less that of the other; few articles say less. */
function differenceOf(users: readonly number[], isApart: Uint8Array): number {
  const apart = isApart.reduce((sum, side) => sum + side, 0);
  const using = users.reduce((sum, user) => sum + (isApart[user] as number), 0);
  return (using + 0.25) / (apart + 0.5) - (users.length - using + 0.25) / (isApart.length - apart + 0.5);
}

function meanOf(values: Float64Array, sides: Uint8Array, side: number): number {
  const chosen = values.filter((_, at) => sides[at] === side);
  return chosen.reduce((sum, value) => sum + value, 0) / (chosen.length || 1);
}
