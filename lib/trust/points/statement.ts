import { commonEnglish } from '../../matching/common-english.ts';
import { termKey } from '../../text/term-key.ts';
import { eachWord } from '../../text/words.ts';
import type { Meanings } from './meanings.ts';

/** A word that says something, once for all places where a statement has it. */
export interface Term {
  /** The folded word; a number in digits. */
  readonly key: string;
  readonly isNumber: boolean;
  /** How much the word tells, above 0 and up to 1. */
  readonly weight: number;
  readonly vector?: Float32Array | undefined;
}

/** What one sentence or answer says, as its words. */
export type Statement = readonly Term[];

/** Of longer texts the beginning is read, in UTF-16 units; no sentence is as long. */
const readLength = 2000;
/** And at most so many words: comparing two statements takes time with the product of their lengths. */
const mostTerms = 40;

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Map(numberWords.map((word, value) => [word, String(value)]));

/** Words that stand in a fifth of all articles or more. */
const functionWords = new Set(commonEnglish.slice(0, 6).flatMap((line) => line.split(' ')));

/** A word as common as this has half the weight of a rare one: smooth inverse frequency (Arora, Liang, Ma 2017). */
const halfFrequency = 3e-4;
const functionWeight = 0.1;

/**
 * Reads what a sentence or an answer says. Function words count only where there is no other word.
 * @param meanings what words mean; without, words are alike only if they are written alike
 */
export function readStatement(text: string, meanings?: Meanings): Statement {
  const terms = new Map<string, Term>();
  const common = new Map<string, Term>();
  eachWord(text.slice(0, readLength), (word) => {
    const folded = termKey(word);
    if (folded === '') return;
    const key = numbers.get(folded) ?? folded;
    const isNumber = /^\d/.test(key);
    if (isNumber) terms.set(key, { key, isNumber, weight: 1 });
    else if (functionWords.has(key)) common.set(key, { key, isNumber, weight: functionWeight });
    else if (!terms.has(key)) terms.set(key, termOf(key, meanings));
  });
  return [...(terms.size > 0 ? terms : common).values()].slice(0, mostTerms);
}

function termOf(key: string, meanings: Meanings | undefined): Term {
  const meaning = meanings?.(key);
  const weight = meaning ? halfFrequency / (halfFrequency + meaning.frequency) : 1;
  return { key, isNumber: false, weight, vector: meaning?.vector };
}
