import { commonEnglish } from '../../matching/common-english.ts';
import { termKey } from '../../text/term-key.ts';
import { eachWord } from '../../text/words.ts';
import { withoutAttribution } from '../attribution/phrases.ts';

/** An article as it is compared with the others of its story. */
export interface ComparedArticle {
  readonly id: string;
  /** The number of its origin: articles that go back to one act of reporting bear a point out once. */
  readonly origin: number;
  /** It goes back to another article of its origin and has nothing to add to it. */
  readonly isCopy: boolean;
  /** Something is known of its outlet. Anybody can make outlets of which nothing is, so they choose no points beside others. */
  readonly isKnown: boolean;
  readonly sentences: readonly string[];
}

/** A sentence of an article: where it stands, and its telling words. */
export interface Written {
  readonly article: string;
  readonly origin: number;
  readonly isKnown: boolean;
  /** Its number in the article, from 0. */
  readonly place: number;
  readonly text: string;
  /** The same without whose word it is: two people may say different things in the same words. */
  readonly said: string;
  readonly terms: ReadonlySet<string>;
}

/** Of an article the first sentences are compared; what matters stands there. */
const sentencesRead = 30;
/** A quotation is no longer than this, in words and in UTF-16 units, which is what a story has room for; one of fewer words says too little. */
const length = { least: 6, most: 40, units: 400 };
/** Points are taken from so many articles at most, one or two of each origin, of known outlets first, and looked for in all of them. */
const leading = { articles: 60, ofOrigin: 2 };
/** Sentences with fewer words in common, or a smaller share of the shorter one's, are not compared. */
const least = { shared: 2, share: 0.3 };

const dull = new Set(commonEnglish.slice(0, 6).flatMap((line) => line.split(' ')));

/** The sentences of a story's articles. */
export class SentenceBook {
  /** All, by article. */
  readonly all: readonly Written[];
  /** Those of the articles from which points are chosen that can be understood by themselves. */
  readonly candidates: readonly Written[];
  readonly #using = new Map<string, Written[]>();

  constructor(articles: readonly ComparedArticle[]) {
    const leads = leadingArticles(articles);
    this.all = articles.flatMap(writtenIn);
    const compared = this.all.filter(({ article }) => leads.has(article));
    this.candidates = compared.filter(({ text }) => standsAlone(text));
    for (const sentence of compared)
      for (const term of sentence.terms) {
        const using = this.#using.get(term);
        if (using) using.push(sentence);
        else this.#using.set(term, [sentence]);
      }
  }

  /** The sentences of leading articles of other origins that share enough words with one. */
  nearElsewhere(sentence: Written): Written[] {
    const shared = new Map<Written, number>();
    for (const term of sentence.terms)
      for (const other of this.#using.get(term) ?? [])
        if (other.origin !== sentence.origin) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].filter(([other, count]) => isEnough(count, sentence, other)).map(([other]) => other);
  }
}

/** Whether two sentences share enough words to be compared. */
export function areNear(a: Written, b: Written): boolean {
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared++;
  return isEnough(shared, a, b);
}

function isEnough(shared: number, a: Written, b: Written): boolean {
  return shared >= least.shared && shared >= least.share * Math.min(a.terms.size, b.terms.size);
}

function leadingArticles(articles: readonly ComparedArticle[]): ReadonlySet<string> {
  const ofOrigin = new Map<number, number>();
  const leads = new Set<string>();
  for (const { id, origin, isCopy } of articles.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown))) {
    if (isCopy) continue;
    const nth = ofOrigin.get(origin) ?? 0;
    ofOrigin.set(origin, nth + 1);
    if (nth < leading.ofOrigin && leads.size < leading.articles) leads.add(id);
  }
  return leads;
}

function writtenIn({ id, origin, isKnown, sentences }: ComparedArticle): Written[] {
  const seen = new Set<string>();
  return sentences.slice(0, sentencesRead).flatMap((text, place): Written[] => {
    if (text.length > length.units) return [];
    const said = withoutAttribution(text);
    const { count, terms } = termsIn(said);
    const isRead = count >= length.least && count <= length.most && terms.size >= least.shared && !seen.has(text) && isStatement(text);
    seen.add(text);
    return isRead ? [{ article: id, origin, isKnown, place, text, said, terms }] : [];
  });
}

function termsIn(text: string): { count: number; terms: ReadonlySet<string> } {
  const terms = new Set<string>();
  let count = 0;
  eachWord(text, (word) => {
    count++;
    const key = termKey(word);
    if (key !== '' && !dull.has(key)) terms.add(key);
  });
  return { count, terms };
}

/** A point has to be understood by itself: a whole sentence that does not begin with what stood before it. */
function standsAlone(text: string): boolean {
  return (
    /[.。।…]["”’'»)]*$/.test(text) &&
    !/^["“„«‘'`]?(?:I|We|You|He|She|It|They|His|Her|Its|Their|This|That|These|Those|And|But|So|Then|There|Here|Also|However|Meanwhile)\b/.test(
      text,
    ) &&
    !/\b(?:I|I['’]m|I['’]ve)\b/.test(text)
  );
}

/** Questions, exclamations, and lines that are all quotation or no sentence at all say nothing that others could bear out. */
function isStatement(text: string): boolean {
  return (
    !/[?!]["”’']?$/.test(text) &&
    !/^["“„«`][^"”“»]*["”»]?$/.test(text) &&
    !/^(?:©|https?:|Photo|Image|Read more|Share|Advertisement)/i.test(text)
  );
}
