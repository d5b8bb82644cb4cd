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
  /** How alike they are, from 0 to 1; less if they have other numbers. */
  readonly alike: number;
  /** How many of their neighbours they share, from 0 to 1. */
  readonly neighbours: number;
}

/** In a larger group, which would take time with its square, neighbours are not asked; nor in one that holds a single pair. */
const groupSize = { least: 3, most: 150 };

/** What is left of the likeness of statements with numbers that have none in common: the numbers are what they say. */
const withOtherNumbers = 0.5;

/** What speaks for two statements of which no neighbours are known. */
export function evidenceOf(a: Statement, b: Statement): Evidence {
  return alone(pointLikeness(a, b));
}

/** What speaks for two statements as alike as this, without neighbours. */
export function alone(alike: number): Evidence {
  return { alike, neighbours: closeness(alike) };
}

function pointLikeness(a: Statement, b: Statement): number {
  return likeness(a, b) * (haveOtherNumbers(a, b) ? withOtherNumbers : 1);
}

function haveOtherNumbers(a: Statement, b: Statement): boolean {
  const [ofA, ofB] = [a, b].map((statement) => statement.filter(({ isNumber }) => isNumber).map(({ key }) => key));
  return Boolean(ofA?.length && ofB?.length && !ofA.some((number) => ofB.includes(number)));
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
  const likenessOf = remembered((a, b) => pointLikeness(statements[a] ?? [], statements[b] ?? []), statements.length);
  const close = closenessInGroups(numbered, likenessOf);
  return numbered.map(([a, b]) => {
    const alike = likenessOf(a, b);
    const [closeToA, closeToB] = [close.get(a), close.get(b)];
    return closeToA && closeToB ? { alike, neighbours: sharedNeighbours(closeToA, closeToB) } : alone(alike);
  });
}

type OfTwo = (a: number, b: number) => number;

/** Works a value out once for each two numbers below a limit, whichever comes first. */
function remembered(value: OfTwo, limit: number): OfTwo {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * limit + Math.max(a, b);
    const result = known.get(key) ?? value(a, b);
    known.set(key, result);
    return result;
  };
}

/** How close each statement is to those of its group, itself included; nothing for those without one. */
function closenessInGroups(links: readonly (readonly [number, number])[], likenessOf: OfTwo): Map<number, number[]> {
  const connected = new Connected();
  for (const [a, b] of links) connected.link(a, b);
  const close = new Map<number, number[]>();
  for (const group of connected.groups()) {
    if (group.length < groupSize.least || group.length > groupSize.most) continue;
    for (const one of group)
      close.set(
        one,
        group.map((other) => (other === one ? 1 : closeness(likenessOf(one, other)))),
      );
  }
  return close;
}
