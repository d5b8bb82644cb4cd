import { commonEnglish } from '../matching/common-english.ts';
import { commonest, isCommon, type Language, shareClass, Vocabulary } from '../matching/vocabulary.ts';
import { termKey } from '../text/term-key.ts';
import { eachWord } from '../text/words.ts';
import { longestClass, mostLanguages } from './info.ts';
import { PackError } from './read.ts';
import type { TermStream } from './term-stream.ts';

/** A corpus counts against what is known of its language as if that came from so many stories. */
const known = 200;
/** A function word stands in about this share of stories, where nothing else is known of it. */
const functionShare = 0.35;
/** So many stories of a language are looked at to see how much of a text its function words make up. */
const sampled = 500;

/** The function words of a language; an empty set where none are known. */
export type FunctionWords = (lang: string) => ReadonlySet<string>;

/**
 * Which words are common in each language of a pack, from its own stories and from what is known of the language in general.
 * @throws PackError where there are more languages than stories can name
 */
export function describeLanguages(
  langs: readonly string[],
  stream: TermStream,
  functionWords: FunctionWords,
): { languages: Language[]; numberOf: (lang: string) => number } {
  const names = [...new Set(langs)].sort();
  if (names.length > mostLanguages) throw new PackError(`stories in ${names.length} languages; a pack holds at most ${mostLanguages}`);
  const numbers = new Map(names.map((lang, at) => [lang, at]));
  const numberOf = (lang: string) => numbers.get(lang) ?? 0;
  const stories = names.map(() => [] as number[]);
  langs.forEach((lang, story) => {
    stories[numberOf(lang)]?.push(story);
  });
  // One for all languages, one after the other: there may be very many terms.
  const counts = new Uint32Array(stream.terms.length);
  const languages = names.map((lang, number): Language => {
    const own = stories[number] ?? [];
    counts.fill(0);
    for (const story of own) for (const id of stream.termsOf(story)) counts[id] = (counts[id] ?? 0) + 1;
    const common = commonWords(lang, functionWords(lang), own.length, stream.terms, counts);
    const language = { lang, stories: own.length, functionShare: 0, calendar: calendarWords(lang), common };
    const vocabulary = new Vocabulary(language);
    const step = Math.max(1, Math.floor(own.length / sampled));
    const shares = own
      .filter((_, at) => at % step === 0)
      .map((story) => {
        const terms = stream.termsOf(story);
        const mass = stream.massOf(story);
        let all = 0;
        let functional = 0;
        terms.forEach((id, at) => {
          all += mass[at] ?? 0;
          if (vocabulary.isFunctionWord(stream.terms[id] ?? '')) functional += mass[at] ?? 0;
        });
        return all > 0 ? functional / all : 0;
      });
    return { ...language, functionShare: Number((shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)).toFixed(4)) };
  });
  return { languages, numberOf };
}

function commonWords(
  lang: string,
  functional: ReadonlySet<string>,
  stories: number,
  terms: readonly string[],
  counts: Uint32Array,
): string[] {
  const shares = new Map<string, number>();
  for (const word of functional) shares.set(word, functionShare);
  if (lang === 'en')
    commonEnglish.forEach((line, at) => {
      for (const word of line.split(' ')) shares.set(word, 2 ** (-at / 2));
    });
  // What is known beforehand fades as the corpus grows.
  for (const [word, share] of shares) shares.set(word, (share * known) / (stories + known));
  terms.forEach((term, id) => {
    const count = counts[id] ?? 0;
    if (count > 0) shares.set(term, (shares.get(term) ?? 0) + count / (stories + known));
  });
  const classes = Array.from({ length: commonest + 1 }, (): string[] => []);
  for (const [word, share] of shares) if (isCommon(share)) classes[shareClass(share)]?.push(word);
  return classes.map((words) => asFit(words.sort().join(' ')));
}

/** Without the last words of a class that is longer than readers take. */
function asFit(words: string): string {
  return words.length <= longestClass ? words : words.slice(0, words.lastIndexOf(' ', longestClass));
}

function calendarWords(lang: string): string {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  const formats = [{ month: 'long' }, { weekday: 'long' }] as const;
  const names = formats.flatMap((format) => {
    const { format: name } = new Intl.DateTimeFormat(lang, { ...format, timeZone: 'UTC' });
    return dates.map(name);
  });
  const keys = new Set<string>();
  for (const name of names) eachWord(name, (word) => keys.add(termKey(word)));
  return [...keys].sort().join(' ');
}
