import type { Conflict } from './conflict-kinds.ts';
import { negationAt } from './conflict-negation.ts';
import { commonNear, contrasted, hedged, otherTime } from './conflict-scope.ts';
import { overlap, quote, type Sentence, shared } from './conflict-sentence.ts';
import { sameResult, winnerConflict } from './conflict-winners.ts';
import { unlikeSubjects } from './names-roles.ts';
import { type Poles, poles } from './polarity-words.ts';

/** Two opposite things said of the same subject: that it rose and that it fell, that it won and that it lost. */
export function directionConflict(one: Sentence, other: Sentence): Conflict | undefined {
  const winners = winnerConflict(one, other);
  if (winners) return winners;
  if (contrasted(one, other) || otherTime(one, other) || hedged(one) !== hedged(other) || unlikeSubjects(one, other)) return undefined;
  for (const pair of poles) {
    const [a, b] = [poleOf(one, pair), poleOf(other, pair)];
    if (!a || !b || a.up === b.up || (pair.name === 'win' && sameResult(one, other))) continue;
    if (!sameSubject(one, a, other, b) || (pair.name === 'order' && overlap(one, other) < 0.7)) continue;
    return { kind: 'direction', a: quote(one, a.first, a.last), b: quote(other, b.first, b.last) };
  }
  return undefined;
}

interface Pole {
  readonly up: boolean;
  readonly first: number;
  readonly last: number;
}

/** The pole that a sentence takes; none where it takes both, or where a negation turns it. */
function poleOf(sentence: Sentence, { up, down }: Poles): Pole | undefined {
  const found: Pole[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const two = `${token.low}_${tokens[at + 1]?.low ?? ''}`;
    for (const [is, words] of [
      [true, up],
      [false, down],
    ] as const) {
      if (isLoose(sentence, at)) continue;
      const last = words.test(two) ? at + 1 : words.test(token.low) ? at : -1;
      if (last >= 0) found.push({ up: is, first: at, last });
    }
  }
  const [first] = found;
  if (!first || found.some((pole) => pole.up !== first.up)) return undefined;
  return found.some((pole) => negationAt(sentence, pole.first - 3, pole.last)) ? undefined : first;
}

/** `up`, `lower`, `more` and their opposites say where something went only in some places: not in `pick up`, `lower court`, `more than 20`. */
function isLoose({ tokens }: Sentence, at: number): boolean {
  const [before, word, after] = [at - 1, at, at + 1].map((place) => tokens[place]?.low ?? '');
  if (/^(?:up|down|higher|lower)$/.test(word ?? ''))
    return !(
      /^(?:is|was|were|are|went|goes?|going|moved|edged|still|closed|ended|traded|finished|opened)$/.test(before ?? '') ||
      /^(?:by|from|percent)$/.test(after ?? '') ||
      (tokens[at + 1]?.kind === 'number' && before !== 'to')
    );
  return /^(?:more|less|fewer)$/.test(word ?? '') && (after === 'than' || /^(?:no|the|once|or|much|not)$/.test(before ?? ''));
}

/** Whether enough of what stands around the two opposites, or of the sentences as a whole, is the same. */
function sameSubject(one: Sentence, a: Pole, other: Sentence, b: Pole): boolean {
  const around = commonNear(one, a, other, b, 6).size;
  const share = overlap(one, other);
  return (around >= 2 && share >= 0.3) || (around >= 1 && share >= 0.5) || (shared(one, other).size >= 4 && share >= 0.6);
}
