import type { Conflict } from './conflict-kinds.ts';
import { otherMoment } from './conflict-moments.ts';
import { type Negation, negations } from './conflict-negation.ts';
import { contrasted, hedged, otherTarget, otherTime } from './conflict-scope.ts';
import { quote, type Sentence } from './conflict-sentence.ts';
import { openNames, unlikePlaces, unlikeSubjects } from './names-roles.ts';

/** One sentence says what the other says is not so. */
export function denialConflict(one: Sentence, other: Sentence): Conflict | undefined {
  if (
    contrasted(one, other) ||
    otherTarget(one, other) ||
    otherTime(one, other) ||
    otherMoment(one, other) ||
    unlikePlaces(one, other) ||
    unlikeSubjects(one, other)
  )
    return undefined;
  const [all, rest] = [negations(one), negations(other)];
  const left = all.filter((negation) => !rest.some((each) => sameScope(one, negation, other, each)));
  const right = rest.filter((negation) => !all.some((each) => sameScope(other, negation, one, each)));
  if (left.length > 0 && right.length > 0) return undefined;
  const words = deniedBy(one, left, other);
  if (words) return { kind: 'denial', a: words[0], b: words[1] };
  const back = deniedBy(other, right, one);
  return back && { kind: 'denial', a: back[1], b: back[0] };
}

/** Whether two negations turn the same: both sentences then agree on it. */
function sameScope(one: Sentence, a: Negation, other: Sentence, b: Negation): boolean {
  const second = new Set(scopeOf(other, b).map((at) => other.meanings[at]));
  return scopeOf(one, a).some((at) => second.has(one.meanings[at]));
}

/** What the first of a sentence's negations denies that denies anything; two close to each other undo each other. */
function deniedBy(sentence: Sentence, found: readonly Negation[], claim: Sentence): readonly [string, string] | undefined {
  if (found.some(({ at }, index) => undoes(sentence, found[index - 1]?.at ?? -9, at))) return undefined;
  for (const negation of found.slice(0, 3)) {
    const words = denied(sentence, negation, claim);
    if (words) return words;
  }
  return undefined;
}

/** Whether two negations undo each other: they stand close, or the second in what the first turns (`It is not true that … no`). */
function undoes({ tokens }: Sentence, at: number, next: number): boolean {
  if (next - at <= 4) return true;
  return at >= 0 && tokens.slice(at + 1, at + 4).some(({ low }) => /^(?:true|that|correct|dass|vrai|que|cierto)$/.test(low));
}

/** Words that undo what follows without a `not`: a sentence with one of them need not contradict another's negation. */
const undoing =
  /^(?:scrapped|scraps|turned|voted|blocked|opposed|opposes|vetoed|declined|rejects?|rejected|cancelled|canceled|cancels|missed|misses|prevented|avoided|avoids|avert|averted|lacks?|lacked|halted|stopped|stops|unharmed|unhurt|unlikely|impossible|unaware|unable|escaped|kept|ended|abandoned|dropped|shelved|accuse|accused|accuses|alleged|allegedly|allegations?|charged|suspected|claims?|claimed|ruled|against|few|little|rarely|only|less|fewer|than|if|unless|except|but|annule|suspendio|pulled|rumou?red|rumou?rs|discounted)$/;
const partly =
  /^(?:all|every|everyone|everybody|alone|necessarily|enough|alle|tous|todos|yet|always|entirely|fully|completely|else|much|many|so|such)$/;

/** The words of the denial and of what it denies, where both sentences say the same but for the negation. */
function denied(sentence: Sentence, negation: Negation, claim: Sentence): readonly [string, string] | undefined {
  if (isOpen(sentence, negation, claim)) return undefined;
  const { meanings } = sentence;
  const scope = scopeOf(sentence, negation);
  const said = (at: number) => claim.content.has(meanings[at] ?? '');
  const met = scope.filter(said);
  const nearest = (scope[0] ?? 0) < negation.at ? scope.slice(-3) : scope.slice(0, 3);
  const nearestMet = nearest.filter(said);
  if (met.length === 0 || met.length * 2 < scope.length || nearestMet.length * 2 <= nearest.length) return undefined;
  const before = meanings.slice(Math.max(0, negation.at - 5), negation.at).filter((meaning) => meaning !== '');
  const known = before.filter((meaning) => claim.content.has(meaning));
  // Somebody else is said not to have done it.
  if (before.length > 0 && known.length === 0 && negation.kind === 'word') return undefined;
  // Who was not at a place: the place alone is no claim.
  const isWhere = /^(?:at|in|on|from|with|near)$/.test(sentence.tokens[negation.at + 1]?.low ?? '');
  if (met.length + known.length < 2 || (isWhere && met.length < 2) || !deniesDeed(sentence, negation, scope, claim)) return undefined;
  const words = new Set(met.map((at) => meanings[at]));
  const places = claim.meanings.flatMap((meaning, at) => (words.has(meaning) ? [at] : []));
  const [first, last] = [scope[0] ?? negation.at, scope.at(-1) ?? negation.at];
  return [quote(sentence, Math.min(negation.at, first), Math.max(negation.at, last)), quote(claim, places[0] ?? 0, places.at(-1) ?? 0)];
}

/** Words between a negation and what it turns: `no plans to close`, `never even met`, `does not believe that he ordered it`. */
const light =
  /ly$|^(?:suggestions?|claims?|reports?|rumou?rs?|allegations?|plans?|links?|intentions?|intends?|evidence|signs?|time|today|yesterday|ever|even|also|again|believes?|thinks?|wants?|considers?|longer)$/;

/** Whether a negation is of the future and the claim of the past: who will not direct it may have directed the one before. */
function isLater({ tokens }: Sentence, at: number, claim: Sentence): boolean {
  const future = tokens[at]?.low === "won't" || (tokens[at]?.low === 'not' && tokens[at - 1]?.low === 'will');
  const says = (word: RegExp) => claim.tokens.some(({ low }) => word.test(low));
  return future && says(/^(?:was|were|had|did)$/) && !says(/^(?:will|would|going|to)$/);
}

/** Whether the other sentence claims what comes after the `but` of `not one man but several`. */
function affirms({ tokens, meanings }: Sentence, at: number, claim: Sentence): boolean {
  const but = tokens.findIndex(({ low }, place) => place > at && place < at + 8 && /^(?:but|rather)$/.test(low));
  if (but < 0) return false;
  const instead = meanings.slice(but + 1, but + 5).filter((meaning) => meaning !== '');
  return instead.some((meaning) => claim.content.has(meaning));
}

/** Whether what the other sentence claims is the very thing that a negation turns, its next word, and not a name that both know. */
function deniesDeed(sentence: Sentence, { at }: Negation, scope: readonly number[], claim: Sentence): boolean {
  const said = (place: number) => claim.content.has(sentence.meanings[place] ?? '');
  const { tokens, names } = sentence;
  const first = scope.find((place) => !light.test(tokens[place]?.low ?? ''));
  const plain = scope.filter((place) => said(place) && !names.some((name) => place >= name.first && place <= name.last));
  if (plain.length === 0 && names.length > 0) return false;
  if (first === undefined || first < at) return true;
  // `Nothing in the wreckage` turns a thing, `not` and `denied` turn a deed.
  const turnsDeed = !/^(?:no|nothing|none|nobody|neither)$/.test(tokens[at]?.low ?? '');
  return said(first) && !(turnsDeed && unlikeObjects(sentence, first, claim));
}

/** Whether a deed is done to one thing in one sentence and to another in the other: the hospital that was not shelled, the bridge that was. */
function unlikeObjects(sentence: Sentence, deed: number, claim: Sentence): boolean {
  const claimed = claim.meanings.indexOf(sentence.meanings[deed] ?? '');
  const [denies, says] = [objectAfter(sentence, deed, claim), objectAfter(claim, claimed, sentence)];
  return denies !== '' && says !== '' && !claim.content.has(denies) && !sentence.content.has(says);
}

function isPassive({ tokens }: Sentence, at: number): boolean {
  const isForm = /(?:ed|en|wn|t|d)$/.test(tokens[at]?.low ?? '');
  return isForm && tokens.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:was|were|is|are|been|being|be|wasn't|weren't)$/.test(low));
}

/** Where the clause of a token begins: after a sign, or after `said` and `that`. */
function clauseStart({ tokens }: Sentence, from: number): number {
  let at = from;
  while (at > 0 && !/^(?:[,;:.–—“”"]|said|says|that|but)$/.test(tokens[at - 1]?.low ?? '')) at--;
  return at;
}

/** What a deed is done to: the first meaning of the clause where it is passive, else the first one after the deed, but for words that say little and for names that the other sentence knows in some form. */
function objectAfter(sentence: Sentence, from: number, other: Sentence): string {
  const { tokens, meanings, names } = sentence;
  const unknown = openNames(sentence, other);
  const known = names.filter((name) => !unknown.includes(name));
  const start = isPassive(sentence, from) ? clauseStart(sentence, from) : from + 1;
  for (let at = start; at < tokens.length && !/^[,;:.–—]$/.test(tokens[at]?.text ?? ''); at++) {
    const isKnown = known.some(({ first, last }) => at >= first && at <= last);
    if (meanings[at] && !isKnown && !light.test(tokens[at]?.low ?? '')) return meanings[at] ?? '';
  }
  return '';
}

/** Conditions and contrasts: what is denied under them is not denied as such. */
const bounding = /^(?:if|unless|than|except|rule|unlike|despite)$/;
const telling =
  /^(?:say|said|saying|says|tell|told|reveal|revealed|disclose|disclosed|specify|specified|announce|announced|confirm|confirmed|comment|commented|elaborate|explain|explained|know|known|clear)$/;

/** Whether a denial holds up to some day only: what did not come before Friday may have come on Friday. */
function isLimited({ tokens, dates }: Sentence, at: number): boolean {
  return dates.some(({ first }) => first > at && /^(?:before|until|till|by|since)$/.test(tokens[first - 1]?.low ?? ''));
}

/** `Cannot be done without consent` does not deny that it was done with it. */
function dropsCondition(sentence: Sentence, claim: Sentence): boolean {
  const [first, second] = [sentence, claim].map(({ tokens }) => tokens.some(({ low }) => low === 'without'));
  return first === true && second !== true;
}

/** Whether a sentence undoes what it says by a word that the other does not have. */
function undoesIt({ tokens, meanings }: Sentence, { content }: Sentence): boolean {
  return tokens.some(({ low }, at) => undoing.test(low) && !content.has(meanings[at] ?? ''));
}

/** Whether a denial leaves the claim open: it is hedged, partial, conditional, reported, or undone by another word. */
function isOpen(sentence: Sentence, { at, kind }: Negation, claim: Sentence): boolean {
  const { tokens } = sentence;
  const [before, low, next] = [at - 1, at, at + 1].map((place) => tokens[place]?.low ?? '');
  if (hedged(claim) || hedged(sentence, at - 2, tokens.length) || partly.test(next ?? '')) return true;
  // `his aide, not the minister` is a contrast within one statement, and so is `not one man but several`.
  if (/^(?:not|no)$/.test(low ?? '') && /^[,(–—-]$/.test(before ?? '')) return true;
  if (isLimited(sentence, at) || dropsCondition(sentence, claim)) return true;
  if (undoesIt(claim, sentence) || tokens.some((token) => bounding.test(token.low))) return true;
  if (low === 'not' && affirms(sentence, at, claim)) return true;
  // Who has not said when something comes denies nothing of it.
  if (isLater(sentence, at, claim)) return true;
  if (kind === 'word' && tokens.slice(at + 1, at + 3).some((token) => telling.test(token.low))) return true;
  // `…, which he denies` reports a denial; it does not side with it.
  return kind === 'verb' && tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:which|that|what|who)$/.test(token.low));
}

/** The tokens with a meaning that a negation turns: those after it in its clause; before it where none come after (`is false`, `nicht geplant`). */
function scopeOf({ tokens, meanings, lang }: Sentence, { at, kind }: Negation): number[] {
  const after: number[] = [];
  for (let place = at + 1; place < tokens.length; place++) {
    const low = tokens[place]?.low ?? '';
    if (/^[,;:–—]$/.test(low) || (after.length > 0 && /^(?:but|because|although|though|while|after|before|when|aber|mais|pero)$/.test(low)))
      break;
    if (meanings[place]) after.push(place);
  }
  const before = meanings.flatMap((meaning, place) => (place < at && meaning ? [place] : []));
  const turnsBack =
    (kind === 'verb' && after.length === 0) ||
    (lang !== 'en' && after.length === 0) ||
    (lang === 'de' && kind === 'word' && after.length < 2);
  return turnsBack ? [...before.slice(-5), ...after] : after;
}
