import { concept } from './conflict-concepts.ts';
import { isFunctionWord, type KnownLanguage, languageOf } from './conflict-function-words.ts';
import { type Token, tokens } from './conflict-tokens.ts';
import { dates } from './dates.ts';
import type { DateMention } from './dates-moment.ts';
import { type Name, names } from './names.ts';
import type { Quantity } from './quantities/quantity.ts';
import { quantities } from './quantities/read-quantities.ts';

/** A sentence as the detector of conflicts reads it. */
export interface Sentence {
  readonly text: string;
  readonly lang: KnownLanguage;
  readonly tokens: readonly Token[];
  /** What each token means; `''` for function words, signs, numbers, and words of dates and amounts. */
  readonly meanings: readonly string[];
  /** All meanings in it. */
  readonly content: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
}

/** Reads a sentence. @param lang its language as a tag; guessed where left out; @param day the day of writing, YYYY-MM-DD */
export function readSentence(text: string, lang?: string, day?: string): Sentence {
  const read = tokens(text);
  const language = languageOf(read, lang);
  const moments = dates(read, day);
  const dated = covered(moments);
  const amounts = quantities(read, language, (at) => dated.has(at));
  const taken = new Set([...dated, ...covered(amounts)]);
  const meanings = read.map(({ kind, low }, at) =>
    kind !== 'word' || taken.has(at) || isFunctionWord(low, language) || low.length < 2 || low.endsWith("n't") ? '' : concept(low),
  );
  const content = new Set(meanings);
  content.delete('');
  return {
    text,
    lang: language,
    tokens: read,
    meanings,
    content,
    dates: moments,
    quantities: amounts,
    names: names(read, language, taken),
  };
}

function covered(spans: readonly { readonly first: number; readonly last: number }[]): Set<number> {
  return new Set(spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));
}

/** The words of a sentence from one token to another, as they stand there. */
export function quote(sentence: Sentence, first: number, last: number): string {
  const from = sentence.tokens[first]?.start ?? 0;
  const to = sentence.tokens[last]?.end ?? sentence.text.length;
  return sentence.text.slice(from, to);
}

/** What both sentences speak of. */
export function shared(one: Sentence, other: Sentence): Set<string> {
  return new Set([...one.content].filter((meaning) => other.content.has(meaning)));
}

/** How much of the shorter sentence the two have in common, 0 to 1. */
export function overlap(one: Sentence, other: Sentence): number {
  const size = Math.min(one.content.size, other.content.size);
  return size === 0 ? 0 : shared(one, other).size / size;
}

/** The meanings within so many tokens of a stretch, without those in it. */
export function near(sentence: Sentence, first: number, last: number, reach: number): Set<string> {
  const found = new Set([
    ...sentence.meanings.slice(Math.max(0, first - reach), first),
    ...sentence.meanings.slice(last + 1, last + 1 + reach),
  ]);
  found.delete('');
  return found;
}
