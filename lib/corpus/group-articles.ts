import { termsOf } from '../matching/terms.ts';
import { leastTelling } from '../matching/vocabulary.ts';
import { Groups, type Weights } from './groups.ts';

/** An article that is to be put together with those that tell the same story. */
export interface Ungrouped {
  readonly title: string;
  readonly text: string;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  readonly lang: string | undefined;
}

/** Takes articles one at a time, keeps their telling words, and at last says which tell the same story. */
export interface Grouper {
  add(article: Ungrouped): void;
  /** The number of the group of each article, in the order in which they came. */
  finish(): Uint32Array;
}

/** How many terms of an article, and of a group, are compared: the most telling ones say what it is about. */
const telling = { article: 100, group: 150 };
/** A word counts as if this share of so many more articles used it, so that the words of a small corpus are told apart too. */
const imagined = { articles: 200, share: 0.002 };
/**
 * From this cosine on an article joins a group, and a group another one. Fitted to 982 articles of 86 events, each of which has
 * another event much like it: B-cubed F1 is .86 there. Lower values help long articles and put short ones together that differ.
 */
const alike = { articles: 0.26, groups: 0.25 };

/**
 * Starts a grouping. From old to new, each article joins the group that its words are most like, or starts one; then groups that
 * turned out to be alike join, the largest first. How telling a word is comes from all of the articles.
 * @param functionWords of a language: words that tell no story from another, whatever the corpus
 */
export function createGrouper(functionWords: (lang: string) => ReadonlySet<string>): Grouper {
  const functional = new Map<string, ReadonlySet<string>>();
  const ids = new Map<string, number>();
  const uses: number[] = [];
  const articles: { terms: Uint32Array; counts: Uint16Array; day: number | undefined }[] = [];

  const informationOf = (term: number) => {
    const share = ((uses[term] ?? 0) + imagined.articles * imagined.share) / (articles.length + imagined.articles);
    return -Math.log(share);
  };

  const weightsOf = ({ terms, counts }: (typeof articles)[number]): Weights => {
    const weighed = Array.from(terms, (term, at): [number, number] => {
      const information = informationOf(term);
      return [term, information < leastTelling ? 0 : (1 + Math.log(counts[at] ?? 1)) * information];
    });
    return strongest(weighed, telling.article, uses);
  };

  return {
    add({ title, text, day, lang = '' }) {
      const dull = functional.get(lang) ?? functionWords(lang);
      functional.set(lang, dull);
      const terms = [...termsOf(title, text).terms.values()].filter(({ key }) => !dull.has(key));
      const numbers = terms.map(({ key }) => {
        const id = ids.get(key) ?? ids.size;
        ids.set(key, id);
        uses[id] = (uses[id] ?? 0) + 1;
        return id;
      });
      articles.push({ terms: Uint32Array.from(numbers), counts: Uint16Array.from(terms, ({ count }) => count), day });
    },

    finish() {
      const first = new Groups(alike.articles);
      const groupOf = new Uint32Array(articles.length);
      for (const at of inOrder(articles, ({ day }) => day ?? Number.POSITIVE_INFINITY)) {
        const article = articles[at];
        if (article) groupOf[at] = first.join(weightsOf(article), article.day);
      }
      const joined = new Groups(alike.groups);
      const joinedOf = new Uint32Array(first.all.length);
      for (const at of inOrder(first.all, ({ squares }) => -squares)) {
        const group = first.all[at];
        if (group) joinedOf[at] = joined.join(strongest([...group.weights], telling.group, uses), group.first, group.last);
      }
      return groupOf.map((group) => joinedOf[group] ?? 0);
    },
  };
}

/** The places of a list's members by rising value; equal ones stay in order. */
function inOrder<T>(list: readonly T[], rank: (member: T) => number): number[] {
  const values = list.map(rank);
  const value = (at: number) => values[at] ?? 0;
  return values.map((_, at) => at).sort((a, b) => (value(a) === value(b) ? a - b : value(a) - value(b)));
}

/** The strongest of some terms, scaled so that the squares of their weights add up to 1. */
function strongest(weighed: readonly (readonly [term: number, weight: number])[], most: number, uses: readonly number[]): Weights {
  const kept = weighed
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most);
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return kept.map(([term, weight]) => ({ term, weight: weight / length, uses: uses[term] ?? 0 }));
}
