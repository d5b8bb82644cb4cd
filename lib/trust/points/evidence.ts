import { Connected } from './connected.ts';
import { likeness } from './likeness.ts';
import type { Meanings } from './meanings.ts';
import { closeness, sharedNeighbours } from './neighbours.ts';
import { readStatement, type Statement } from './statement.ts';

/** Two sentences or answers that may make the same point. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** What both are about, such as the question that they answer. Texts of different contexts are not each other's neighbours. */
  readonly context?: string | null | undefined;
}

/** What speaks for it that two statements make the same point. */
export interface Evidence {
  /** How alike they are, from 0 to 1. */
  readonly alike: number;
  /** How many of their neighbours they share, from 0 to 1. */
  readonly neighbours: number;
}

/** In a larger group, which would take time with its square, neighbours are not asked. */
const mostInGroup = 150;

/** What speaks for two statements that nothing more is known of. @param alike their likeness */
export function evidenceOf(alike: number): Evidence {
  return { alike, neighbours: closeness(alike) };
}

/** What speaks for each of many pairs. Texts are read once; those that pairs connect are a group, in which neighbours are looked for. */
export function evidenceOfAll(pairs: readonly Pair[], meanings: Meanings): Evidence[] {
  const numbers = new Map<string, number>();
  const statements: Statement[] = [];
  const numberOf = (text: string, context: string) => {
    const key = JSON.stringify([context, text]);
    const number = numbers.get(key) ?? statements.push(readStatement(text, meanings)) - 1;
    numbers.set(key, number);
    return number;
  };
  const numbered = pairs.map(({ a, b, context }) => [numberOf(a, context ?? ''), numberOf(b, context ?? '')] as const);
  const close = closenessInGroups(statements, numbered);
  return numbered.map(([a, b]) => {
    const alike = likeness(statements[a] ?? [], statements[b] ?? []);
    const [closeToA, closeToB] = [close.get(a), close.get(b)];
    return closeToA && closeToB ? { alike, neighbours: sharedNeighbours(closeToA, closeToB) } : evidenceOf(alike);
  });
}

/** How close each statement is to those of its group, itself included; nothing for those without one. */
function closenessInGroups(statements: readonly Statement[], links: readonly (readonly [number, number])[]): Map<number, Float64Array> {
  const connected = new Connected();
  for (const [a, b] of links) connected.link(a, b);
  const close = new Map<number, Float64Array>();
  for (const group of connected.groups()) {
    if (group.length > mostInGroup) continue;
    const rows = group.map(() => new Float64Array(group.length).fill(1));
    for (const [at, row] of rows.entries())
      for (let other = 0; other < at; other++) {
        const alike = likeness(statements[group[at] ?? 0] ?? [], statements[group[other] ?? 0] ?? []);
        row[other] = closeness(alike);
        rows[other]?.fill(closeness(alike), at, at + 1);
      }
    for (const [at, row] of rows.entries()) close.set(group[at] ?? 0, row);
  }
  return close;
}
