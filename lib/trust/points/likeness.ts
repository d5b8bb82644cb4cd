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
  return Math.min(covered(a, b), covered(b, a));
}

/** The share of a statement, by the weight of its words, that the other one says too. */
function covered(statement: Statement, other: Statement): number {
  let found = 0;
  let all = 0;
  for (const term of statement) {
    let best = 0;
    for (const candidate of other) {
      best = Math.max(best, likenessOfTerms(term, candidate));
      if (best === 1) break;
    }
    found += best * term.weight;
    all += term.weight;
  }
  return all === 0 ? 0 : found / all;
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
