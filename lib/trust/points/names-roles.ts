import type { Sentence } from './conflict-sentence.ts';
import { type Name, sameName } from './names.ts';

/** The names of a sentence that the other does not know in any form. */
export function openNames(one: Sentence, other: Sentence): Name[] {
  return one.names.filter(
    (name) =>
      !other.names.some((each) => sameName(name.words, each.words)) &&
      !mentioned(name, other) &&
      !abbreviated(one, name, other) &&
      !cutShort(one, name, other) &&
      !cutShortThere(name, other) &&
      !spelledOut(one, name, other),
  );
}

function mentioned(name: Name, { tokens }: Sentence): boolean {
  const open = name.words.filter(
    (word) => !tokens.some(({ low, kind }) => kind === 'word' && (word === low || (word.length > 4 && low.startsWith(word.slice(0, -1))))),
  );
  return open.length < Math.min(name.words.length, 2);
}

/** `Ark.` for `Arkansas` and `Conn.` for `Connecticut`: the letters before a full stop come in this order in a word of the other sentence. */
function cutShort({ tokens }: Sentence, { first, last }: Name, other: Sentence): boolean {
  const short = tokens[last]?.low ?? '';
  return first === last && tokens[last + 1]?.text === '.' && other.tokens.some(({ low, text }) => isCutFrom(short, low, text));
}

/** The other sentence cuts a name of this one short. */
function cutShortThere({ words }: Name, { tokens }: Sentence): boolean {
  return words.some((word) =>
    tokens.some(({ low, text }, at) => tokens[at + 1]?.text === '.' && /^\p{Lu}/u.test(text) && isCutFrom(low, word, 'N')),
  );
}

function isCutFrom(short: string, long: string, written: string): boolean {
  if (short.length < 2 || short.length > 5 || short.length >= long.length || short[0] !== long[0] || !/^\p{Lu}/u.test(written))
    return false;
  let from = 0;
  return [...short].every((letter) => {
    from = long.indexOf(letter, from) + 1;
    return from > 0;
  });
}

/** `IBM` in the other sentence for `International Business Machines` in this one. */
function abbreviated(one: Sentence, { first, last }: Name, other: Sentence): boolean {
  const letters = initials(one, first - 3, last + 4);
  return other.tokens.some(({ text, kind }) => kind === 'word' && isAbbreviation(text) && letters.includes(lettersOf(text)));
}

/** The other sentence spells out the abbreviation that a name of this one is. */
function spelledOut(one: Sentence, { first, last }: Name, other: Sentence): boolean {
  const letters = initials(other, 0, other.tokens.length);
  return one.tokens.slice(first, last + 1).some(({ text }) => isAbbreviation(text) && letters.includes(lettersOf(text)));
}

function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}\s?\.?\s?){2,6}(?:\s?['’]\s?s)?$/u.test(word);
}

function lettersOf(abbreviation: string): string {
  return abbreviation.replace(/\s?['’]\s?s$/, '').replace(/[^\p{L}]/gu, '');
}

/** The first letters of the words with a capital, small words left out. */
function initials({ tokens }: Sentence, from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ text, kind }) => {
      if (/^(?:of|and|for|the|&)$/.test(text)) return '';
      return kind === 'word' && /^\p{Lu}/u.test(text) && !isAbbreviation(text) ? text[0] : ' ';
    })
    .join('');
}

/** Who reports something is not part of it: `(AP)`, `the Times reported`, `according to Covalis`. */
export function isSource({ tokens }: Sentence, { first, last }: Name): boolean {
  const after = tokens.slice(last + 1, last + 3).some(({ low }) => /^(?:said|says|reported|reports|told|announced|\))$/.test(low));
  const told = /^(?:told|tells?|telling)$/.test(tokens[tokens[first - 1]?.low === 'the' ? first - 2 : first - 1]?.low ?? '');
  return after || told || tokens.slice(Math.max(0, first - 4), first).some(({ low }) => /^(?:according|\()$/.test(low));
}

/** Whether each sentence speaks of somebody of whom the other knows nothing, and not of a place or an owner: two stories, not a contradiction. */
export function unlikeSubjects(one: Sentence, other: Sentence): boolean {
  return openNames(one, other).some((name) => isSubject(one, name)) && openNames(other, one).some((name) => isSubject(other, name));
}

/** Whether a name is that of somebody who acts or is acted upon, and not of a place, an owner or a source. */
export function isSubject(sentence: Sentence, name: Name): boolean {
  if (isSource(sentence, name)) return false;
  return !sentence.tokens
    .slice(Math.max(0, name.first - 2), name.first)
    .some(({ low }) => /^(?:in|at|from|to|near|off|of|for|on|en|dans|de|a)$/.test(low));
}

/** Whether each sentence names a place or a part that the other does not: the bridges of one district and those of another. */
export function unlikePlaces(one: Sentence, other: Sentence): boolean {
  return openNames(one, other).some((name) => isPlace(one, name)) && openNames(other, one).some((name) => isPlace(other, name));
}

function isPlace({ tokens }: Sentence, { first }: Name): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ low }) => /^(?:in|at|en|dans|a)$/.test(low));
}
