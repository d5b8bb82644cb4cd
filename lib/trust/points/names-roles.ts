import type { Sentence } from './conflict-sentence.ts';
import { type Name, sameName } from './names.ts';

/** The names of a sentence that the other does not know in any form. */
export function openNames(one: Sentence, other: Sentence): Name[] {
  return one.names.filter(
    (name) =>
      !other.names.some((each) => sameName(name.words, each.words)) && !other.tokens.some(({ low, kind }) => kind === 'word' && name.words.some((word) => word === low || (word.length > 4 && low.startsWith(word.slice(0, -1))))),
  );
}

/** Whether each sentence speaks of somebody of whom the other knows nothing, before its verb: two stories rather than a contradiction. */
export function unlikeSubjects(one: Sentence, other: Sentence): boolean {
  const left = openNames(one, other);
  const right = openNames(other, one);
  return left.length > 0 && right.length > 0;
}
