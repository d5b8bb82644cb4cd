/** Whether one letter wrong, missing, too many, or two neighbours swapped turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  return (
    Math.max(restA.length, restB.length) <= 1 ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** Words of fewer letters are taken as they stand: one slip away from them lies half the language. */
export const leastLength = 4;

/** Whether a word of a query is one slip away from a word, or from the beginning of it. */
export function isSlipOf(wanted: string, word: string): boolean {
  return wanted.length >= leastLength && (isOneSlip(wanted, word) || isOneSlip(wanted, word.slice(0, wanted.length)));
}

/** The same for words of ASCII letters, told from their bytes: what stands before and after the slip must be the same. */
export function isSlipInBytes(wanted: Uint8Array, word: Uint8Array): boolean {
  let at = 0;
  while (at < wanted.length && wanted[at] === word[at]) at++;
  const rest = (from: number, of: number) => {
    for (let place = from; place < wanted.length; place++) if (wanted[place] !== word[of + place - from]) return false;
    return true;
  };
  const isSwapped = wanted[at] === word[at + 1] && wanted[at + 1] === word[at] && rest(at + 2, at + 2);
  return isSwapped || rest(at + 1, at + 1) || rest(at, at + 1) || rest(at + 1, at);
}

/** How much of a word is its beginning: few enough letters to try what each may have been, and enough to leave few words to compare. */
export function beginningLength(word: string): number {
  return Math.min(4, Math.floor(word.length / 2));
}

/**
 * What a word may have been meant to be, if the slip is in its beginning: a letter dropped, swapped, changed or put in.
 * Each stands for the words that begin with it.
 */
export function* meantBeginnings(word: string, alphabet: readonly string[]): Generator<string> {
  for (let at = 0; at < beginningLength(word); at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    yield before + after;
    yield before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    for (const letter of alphabet) {
      yield before + letter + after;
      yield before + letter + word.slice(at);
    }
  }
}
