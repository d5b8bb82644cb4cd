import type { KeyPoint, Statement as Sentence } from '../../corpus/schema.ts';
import type { Sources } from '../attribution/sources.ts';
import { keyPointCount, likenesses } from './limits.ts';
import { mayAgree } from './may-agree.ts';
import { areNear, type ComparedArticle, SentenceBook, type Written } from './sentence-book.ts';

/** How sentences are compared. */
export interface Comparing {
  /** How much of what either of two sentences says the other one says too, 0 to 1. */
  readonly likeness: (a: string, b: string) => number;
  /** Whether two sentences on one point cannot both be true. */
  readonly conflicts: (a: string, b: string) => boolean;
}

/** A point keeps the sentences of so many articles, those of copies last. */
const mostStatements = 300;

/**
 * The key points of a story: sentences of its articles that several origins share, the most widely shared first, no two saying the same.
 * Each names the articles that say it and those that say what cannot be true beside it, with their sentences, as quotations.
 */
export function keyPointsOf(articles: readonly ComparedArticle[], sources: Sources, comparing: Comparing): KeyPoint[] {
  const book = new SentenceBook(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return choosePoints(book, comparing)
    .map((point) => pointOf(point, articles, book, sources, comparing))
    .map((point) => ({ point, known: countOrigins(point.supports, true), all: countOrigins(point.supports, false) }))
    .sort((a, b) => b.known - a.known || b.all - a.all)
    .map(({ point }) => point);

  function countOrigins(ids: readonly string[], knownOnly: boolean): number {
    return new Set(ids.flatMap((id) => (knownOnly && !byId.get(id)?.isKnown ? [] : (byId.get(id)?.origin ?? [])))).size;
  }
}

function choosePoints(book: SentenceBook, { likeness }: Comparing): Written[] {
  const ranked = book.candidates
    .map((sentence) => ({ sentence, ...sharing(sentence, book, likeness) }))
    .sort(
      (a, b) =>
        b.known - a.known ||
        Number(b.sentence.isKnown) - Number(a.sentence.isKnown) ||
        b.unknown - a.unknown ||
        b.sum - a.sum ||
        a.sentence.place - b.sentence.place ||
        (a.sentence.text < b.sentence.text ? -1 : 1),
    );
  const chosen: Written[] = [];
  for (const { sentence, known, unknown } of ranked) {
    const isShared = known > 1 || (known === 0 && unknown > 1);
    if (chosen.length >= (isShared ? keyPointCount.most : keyPointCount.least)) break;
    if (chosen.every((point) => !areNear(point, sentence) || likeness(point.said, sentence.said) < likenesses.topic)) chosen.push(sentence);
  }
  return chosen;
}

/**
 * How many origins share a sentence, its own among them: those of which something is known, and the others; and how like it theirs are.
 */
function sharing(sentence: Written, book: SentenceBook, likeness: Comparing['likeness']) {
  const best = new Map<number, { score: number; isKnown: boolean }>();
  for (const other of book.nearElsewhere(sentence)) {
    const score = likeness(sentence.said, other.said);
    if (score >= likenesses.topic && mayAgree(sentence.said, other.said) && score > (best.get(other.origin)?.score ?? 0))
      best.set(other.origin, { score, isKnown: other.isKnown });
  }
  const sharing = [...best.values()].filter(({ score }) => score >= likenesses.point);
  const known = sharing.filter(({ isKnown }) => isKnown).length;
  return {
    known: known + Number(sentence.isKnown),
    unknown: sharing.length - known + Number(!sentence.isKnown),
    sum: [...best.values()].reduce((sum, { score, isKnown }) => sum + (isKnown ? score : 0), 0),
  };
}

function pointOf(
  point: Written,
  articles: readonly ComparedArticle[],
  book: SentenceBook,
  sources: Sources,
  { likeness, conflicts }: Comparing,
): KeyPoint {
  const best = new Map<string, { sentence: Written; score: number; denies: boolean }>();
  for (const sentence of book.all) {
    const known = best.get(sentence.article);
    if (known?.score === 1 || !areNear(point, sentence)) continue;
    const score = sentence.text === point.text ? 1 : likeness(point.said, sentence.said);
    if (score < likenesses.topic || (known && score <= known.score)) continue;
    const isConflict = score < 1 && conflicts(point.text, sentence.text);
    const denies = isConflict && score >= likenesses.conflict;
    // What may be a conflict, or differs in a number or a negation, is no agreement, sure enough to be shown as a conflict or not.
    const agrees = !isConflict && score >= likenesses.point && (score === 1 || mayAgree(point.said, sentence.said));
    if (denies || agrees) best.set(sentence.article, { sentence, score, denies });
  }
  // In the order of the articles, whatever the order of comparing.
  const speaking = articles.flatMap(({ id, isCopy }) => {
    const found = best.get(id);
    return found ? [{ id, isCopy, ...found }] : [];
  });
  // What a copy says beyond its original is no reporting of that origin.
  const own = new Set(speaking.flatMap(({ isCopy, sentence, denies }) => (isCopy ? [] : `${sentence.origin} ${denies}`)));
  const spoken = speaking.filter(({ sentence, denies }) => own.has(`${sentence.origin} ${denies}`));
  const quoted = spoken.toSorted((a, b) => Number(a.isCopy) - Number(b.isCopy)).slice(0, mostStatements);
  return {
    text: point.text,
    claim: 'fact',
    supports: spoken.filter(({ denies }) => !denies).map(({ id }) => id),
    contradicts: spoken.filter(({ denies }) => denies).map(({ id }) => id),
    statements: quoted.map(({ id, sentence }): Sentence => {
      const attributedTo = sources.of(id, sentence.place);
      return { article: id, text: sentence.text, ...(attributedTo !== undefined && { attributedTo: attributedTo.slice(0, 200) }) };
    }),
  };
}
