import { dateConflict } from './conflict-dates.ts';
import { denialConflict } from './conflict-denial.ts';
import { directionConflict } from './conflict-direction.ts';
import type { Conflict, ConflictContext } from './conflict-kinds.ts';
import { nameConflict } from './conflict-names.ts';
import { numberConflict } from './conflict-numbers.ts';
import { readSentence } from './conflict-sentence.ts';
import { states } from './conflict-statements.ts';

/** Tried in this order: a difference of numbers or dates is the surest, and the one that readers can check. */
const kinds = [numberConflict, dateConflict, directionConflict, denialConflict, nameConflict];

/** Below this sameness two sentences make different points, and so cannot contradict each other. */
const leastSameness = 0.2;

/**
 * What two sentences about the same point disagree on, if they cannot both be true; undefined where they can, or where it is not sure.
 * It is made to be shown to readers, so it would rather miss a conflict than name a false one. Whether one is found does not depend on
 * which sentence comes first. Texts of any length and script are taken; of long ones the beginning is read.
 */
export function conflictBetween(a: string, b: string, context: ConflictContext = {}): Conflict | undefined {
  if (a.trim() === b.trim() || (context.sameness !== undefined && context.sameness < leastSameness)) return undefined;
  const [one, other] = [readSentence(a, context.lang, context.dayA), readSentence(b, context.lang, context.dayB)];
  if (!states(one) || !states(other)) return undefined;
  for (const find of kinds) {
    const found = find(one, other);
    if (found) return found;
  }
  return undefined;
}
