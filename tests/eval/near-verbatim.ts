/** A pair of sentences is the same where so much of the longer one's words stand in both in one order. */
const sameSentence = 0.75;
/** Shorter sentences are alike by chance. */
const leastWords = 6;

/**
 * The share of the shorter text, by words, that stands in sentences which the other one has as well, word for word or nearly. It knows
 * nothing of shingles and quotations, so that it can say which articles of a data set are true copies.
 */
export function sharedSentences(a: readonly string[][], b: readonly string[][]): number {
  const [shorter, longer] = size(a) <= size(b) ? [a, b] : [b, a];
  const shared = shorter.filter((sentence) => longer.some((other) => isSame(sentence, other)));
  return size(shorter) === 0 ? 0 : size(shared) / size(shorter);
}

/** The sentences of a text, each as its words. */
export function sentencesOf(text: string): string[][] {
  return text
    .split(/\n|(?<=[.!?]['"”]?)\s+(?=\p{Lu}|[`"“])/u)
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= leastWords);
}

function size(sentences: readonly string[][]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < sameSentence * longer) return false;
  const words = new Set(b);
  if (a.filter((word) => words.has(word)).length < sameSentence * a.length) return false;
  return commonInOrder(a, b) >= sameSentence * longer;
}

/** The length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
