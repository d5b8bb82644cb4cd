import { join } from 'node:path';
import { likenessByChance, likenessOfTerms } from '../../lib/trust/points/likeness.ts';
import type { Meanings } from '../../lib/trust/points/meanings.ts';
import { sameness } from '../../lib/trust/points/sameness.ts';
import { readStatement } from '../../lib/trust/points/statement.ts';
import { readRows } from './rows.ts';
import { percent } from './wilson.ts';

const pairCount = 3000;
const candidateCounts = [1, 2, 3, 5, 8, 12, 16, 24];

/**
 * Prints how often sentences of two articles that have nothing to do with each other are taken for the same point, and how alike the
 * likest of so many of their words is by chance, on the corpus of match-dev.
 */
export function unrelatedSentences(data: string, meanings: Meanings): void {
  const sentences = readRows(join(data, 'match-dev/corpus.jsonl')).flatMap(({ text }) => sentenceOf(text ?? ''));
  const half = Math.floor(sentences.length / 2);
  const pairs = sentences.slice(0, Math.min(pairCount, half)).map((a, at) => [a, sentences[at + half] ?? ''] as const);
  const taken = pairs.filter(([a, b]) => sameness(a, b, meanings).same).length;
  console.log(`\nunrelated sentences taken for the same point: ${percent(taken / pairs.length)} of ${pairs.length}`);

  const read = pairs.map(([a, b]) => [readStatement(a, meanings), readStatement(b, meanings)] as const);
  for (const count of candidateCounts) {
    const best = read.flatMap(([a, b]) =>
      b.length < count
        ? []
        : a.map((term) => ({ term, alike: Math.max(...b.slice(0, count).map((other) => likenessOfTerms(term, other))) })),
    );
    const all = best.reduce((sum, { term }) => sum + term.weight, 0);
    const mean = best.reduce((sum, { term, alike }) => sum + alike * term.weight, 0) / all;
    console.log(`the likest of ${count} words by chance: ${mean.toFixed(3)}, taken as ${likenessByChance(count).toFixed(3)}`);
  }
}

/** The first sentence of an article, if it is whole and long enough to say something. */
function sentenceOf(text: string): string[] {
  const [sentence] = text.split(/(?<=[.!?]) /);
  return sentence && sentence.length > 30 && sentence !== text ? [sentence] : [];
}
