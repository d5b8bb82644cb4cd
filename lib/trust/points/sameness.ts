import { type Evidence, evidenceOf, evidenceOfAll, type Pair } from './evidence.ts';
import type { Meanings } from './meanings.ts';
import { readStatement } from './statement.ts';
import { threshold, weights } from './weights.ts';

/** Whether two sentences or answers make the same point. */
export interface Sameness {
  /** How likely it is, from 0 to 1, where the same point and another are as frequent as each other. */
  readonly score: number;
  readonly same: boolean;
}

/** Whether two sentences or answers make the same point. The order of the two does not matter. */
export function sameness(a: string, b: string, meanings: Meanings): Sameness {
  return judge(evidenceOf(readStatement(a, meanings), readStatement(b, meanings)));
}

/** The same for many pairs at once, which tell about each other where they share texts, directly or by way of others. */
export function samenessOfAll(pairs: readonly Pair[], meanings: Meanings): Sameness[] {
  return evidenceOfAll(pairs, meanings).map(judge);
}

function judge({ alike, neighbours }: Evidence): Sameness {
  const score = 1 / (1 + Math.exp(-(weights.alike * alike + weights.neighbours * neighbours + weights.bias)));
  return { score, same: score >= threshold };
}
