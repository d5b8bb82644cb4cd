import type { Sentence } from './conflict-sentence.ts';
import { isSource, openNames } from './names-roles.ts';

/** A stretch of a sentence. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether what each sentence says something of has a word that the other sentence does not know: sales and rents, the wheat and the maize
 * harvest, shares in one firm and in another.
 */
export function unlikeHeads(one: Sentence, a: Span, other: Sentence, b: Span): boolean {
  return hasOpenHead(one, a, other) && hasOpenHead(other, b, one);
}

/** Whether both sentences say something of the same thing, put in the same words: exports of tea, tea exports. */
export function sameHeads(one: Sentence, a: Span, other: Sentence, b: Span): boolean {
  const [first, second] = [new Set(headWords(one, a, true)), new Set(headWords(other, b, true))];
  return Math.min(first.size, second.size) >= 2 && (first.isSubsetOf(second) || second.isSubsetOf(first));
}

/** Whether each sentence has a name that the other does not know, sources left out. */
export function unlikeNames(one: Sentence, other: Sentence): boolean {
  return hasOpenName(one, other) && hasOpenName(other, one);
}

function hasOpenName(one: Sentence, other: Sentence): boolean {
  return openNames(one, other).some((name) => !isSource(one, name));
}

/** Whether a word of the phrase right before a stretch is not in the other sentence. */
function hasOpenHead(one: Sentence, span: Span, other: Sentence): boolean {
  return headWords(one, span, false).some((meaning) => !other.content.has(meaning));
}

/** No phrase is longer; verbs and adverbs that stand between it and its verb are few. */
const reach = 5;

/** Words that say how something is measured, or that it has a measure, and not what it is. */
const light =
  /ly$|^(?:numbers?|levels?|figures?|total|rates?|amounts?|share|conditions?|population|headcount|made|makes|posted|got|still|further|again|slightly|sharply)$/;

/** The meanings before a stretch in its clause, without those that only measure. @param named whether the words of names count */
function headWords({ tokens, meanings, names }: Sentence, { first }: Span, named: boolean): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= 0 && found.length < reach; at--) {
    if (/^[,;:–—.("“”]$/.test(tokens[at]?.text ?? '')) break;
    const isName = names.some((name) => at >= name.first && at <= name.last);
    if (meanings[at] && (named || !isName) && !light.test(tokens[at]?.low ?? '')) found.push(meanings[at] ?? '');
  }
  return found;
}

/** Motions and appeals speak for or against something else: who rejects a motion to end something may be for it. */
const proposals = /^(?:amendments?|motions?|appeals?|challenges?|bids?|attempts?|moves?|petitions?)$/;

/** Whether two deeds are done to unlike things: a fine upheld and a ban overturned, a plan approved and an amendment to it rejected. */
export function unlikeTargets(one: Sentence, a: Span, other: Sentence, b: Span): boolean {
  const [first, second] = [targetOf(one, a), targetOf(other, b)];
  const isOpen = (at: number | undefined, sentence: Sentence, known: Sentence) =>
    at !== undefined && !known.content.has(sentence.meanings[at] ?? '');
  const proposes = (at: number | undefined, sentence: Sentence) => at !== undefined && proposals.test(sentence.tokens[at]?.low ?? '');
  const [left, right] = [isOpen(first, one, other), isOpen(second, other, one)];
  return (left && right) || (left && proposes(first, one)) || (right && proposes(second, other));
}

/** The noun that follows a deed at once, behind an article. */
function targetOf({ tokens, meanings, names }: Sentence, { last }: Span): number | undefined {
  const at = /^(?:the|a|an|its|his|her|their)$/.test(tokens[last + 1]?.low ?? '') ? last + 2 : last + 1;
  const isName = names.some((name) => at >= name.first && at <= name.last);
  return meanings[at] && !isName && !light.test(tokens[at]?.low ?? '') ? at : undefined;
}
