import type { Statement, Term } from './statement.ts';

/** How alike two words are that begin alike and have no vectors, such as names and what comes of them. */
const sameBeginning = 0.8;
/** From 1 to 2 does not change the results much. */
const sharpness = 1.5;

/**
 * How much of what either statement says the other one says too, from 0 to 1. Each word is held against the likest word of the other
 * statement (greedy alignment, as in Mihalcea, Corley, Strapparava 2006), in both directions; the worse one counts, so that a statement
 * which says more is not the same.
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
  return Math.min(weightedMean(a, bestOfA), weightedMean(b, bestOfB));
}

/** The mean of a value for each word, by the weights of the words; 0 without words. */
function weightedMean(statement: Statement, values: ArrayLike<number>): number {
  let sum = 0;
  let all = 0;
  for (const [at, { weight }] of statement.entries()) {
    sum += weight * (values[at] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

function likenessOfTerms(a: Term, b: Term): number {
  if (a.key === b.key) return 1;
  // 12 is not a little like 13.
  if (a.isNumber || b.isNumber) return 0;
  const meant = a.vector && b.vector ? nearness(a.vector, b.vector) : 0;
  return meant < sameBeginning && beginAlike(a.key, b.key) ? sameBeginning : meant;
}

/** How alike two vectors of length 1 are: their cosine, sharpened, since those of words that have little in common are seldom near 0. */
function nearness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.min(1, Math.max(0, sum)) ** sharpness;
}

/** Whether two words share their first five letters or more, and most of the longer one: `Australia` and `Australian`. */
function beginAlike(a: string, b: string): boolean {
  const enough = Math.max(5, 0.6 * Math.max(a.length, b.length));
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= enough;
}
