import type { Conflict } from './conflict-kinds.ts';
import { contrasted, hedged, otherTime } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { openNames } from './names-roles.ts';
import { type Name } from './names.ts';

/** Two names in one role: who did it, where it was, which it is. */
export function nameConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (contrasted(one, other) || otherTime(one, other) || hedged(one) !== hedged(other)) return undefined;
  const [left, right] = [openNames(one, other), openNames(other, one)];
  if (left.length !== 1 || right.length !== 1 || !left[0] || !right[0]) return undefined;
  const [a, b] = [left[0], right[0]];
  const names = new Set([...named(one, a), ...named(other, b)]);
  const common = [...shared(one, other)].filter((meaning) => !names.has(meaning)).length;
  const roles = [roleOf(one, a), roleOf(other, b)] as const;
  const likely = roles[0] === roles[1] ? 0.5 : 0.65;
  if (common < 2 || (overlap(one, other) * Math.min(one.content.size, other.content.size)) / Math.max(1, Math.min(one.content.size - named(one, a).length, other.content.size - named(other, b).length)) < likely) return undefined;
  if (isPlace(roles[0]) !== isPlace(roles[1])) return undefined;
  return { kind: 'name', a: quote(one, a.first, a.last), b: quote(other, b.first, b.last) };
}

function named(sentence: Sentence, { first, last }: Name): string[] {
  return sentence.meanings.slice(first, last + 1).filter((meaning) => meaning !== '');
}

/** The small word before a name, such as `in`, `to`, or `by`; `''` where it is named without one. */
function roleOf({ tokens }: Sentence, { first }: Name): string {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const low = tokens[at]?.low ?? '';
    if (/^(?:in|at|from|to|near|off|by|of|for|with|en|a|de|dans)$/.test(low)) return low;
    if (/^[,.;:]$/.test(low)) return '';
  }
  return '';
}

function isPlace(role: string): boolean {
  return /^(?:in|at|from|near|off|en|dans)$/.test(role);
}
