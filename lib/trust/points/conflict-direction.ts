import { sameHeads, unlikeHeads, unlikeNames, unlikeTargets } from './conflict-heads.ts';
import type { Conflict } from './conflict-kinds.ts';
import { otherMoment } from './conflict-moments.ts';
import { negations } from './conflict-negation.ts';
import { commonNear, contrasted, hedged, otherTarget, otherTime } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { sameResult, winnerConflict } from './conflict-winners.ts';
import { compareMoments } from './dates-moment.ts';
import { unlikePlaces, unlikeSubjects } from './names-roles.ts';
import { type Poles, poles } from './polarity-words.ts';
import { agree } from './quantities/quantity.ts';

/** Two opposite things said of the same subject: that it rose and that it fell, that it won and that it lost. */
export function directionConflict(one: Sentence, other: Sentence): Conflict | undefined {
  const winners = winnerConflict(one, other);
  if (winners) return winners;
  if (
    contrasted(one, other) ||
    otherTarget(one, other) ||
    otherTime(one, other) ||
    otherMoment(one, other) ||
    unlikePlaces(one, other) ||
    hedged(one) !== hedged(other) ||
    unlikeSubjects(one, other) ||
    unlikeNames(one, other)
  )
    return undefined;
  const found = oppositePoles(one, other);
  return found && { kind: 'direction', a: quote(one, found[0].first, found[0].last), b: quote(other, found[1].first, found[1].last) };
}

/** The first opposites that two sentences say of what seems the same subject. */
export function oppositePoles(one: Sentence, other: Sentence): readonly [Pole, Pole] | undefined {
  // What the supporters won the opponents lost.
  if (sides && turns(one, sides, other)) return undefined;
  for (const pair of poles) {
    const [a, b] = [poleOf(one, pair), poleOf(other, pair)];
    if (!a || !b || a.up === b.up || (pair.name === 'win' && sameResult(one, other))) continue;
    if (
      sameSubject(one, a, other, b) &&
      !(measured.test(pair.name) && unlikeHeads(one, a, other, b)) &&
      !unlikeTargets(one, a, other, b) &&
      !swapped(one, a, other, b) &&
      !(bySomeone.test(pair.name) && !isPassive(one, a) && !isPassive(other, b) && !sameDoer(one, a, other, b)) &&
      !(/^(?:order|north|east)$/.test(pair.name) && !sameGround(one, a, other, b))
    )
      return [a, b];
  }
  return undefined;
}

const sides = poles.find(({ name }) => name === 'side');

function turns(one: Sentence, pair: Poles, other: Sentence): boolean {
  const [a, b] = [poleOf(one, pair), poleOf(other, pair)];
  return a !== undefined && b !== undefined && a.up !== b.up;
}

/** Opposites that quantities are of: of two quantities one may rise while the other falls. */
const measured = /^(?:change|gap|trend|strength|raise|size|weather)$/;

/** Opposites that different people may be of at once: one welcomes what another opposes, one sells what another buys. */
const bySomeone = /^(?:approval|praise|vote|trade|permission|stay|arrival|advance)$/;

/** Whether something is said before both poles that the two sentences share: who does it. */
function sameDoer(one: Sentence, a: Pole, other: Sentence, b: Pole): boolean {
  const before = new Set(other.meanings.slice(0, b.first));
  return one.meanings.slice(0, a.first).some((meaning) => meaning !== '' && before.has(meaning));
}

/**
 * `Before the vote` and `after the vote` are opposites, `north of the river` and `south of the river` too: the same thing comes next. What came
 * before the one came after the other where the two change places.
 */
function sameGround(one: Sentence, a: Pole, other: Sentence, b: Pole): boolean {
  if (overlap(one, other) < 0.6) return false;
  const [first, second] = [nextMeanings(one, a), nextMeanings(other, b)];
  return first.length > 0 && second.length > 0 && first[0] === second[0];
}

/** The meanings in the clause after a pole. */
function nextMeanings({ tokens, meanings }: Sentence, { last }: Pole): string[] {
  const end = tokens.findIndex(({ kind, text }, at) => at > last && kind === 'sign' && !/^[-'’"“”]$/.test(text));
  return meanings.slice(last + 1, end < 0 ? undefined : end).filter((meaning) => meaning !== '');
}

/** A word that takes one of two opposite sides, and where it stands. */
export interface Pole {
  readonly up: boolean;
  readonly first: number;
  readonly last: number;
}

/** The pole that a sentence takes; none where it takes both, or where a negation or a denial turns it. */
function poleOf(sentence: Sentence, poles: Poles): Pole | undefined {
  const found = sentence.tokens.flatMap((_, at) => poleAt(sentence, at, poles) ?? []);
  const [first] = found;
  if (!first || found.some((pole) => pole.up !== first.up)) return undefined;
  if (found.some((pole) => isUndone(sentence, pole))) return undefined;
  const turned = negations(sentence).some(
    ({ at, kind }) =>
      found.every((pole) => pole.first !== at) && found.some((pole) => at < pole.first && (kind === 'verb' || at >= pole.first - 3)),
  );
  return turned ? undefined : first;
}

/** `Lifted the ban`, `halted the increase`: the pole is the object of a word that ends it. */
function isUndone({ tokens }: Sentence, { first }: Pole): boolean {
  const determined = /^(?:the|a|an|its|his|her|their|any)$/.test(tokens[first - 1]?.low ?? '');
  return (
    determined &&
    /^(?:lifted|lifts|lift|overturned|ended|ends|end|halted|stopped|scrapped|dropped|reversed)$/.test(tokens[first - 2]?.low ?? '')
  );
}

function poleAt(sentence: Sentence, at: number, { up, down }: Poles): Pole | undefined {
  const { tokens } = sentence;
  const low = tokens[at]?.low ?? '';
  if (tokens[at]?.kind !== 'word' || isLoose(sentence, at)) return undefined;
  const two = `${low}_${tokens[at + 1]?.low ?? ''}`;
  if (up.test(two) || down.test(two)) return { up: up.test(two), first: at, last: at + 1 };
  return up.test(low) || down.test(low) ? { up: up.test(low), first: at, last: at } : undefined;
}

/** `up`, `lower`, `more` and their opposites say where something went only in some places: not in `pick up`, `lower court`, `more than 20`. */
function isLoose({ tokens }: Sentence, at: number): boolean {
  const [before, word, after] = [at - 1, at, at + 1].map((place) => tokens[place]?.low ?? '');
  if (/^(?:up|down|higher|lower)$/.test(word ?? ''))
    return !(
      /^(?:is|was|were|are|went|gone|goes?|going|came|moved|edged|still|closed|ended|traded|finished|opened|settled|pushed)$/.test(
        before ?? '',
      ) ||
      /^(?:by|from|percent)$/.test(after ?? '') ||
      (tokens[at + 1]?.kind === 'number' && before !== 'to')
    );
  if (isMotion(tokens, at)) return true;
  return (
    /^(?:more|less|fewer)$/.test(word ?? '') &&
    (tokens.slice(at + 1, at + 5).some(({ low }) => low === 'than') || /^(?:no|the|once|or|much|not)$/.test(before ?? ''))
  );
}

/** Something is left as or where it is (`left alone`, `left a note`), and people climb to a hut or fall from a ridge. */
function isMotion(tokens: Sentence['tokens'], at: number): boolean {
  const [before, word, after, next] = [at - 1, at, at + 1, at + 2].map((place) => tokens[place]?.low ?? '');
  if (/^(?:left|leave|leaves|leaving)$/.test(word ?? ''))
    return /^(?:be|been|being|is|are|was|were)$/.test(before ?? '') || /^(?:an?|alone|open|behind|unchanged|intact)$/.test(after ?? '');
  const onGround = /^(?:to|from|off|into)$/.test(after ?? '') && /^(?:an?|the|his|her|their|its)$/.test(next ?? '');
  const isLevel = tokens
    .slice(at + 2, at + 8)
    .some(({ low, kind }) => kind === 'number' || /^(?:low|lows|high|highs|level|record|lowest|highest)$/.test(low));
  return /^(?:climb|fall|fell|slip|slid)/.test(word ?? '') && onGround && !isLevel;
}

/** `The dollar rose against the yen` and `the yen fell against the dollar` agree. */
function swapped(one: Sentence, a: Pole, other: Sentence, b: Pole): boolean {
  const [first, second] = [
    one.meanings.slice(0, a.first).findLast((each) => each !== ''),
    other.meanings.slice(0, b.first).findLast((each) => each !== ''),
  ];
  // `The court upheld the verdict` and `the verdict was overturned by the court` swap their nouns too, and disagree.
  if (!first || !second || first === second || isPassive(one, a) !== isPassive(other, b)) return false;
  return other.meanings.slice(b.last + 1).includes(first) && one.meanings.slice(a.last + 1).includes(second);
}

function isPassive({ tokens }: Sentence, { first }: Pole): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ low }) => /^(?:was|were|is|are|been|being|be|wurde|wird|fue|est)$/.test(low));
}

/** Whether enough of what stands around the two opposites, or of the sentences as a whole, is the same; the same numbers and dates count too. */
function sameSubject(one: Sentence, a: Pole, other: Sentence, b: Pole): boolean {
  const numbers = one.quantities.filter((each) =>
    other.quantities.some((same) => same.dimension === each.dimension && agree(each, same)),
  ).length;
  const days = one.dates.filter((each) => other.dates.some((same) => compareMoments(each.moment, same.moment) === 'same')).length;
  const near = commonNear(one, a, other, b, 6).size;
  const around = near > 0 ? near + Math.min(2, numbers + days) : 0;
  const share = overlap(one, other);
  return (
    (share >= 0.25 && sameHeads(one, a, other, b)) ||
    (around >= 2 && share >= 0.4) ||
    (around >= 1 && share >= 0.5) ||
    (shared(one, other).size >= 4 && share >= 0.6)
  );
}
