import { isFunctionWord, type KnownLanguage } from './conflict-function-words.ts';
import type { Token } from './conflict-tokens.ts';

/** A proper name in a sentence. */
export interface Name {
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** What people are called by their office; it does not tell one from another. */
const titles =
  /^(?:judge|president|minister|chief|deputy|senator|sen|governor|gov|mayor|captain|commander|sergeant|sgt|pope|king|queen|prince|princess|secretary|general|coach|professor|prof|lord|lady|police|officer|rep|representative|superintendent|detective|director|premier|chancellor|justice|count|archbishop|bishop|father|sister|court|supreme|hurricane|storm|typhoon|cyclone|street|east|west|north|south|city|international)$/;

const notNames =
  /^(?:i|i'd|i'll|i've|i'm|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|sir|the|no|now|then|today|yesterday|tomorrow|not|nothing|nobody|none|never|nor|gmt|est|pst|utc|am|pm)$/;

/**
 * The proper names of a sentence: words with a capital, and small words between two of them (`Bank of England`). In German, where every noun
 * has a capital, none; nor in headlines that begin every word with one. A capital at the start of the sentence counts before another one.
 */
export function names(sentence: readonly Token[], lang: KnownLanguage, taken: ReadonlySet<number>): Name[] {
  const words = sentence.filter(({ kind, low }) => kind === 'word' && !isFunctionWord(low, lang));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (lang === 'de' || (capitals * 3 > words.length * 2 && words.length > 4)) return [];
  const found: Name[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!isCapital(sentence, at, lang, taken)) continue;
    const last = nameEnd(sentence, at, lang, taken);
    const known = sentence
      .slice(at, last + 1)
      .flatMap(({ kind, low }) => (kind === 'word' && low.length > 1 && !isFunctionWord(low, lang) && !titles.test(low) ? [low] : []));
    if (known.length > 0 && (last > at || !startsSentence(sentence, at) || isSubject(sentence.slice(at))))
      found.push({ words: known, first: at, last });
    at = last;
  }
  return found;
}

/** Whether a capital may be that of the first word: at the start, after a full stop, a colon or an opening quote. */
function startsSentence(sentence: readonly Token[], at: number): boolean {
  return at === 0 || /^[.:?!"“„«`‘]$/.test(sentence[at - 1]?.text ?? '');
}

/** The last token of the name that starts at a token. */
function nameEnd(sentence: readonly Token[], at: number, lang: KnownLanguage, taken: ReadonlySet<number>): number {
  let last = at;
  for (let next = at + 1; next < sentence.length; next++) {
    const joins =
      /^(?:of|and|und|et|y|de|del|da|van|von|der|la|al|bin|-|&|')$/.test(sentence[next]?.low ?? '') &&
      isCapital(sentence, next + 1, lang, taken);
    if (!joins && !isCapital(sentence, next, lang, taken)) break;
    last = next;
  }
  return last;
}

/** `Lindqvist won`, `Williams, 32,`: a single word at the start of a sentence is a name where a verb or a comma comes next; `Officials said` is none. */
function isSubject([first, second]: readonly Token[]): boolean {
  if ((first?.low.endsWith('s') && second?.text !== ',') || first?.low.endsWith('ly') || first?.low.includes("'")) return false;
  return /ed$|^(?:won|lost|has|will|was|is|beat|took|bought|sold|said|had|agreed)$/.test(second?.low ?? '') || second?.text === ',';
}

function isCapital(sentence: readonly Token[], at: number, lang: KnownLanguage, taken: ReadonlySet<number>): boolean {
  const token = sentence[at];
  if (token?.kind !== 'word' || taken.has(at) || !/^\p{Lu}/u.test(token.text) || notNames.test(token.low)) return false;
  if (token.text === 'A' && startsSentence(sentence, at)) return false;
  return !(isFunctionWord(token.low, lang) && token.text.length > 1 && token.text !== token.text.toUpperCase());
}

/** The same country, government or people under other names. */
const aliases: readonly (readonly string[])[] = [
  ['usa', 'us', 'united', 'america', 'american', 'americans', 'washington', 'states'],
  ['uk', 'britain', 'british', 'london', 'kingdom', 'england', 'english', 'united'],
  ['russia', 'russian', 'moscow', 'kremlin'],
  ['china', 'chinese', 'beijing'],
  ['france', 'french', 'paris'],
  ['germany', 'german', 'berlin'],
  ['eu', 'european', 'brussels', 'europe', 'union'],
  ['israel', 'israeli', 'jerusalem'],
  ['bob', 'robert', 'rob', 'bobby'],
  ['bill', 'william', 'will'],
  ['jim', 'james', 'jimmy'],
  ['mike', 'michael'],
  ['tom', 'thomas'],
  ['joe', 'joseph'],
  ['liz', 'elizabeth', 'beth', 'betty'],
  ['kate', 'katherine', 'catherine', 'kathy'],
  ['dick', 'richard', 'rick'],
  ['tony', 'anthony'],
  ['dan', 'daniel'],
  ['dave', 'david'],
  ['steve', 'steven', 'stephen'],
  ['ted', 'edward', 'ed'],
  ['chris', 'christopher', 'christine'],
  ['alex', 'alexander', 'alexandra'],
  ['sam', 'samuel', 'samantha'],
  ['nick', 'nicholas'],
  ['greg', 'gregory'],
  ['matt', 'matthew'],
  ['ben', 'benjamin'],
  ['jon', 'jonathan', 'john'],
];

/**
 * Whether two names may stand for one: a word in common, one word the start of the other, initials, or a known other name. Two people of one
 * office (`Palmer Fire Chief John McNutt`, `Palmer Fire Chief Peter Farley`) have two words of their own each.
 */
export function sameName(one: readonly string[], other: readonly string[]): boolean {
  const own = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.some((each) => alike(word, each))).length;
  const [left, right] = [own(one, other), own(other, one)];
  if (left < one.length && (left < 2 || right < 2)) return true;
  return isAcronym(one, other) || isAcronym(other, one);
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const short = Math.min(one.length, other.length);
  if (short >= 4 && one.slice(0, Math.max(4, short - 2)) === other.slice(0, Math.max(4, short - 2))) return true;
  if (isMisspelt(one, other)) return true;
  return aliases.some((group) => group.includes(one) && group.includes(other));
}

/** Whether long words differ in one letter only, as two spellings of a foreign name do. */
function isMisspelt(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  let start = 0;
  while (start < length && one[start] === other[start]) start++;
  let end = 0;
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return length >= 7 && start > 0 && start + end >= length - 1;
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const letters = long.map((word) => word[0]).join('');
  return short.some(
    (word) => word.length >= 2 && word.length <= 6 && (word === letters || (letters.length >= 2 && word.startsWith(letters))),
  );
}
