import { fold } from '../../text/words.ts';

/** A word, a number, or a sign of a sentence. */
export interface Token {
  readonly text: string;
  /** Folded; without dots and spaces in `p.m.` and `U.S.`. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Start and end in UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
}

/** Sentences longer than this are cut: nobody states one point at such length, and it bounds the work. */
const longestSentence = 1200;

/**
 * Texts that programs have cut into words keep spaces before and after their signs (`4 , 183`, `3 : 30 p . m .`, `didn ’ t`); these are read as
 * one token too. Every alternative moves on by at least one character and none can match a stretch in two ways.
 */
const token =
  /(?<![\p{L}\p{N}])[aApP]\s?\.\s?[mM]\b\s?\.?|(?<![\p{L}\p{N}])(?:\p{Lu}\s?\.\s?){2,6}|\d{1,3}(?:\s,\s\d{3}){1,4}(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?![\d.,]\d|\d)|\d{1,2}\s[.:]\s\d{1,2}(?!\d)|\d+(?:[.,:'’/]\d+){0,5}|(?<![\p{L}\p{N}]|[Nn]os?\s|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\s)\.\s?\d+|\p{L}[\p{L}\p{M}\p{N}]*(?:\s['’]\s?(?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}])|(?:['’]\p{L}+)*)|[^\s\p{L}\p{N}]|\p{N}|\S/gu;

/** The tokens of a sentence in any script. */
export function tokens(sentence: string): Token[] {
  const found: Token[] = [];
  const text = sentence.slice(0, longestSentence);
  for (const match of text.matchAll(token)) {
    const [raw] = match;
    const trimmed = raw.trimEnd();
    const kind = /^\.?\s?\d/.test(trimmed) ? 'number' : /^\p{L}/u.test(trimmed) ? 'word' : 'sign';
    const low = kind === 'word' ? plain(fold(trimmed)) : trimmed.replace(/\s/g, '');
    const end = match.index + trimmed.length;
    found.push({ text: trimmed, low, kind, start: match.index, end, glued: found.at(-1)?.end === match.index });
  }
  return found;
}

/** `p . m .` is `pm`, `U.S.` is `usa`, `bridge's` is `bridge`, and `doesn't` stays as it is. */
function plain(word: string): string {
  const straight = word.replaceAll('’', "'").replace(/\s/g, '');
  if (!straight.includes('.'))
    return straight.replace(/'s?$/, '').replace(/^(?:[ldnscjm]|qu)'(?=\p{L}{2})/u, (article) => (article === "n'" ? article : ''));
  const letters = straight.replace(/[.\s]/g, '');
  return letters === 'us' ? 'usa' : letters;
}
