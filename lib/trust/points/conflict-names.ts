import type { Conflict } from './conflict-kinds.ts';
import { unlikeNumbers } from './conflict-numbers.ts';
import { contrasted, hedged, otherTime } from './conflict-scope.ts';
import { quote, type Sentence, shared } from './conflict-sentence.ts';
import type { Name } from './names.ts';
import { isCountry } from './names-countries.ts';
import { hooks } from './names-hooks.ts';
import { isSource, openNames } from './names-roles.ts';

/** Two names in one role: who did it, where it was, which it is. */
export function nameConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (contrasted(one, other) || otherTime(one, other) || hedged(one) !== hedged(other) || unlikeNumbers(one, other)) return undefined;
  const [left, right] = [
    openNames(one, other).filter((name) => !isSource(one, name)),
    openNames(other, one).filter((name) => !isSource(other, name)),
  ];
  if (left.length === 0 || right.length === 0 || left.length > 2 || right.length > 2 || left.length + right.length > 3) return undefined;
  const names = new Set([...left.flatMap((name) => named(one, name)), ...right.flatMap((name) => named(other, name))]);
  const rest = [one, other].map(({ content }) => Math.max(1, [...content].filter((meaning) => !names.has(meaning)).length));
  const common = [...shared(one, other)].filter((meaning) => !names.has(meaning)).length;
  if (common < 2 || common / Math.min(...rest) < 0.4) return undefined;
  // Where all else is the same, the names are what differs, whatever they hang on.
  const alike = left.length === 1 && right.length === 1 && common / Math.max(...rest) >= 0.7;
  const pairs = left.flatMap((a) =>
    right.flatMap((b) =>
      comparable(a, b) && inPlace(one, a) === inPlace(other, b) && (alike || sameRole(one, a, other, b)) ? [{ a, b }] : [],
    ),
  );
  const [pair] = pairs;
  return pair && { kind: 'name', a: quote(one, pair.a.first, pair.a.last), b: quote(other, pair.b.first, pair.b.last) };
}

/** A country and a town may be one place. */
function comparable(a: Name, b: Name): boolean {
  return a.words.some(isCountry) === b.words.some(isCountry);
}

function sameRole(one: Sentence, a: Name, other: Sentence, b: Name): boolean {
  const second = hooks(other, b);
  return [...hooks(one, a)].some((hook) => second.has(hook) && !hook.endsWith(':'));
}

function named(sentence: Sentence, { first, last }: Name): string[] {
  return sentence.meanings.slice(first, last + 1).filter((meaning) => meaning !== '');
}

/** Whether a name stands where a place does; a place is not set against a person. */
function inPlace({ tokens }: Sentence, { first }: Name): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ low }) => /^(?:in|at|from|to|near|off|en|dans)$/.test(low));
}
