import { likeness } from './likeness.ts';
import type { Meanings } from './meanings.ts';
import { readStatement, type Statement } from './statement.ts';
import { threshold, weights } from './weights.ts';

/** Two sentences or answers that may make the same point. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Whether they do. */
export interface Sameness {
  /** How likely it is, from 0 to 1, where the same point and another are as frequent as each other. */
  readonly score: number;
  readonly same: boolean;
}

/** Whether two sentences or answers make the same point. The order of the two does not matter. */
export function sameness({ a, b }: Pair, meanings: Meanings): Sameness {
  return judge(readStatement(a, meanings), readStatement(b, meanings));
}

/** The same for many pairs, which may share texts: each text is read once. */
export function samenessOfAll(pairs: readonly Pair[], meanings: Meanings): Sameness[] {
  const read = new Map<string, Statement>();
  const statementOf = (text: string) => {
    const statement = read.get(text) ?? readStatement(text, meanings);
    read.set(text, statement);
    return statement;
  };
  return pairs.map(({ a, b }) => judge(statementOf(a), statementOf(b)));
}

function judge(a: Statement, b: Statement): Sameness {
  const score = scoreOf(likeness(a, b));
  return { score, same: score >= threshold };
}

function scoreOf(alike: number): number {
  return 1 / (1 + Math.exp(-(weights.slope * alike + weights.bias)));
}
