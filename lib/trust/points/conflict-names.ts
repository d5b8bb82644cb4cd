import { oppositePoles } from './conflict-direction.ts';
import type { Conflict } from './conflict-kinds.ts';
import { negations } from './conflict-negation.ts';
import { contrasted, hedged, otherTime } from './conflict-scope.ts';
import { quote, type Sentence, shared } from './conflict-sentence.ts';
import type { Name } from './names.ts';
import { isCountry } from './names-countries.ts';
import { isExclusive } from './names-exclusive.ts';
import { hooks } from './names-hooks.ts';
import { isSource, openNames } from './names-roles.ts';
import { agree } from './quantities/quantity.ts';

/** Two names in one role: who did it, where it was, which it is. */
export function nameConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (
    contrasted(one, other) ||
    otherTime(one, other) ||
    hedged(one) !== hedged(other) ||
    // A denial names what was not so.
    negations(one).length > 0 !== negations(other).length > 0 ||
    unlikeAmounts(one, other) ||
    oppositePoles(one, other)
  )
    return undefined;
  const [left, right] = [
    openNames(one, other).filter((name) => !isSource(one, name)),
    openNames(other, one).filter((name) => !isSource(other, name)),
  ];
  // `The Yankees have also shown interest` names one of several.
  if ([one, other].some(({ tokens }) => tokens.some(({ low }) => /^(?:also|too|another|others|auch|aussi|tambien)$/.test(low))))
    return undefined;
  if (left.length === 0 || right.length === 0 || left.length > 2 || right.length > 2 || left.length + right.length > 3) return undefined;
  const names = new Set([...left.flatMap((name) => named(one, name)), ...right.flatMap((name) => named(other, name))]);
  const rest = [one, other].map(({ content }) => Math.max(1, [...content].filter((meaning) => !names.has(meaning)).length));
  const common = [...shared(one, other)].filter((meaning) => !names.has(meaning)).length;
  if (common < 2 || common / Math.min(...rest) < 0.4) return undefined;
  // Of two places one may lie in the other; they differ surely only where all else is the same.
  const alike = common / Math.max(...rest) >= 0.7;
  const areAlone = left.length === 1 && right.length === 1;
  const isClose = areAlone && common >= 4 && common / Math.min(...rest) >= 0.5 && common / Math.max(...rest) >= 0.4;
  const pairs = left.flatMap((a) =>
    right.flatMap((b) =>
      comparable(one, a, other, b) &&
      sameGround(one, a, other, b) &&
      inPlace(one, a) === inPlace(other, b) &&
      (sameRole(one, a, other, b, alike) || (isClose && (isExclusive(one, a) || isExclusive(other, b))))
        ? [{ a, b }]
        : [],
    ),
  );
  const [pair] = pairs;
  return pair && { kind: 'name', a: quote(one, pair.a.first, pair.a.last), b: quote(other, pair.b.first, pair.b.last) };
}

/** Whether each sentence has an amount of a kind that none in the other agrees with: 23 points of one player, 14 of another. */
function unlikeAmounts(one: Sentence, other: Sentence): boolean {
  const open = (all: Sentence, known: Sentence) =>
    all.quantities.filter((each) => !known.quantities.some((same) => same.dimension === each.dimension && agree(each, same)));
  const rest = open(other, one);
  return open(one, other).some(({ dimension }) => dimension !== 'age' && rest.some((each) => each.dimension === dimension));
}

/** A country and a town may be one place, and letters may be short for something that the other sentence names in another way. */
function comparable(one: Sentence, a: Name, other: Sentence, b: Name): boolean {
  return a.words.some(isCountry) === b.words.some(isCountry) && !inLetters(one, a) && !inLetters(other, b);
}

/** `IE`, `TV`, `AFP`: all of it capitals, in a sentence that is not. */
function inLetters({ tokens, text }: Sentence, { first, last }: Name): boolean {
  return text !== text.toUpperCase() && tokens.slice(first, last + 1).every((token) => /^\p{Lu}{2,6}(?:\s?['’]\s?s)?$/u.test(token.text));
}

function sameRole(one: Sentence, a: Name, other: Sentence, b: Name, alike: boolean): boolean {
  const [first, second] = [hooks(one, a), hooks(other, b)];
  const common = [...first].filter((hook) => second.has(hook) && !hook.endsWith(':'));
  // What a name after a preposition qualifies is part of it: a capital, a district and a browser are not told from one another by name alone.
  const qualified = (hook: string) => hook.startsWith('of:');
  const unlike = [...first, ...second].filter(qualified).some((hook) => !(first.has(hook) && second.has(hook)));
  const tells = /^does:(?:confirm|not|added|expr|warn|call|insist|announced|argu|believ)/;
  const sure = alike || first.symmetricDifference(second).size <= 1 || [...first].some((hook) => qualified(hook) && second.has(hook));
  // Many vote, score and are heard, and nobody is set against another by it.
  if (common.some((hook) => /^(?:does|gets):(?:voters|scor|hear)/.test(hook))) return false;
  return common.some((hook) => {
    if (/^(?:does|gets|is|as\b)/.test(hook)) return !tells.test(hook);
    return qualified(hook) ? alike : !unlike && sure;
  });
}

const ground =
  /^(?:north|northern|south|southern|east|eastern|west|western|central|county|province|region|state|district|bay|valley|coast|island|republic)$/;

/** Whether both are names of the same kind of ground; a county may lie in the north, and a valley on an island. */
function sameGround(one: Sentence, a: Name, other: Sentence, b: Name): boolean {
  const kinds = ({ tokens }: Sentence, { first, last }: Name) =>
    new Set(tokens.slice(first, last + 1).flatMap(({ low }) => (ground.test(low) ? [low] : [])));
  return kinds(one, a).symmetricDifference(kinds(other, b)).size === 0;
}

function named(sentence: Sentence, { first, last }: Name): string[] {
  return sentence.meanings.slice(first, last + 1).filter((meaning) => meaning !== '');
}

/** Whether a name stands where a place does; a place is not set against a person. */
function inPlace({ tokens }: Sentence, { first }: Name): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ low }) => /^(?:in|at|from|to|near|off|en|dans)$/.test(low));
}
