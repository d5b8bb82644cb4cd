import type { Link } from './copy-finders.ts';
import { type Planted, type WayToCopy, waysToCopy } from './planted-articles.ts';

/** How well links fit what was planted; shares from 0 to 1. */
export interface Grade {
  /** Of the planted copies, those that are linked to an article of the same text. */
  readonly recall: number;
  readonly recallBy: Readonly<Record<WayToCopy, number>>;
  /** Of the links, those between articles of the same text. */
  readonly precision: number;
}

/** Grades links by the planted copies. A copy may be linked to its original or to another copy of that. */
export function gradeLinks(articles: readonly Planted[], links: readonly Link[]): Grade {
  const textOf = new Map(articles.map(({ id, copies }) => [id, copies?.original ?? id]));
  const right = links.filter(([a, b]) => textOf.get(a) === textOf.get(b));
  const linked = new Set(right.flat());
  const recallOf = (way?: WayToCopy) => {
    const wanted = articles.filter(({ copies }) => copies && (way === undefined || copies.way === way));
    return wanted.filter(({ id }) => linked.has(id)).length / wanted.length;
  };
  return {
    recall: recallOf(),
    recallBy: Object.fromEntries(waysToCopy.map((way) => [way, recallOf(way)])) as Grade['recallBy'], // of all ways
    precision: right.length / links.length,
  };
}
