import type { Statement, Term } from './statement.ts';

/** How alike two words are at the least that begin alike: names and what comes of them have no vectors. */
const sameBeginning = 0.85;

/**
 * How much of what either statement says the other one says too, from 0 to 1. Each word is held against the likest word of the other
 * statement (greedy alignment, as in Mihalcea, Corley, Strapparava 2006), in both directions; the worse one counts, so that a statement
 * which says more is not the same. What words are alike by chance is taken off.
 */
export function likeness(a: Statement, b: Statement): number {
  const bestOfB = new Float64Array(b.length);
  const bestOfA = a.map((term) => {
    let best = 0;
    for (const [at, other] of b.entries()) {
      const alike = likenessOfTerms(term, other);
      best = Math.max(best, alike);
      bestOfB[at] = Math.max(bestOfB[at] ?? 0, alike);
    }
    return best;
  });
  return Math.min(covered(a, bestOfA, b.length), covered(b, bestOfB, a.length));
}

/** The share of a statement, by the weight of its words, that another one says too. @param best for each word, how alike the likest is */
function covered(statement: Statement, best: ArrayLike<number>, candidates: number): number {
  const chance = likenessByChance(candidates);
  let found = 0;
  let all = 0;
  for (const [at, { weight }] of statement.entries()) {
    found += weight * Math.max(0, ((best[at] ?? 0) - chance) / (1 - chance));
    all += weight;
  }
  return all === 0 ? 0 : found / all;
}

/**
 * How alike the likest is of so many words that have nothing to do with a word: the more there are to choose from, the more alike. Measured
 * on sentences of unrelated news by `npm run eval -- same-point`.
 */
export function likenessByChance(candidates: number): number {
  return 0.28 + 0.08 * Math.log(Math.max(1, candidates));
}

/** How alike two words are, from 0 to 1. */
export function likenessOfTerms(a: Term, b: Term): number {
  if (a.key === b.key) return 1;
  // 12 is not a little like 13.
  if (a.isNumber || b.isNumber) return 0;
  const meant = a.vector && b.vector ? cosine(a.vector, b.vector) : 0;
  return meant < sameBeginning && beginAlike(a.key, b.key) ? sameBeginning : meant;
}

/** The cosine of two vectors of length 1, or 0 where it is negative. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.min(1, Math.max(0, sum));
}

/** Whether two words share their first five letters or more, and most of the longer one: `Australia` and `Australian`. */
function beginAlike(a: string, b: string): boolean {
  const enough = Math.max(5, 0.6 * Math.max(a.length, b.length));
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= enough;
}
