import type { Entry, LoadedLexicon } from '../pack/lexicon.ts';
import { beginningLength, isSlipInBytes, isSlipOf, leastLength, meantBeginnings } from './one-slip.ts';
import { fit } from './ranking.ts';

/** A term that a word of the query may mean, and how well it fits. */
export interface Meant {
  readonly entry: Entry;
  readonly fitting: number;
}

/** The most postings that one word of a query is looked up in: what is left over belongs to rarer words of the same beginning. */
const mostPostings = 20_000;
/** A word that this many stories use is taken to be spelt as it was meant. */
const enough = 10;
/** The most terms that a slip may have been meant for. */
const mostSlips = 40;
/** The most different letters that a slip is looked for with. */
const mostLetters = 60;
/** A letter this many times rarer than the commonest is not one that a finger slips to. */
const rareLetter = 200;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The terms of a lexicon that a word of a query means: itself, those that begin with it and, where they are few, those one slip away. */
export function findEntries(lexicon: LoadedLexicon, word: string): Meant[] {
  const found = beginningWith(lexicon, word);
  const stories = found.reduce((sum, { entry }) => sum + entry.stories, 0);
  const kept = stories > mostPostings ? commonest(found) : found;
  return stories < enough ? [...kept, ...oneSlipFrom(lexicon, word)] : kept;
}

/** A whole word among the beginnings that very many words share is used by this many stories at least, and by this share at the most. */
const wholeWord = { stories: 10_000, share: 0.2 };

/**
 * What a beginning means that very many words share, beside other words: itself, where it is a common word; nothing yet, where it is
 * a word that is still being typed, or one that stands everywhere.
 */
export function findCommonWord(lexicon: LoadedLexicon, word: string, stories: number): Meant[] {
  const start = encoder.encode(word);
  const found: Meant[] = [];
  lexicon.from(start, (text, entryOf) => {
    const entry = entryOf();
    const isWhole = text.length === start.length && begins(text, start);
    if (isWhole && entry.stories >= wholeWord.stories && entry.stories <= stories * wholeWord.share)
      found.push({ entry, fitting: fit.exact });
    return false;
  });
  return found;
}

function beginningWith(lexicon: LoadedLexicon, word: string): Meant[] {
  const start = encoder.encode(word);
  const found: Meant[] = [];
  lexicon.from(start, (text, entryOf) => {
    if (!begins(text, start)) return false;
    found.push({ entry: entryOf(), fitting: text.length === start.length ? fit.exact : fit.prefix });
    return true;
  });
  return found;
}

/** The terms of most stories, as many as may be gone over; the word itself always. */
function commonest(found: readonly Meant[]): Meant[] {
  let left = mostPostings;
  return [...found]
    .sort((a, b) => b.fitting - a.fitting || b.entry.stories - a.entry.stories)
    .filter(({ entry, fitting }) => {
      const fits = fitting === fit.exact || entry.stories <= left;
      if (fits) left -= entry.stories;
      return fits;
    });
}

/** A slip after the beginning of a word leaves that as it was meant; one in the beginning leaves few ways to mend it. */
function oneSlipFrom(lexicon: LoadedLexicon, word: string): Meant[] {
  const found: Meant[] = [];
  const add = (entry: Entry) => {
    if (found.length < mostSlips) found.push({ entry, fitting: fit.typo });
    return found.length < mostSlips;
  };
  if (word.length < leastLength) return found;
  const whole = encoder.encode(word);
  const isAscii = whole.length === word.length;
  const first = encoder.encode(word.slice(0, beginningLength(word)));
  lexicon.from(first, (text, entryOf) => {
    if (!begins(text, first)) return false;
    if (begins(text, whole)) return true;
    const isSlip = isAscii ? isSlipInBytes(whole, text) : isSlipOf(word, decoder.decode(text));
    return !isSlip || add(entryOf());
  });
  const seen = new Set([word]);
  for (const meant of meantBeginnings(word, lettersOf(lexicon))) {
    if (seen.has(meant)) continue;
    seen.add(meant);
    const start = encoder.encode(meant);
    if (!begins(start, first)) lexicon.from(start, (text, entryOf) => begins(text, start) && add(entryOf()));
  }
  return found;
}

const letters = new WeakMap<LoadedLexicon, string[]>();

/** The letters that the terms of a lexicon are made of, the commonest first. */
function lettersOf(lexicon: LoadedLexicon): string[] {
  const known = letters.get(lexicon);
  if (known) return known;
  const counts = new Map<string, number>();
  const count = (text: Uint8Array) => {
    for (const letter of decoder.decode(text)) if (/\p{L}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return true;
  };
  // The first terms of many blocks have all letters that matter; a small lexicon is gone over whole.
  if (lexicon.heads.count > 100) for (let block = 0; block < lexicon.heads.count; block++) count(lexicon.heads.text(block));
  else lexicon.from(new Uint8Array(0), count);
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostLetters);
  const found = ordered.filter(([, times]) => times * rareLetter >= (ordered[0]?.[1] ?? 0)).map(([letter]) => letter);
  letters.set(lexicon, found);
  return found;
}

function begins(text: Uint8Array, start: Uint8Array): boolean {
  if (text.length < start.length) return false;
  for (let at = 0; at < start.length; at++) if (text[at] !== start[at]) return false;
  return true;
}
