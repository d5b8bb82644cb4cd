import { likeness } from './likeness.ts';
import type { Meanings } from './meanings.ts';
import { readStatement, type Statement } from './statement.ts';

/** So many sentences are kept as they were read: those of a story are compared with one another again and again. */
const mostKept = 20_000;

/** The likeness of two sentences, for many comparisons of the same ones. @param meanings what words mean */
export function createLikeness(meanings?: Meanings): (a: string, b: string) => number {
  const read = new Map<string, Statement>();
  const statementOf = (text: string) => {
    const statement = read.get(text) ?? readStatement(text, meanings);
    if (read.size >= mostKept) read.clear();
    read.set(text, statement);
    return statement;
  };
  return (a, b) => likeness(statementOf(a), statementOf(b));
}
