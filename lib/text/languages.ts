import * as lists from 'stopword';
import { termKey } from './term-key.ts';
import { eachWord } from './words.ts';

/**
 * Function words of languages, from the `stopword` package (3.1, MIT): kept up for years, a plain list for each of 60 languages, and
 * of a few kB each. Used where packs are built; a pack carries the words of its own languages, so the extension needs no lists.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  bg: lists.bul,
  ca: lists.cat,
  cs: lists.ces,
  da: lists.dan,
  de: lists.deu,
  el: lists.ell,
  en: lists.eng,
  es: lists.spa,
  et: lists.est,
  fa: lists.fas,
  fi: lists.fin,
  fr: lists.fra,
  he: lists.heb,
  hi: lists.hin,
  hr: lists.hrv,
  hu: lists.hun,
  id: lists.ind,
  it: lists.ita,
  ja: lists.jpn,
  ko: lists.kor,
  lt: lists.lit,
  lv: lists.lav,
  nl: lists.nld,
  no: lists.nob,
  pl: lists.pol,
  pt: lists.por,
  ro: lists.ron,
  ru: lists.rus,
  sk: lists.slk,
  sl: lists.slv,
  sv: lists.swe,
  th: lists.tha,
  tr: lists.tur,
  uk: lists.ukr,
  vi: lists.vie,
  zh: lists.zho,
};

/** The function words of a language, folded; none where no list is known. @param lang a language tag, of which the first part counts */
export function functionWords(lang: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of words[lang.split('-')[0] ?? ''] ?? []) eachWord(word, (part) => keys.add(termKey(part)));
  return keys;
}

/** The languages whose words a word is. */
let languagesOf: Map<string, string[]> | undefined;

/**
 * The language of a text by its function words: the one whose words make up most of it. Undefined where they make up less than a
 * twelfth of the text, as in names alone or in a language without a list.
 */
export function detectLanguage(text: string): string | undefined {
  const found = new Map<string, number>();
  let length = 0;
  const known = languagesOf ?? index();
  languagesOf = known;
  eachWord(text.slice(0, 3000), (word) => {
    length++;
    for (const lang of known.get(termKey(word)) ?? []) found.set(lang, (found.get(lang) ?? 0) + 1);
  });
  const [best] = [...found].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 12 >= length ? best[0] : undefined;
}

function index(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const lang of Object.keys(words)) for (const word of functionWords(lang)) index.set(word, [...(index.get(word) ?? []), lang]);
  return index;
}
