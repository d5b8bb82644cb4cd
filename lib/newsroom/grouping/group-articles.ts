import { dayOfArticle, languageOf, type NewsArticle } from './article.ts';
import { linkArticles } from './linkage.ts';
import { crowdsOf, edgesOf, likelyGroups, pairsOf } from './pairs.ts';
import { type Print, printOf } from './print.ts';
import { TermBook } from './term-book.ts';
import { secondEvent } from './two-events.ts';
import { type UsedTerm, usedTerms } from './used-terms.ts';

/** Takes articles one at a time, keeps their telling terms, and at last says which tell one story. */
export interface Grouper {
  add(article: Omit<NewsArticle, 'id'>): void;
  /** The number of the group of each article, in the order in which they came; groups are numbered by their first article. */
  finish(): Uint32Array;
}

/** So many articles that begin with the same terms count in how common words are: a flood of copies does not make its words dull. */
const counted = 8;
const begins = 12;

/**
 * Groups articles that are all there: how telling a term is comes from all of them, and the surest pairs join first, so that the order
 * of the articles makes no difference.
 */
export function createGrouper(): Grouper {
  const book = new TermBook();
  const copies = new Map<string, number>();
  const found: { used: readonly UsedTerm[]; day: number | undefined; lang: string | undefined }[] = [];
  return {
    add(article) {
      const lang = languageOf(article);
      const used = usedTerms(article.title, article.text, lang);
      const beginning = used
        .slice(0, begins)
        .map(({ term }) => term)
        .join(' ');
      const before = copies.get(beginning) ?? 0;
      copies.set(beginning, before + 1);
      if (before < counted) book.count(used.map(({ term }) => term));
      found.push({ used, day: dayOfArticle(article), lang });
    },
    finish() {
      const prints = found.map(({ used, day, lang }) => printOf(used, book, day, lang));
      const pairs = pairsOf(prints);
      const linked = linkArticles(prints.length, edgesOf(pairs, crowdsOf(pairs, likelyGroups(prints.length, pairs))));
      return numbered(splitGroups(linked, prints, (term) => book.information(term)));
    },
  };
}

function splitGroups(groups: Uint32Array, prints: readonly Print[], informationOf: (term: number) => number): Uint32Array {
  const split = Uint32Array.from(groups);
  const members = new Map<number, number[]>();
  for (const [at, group] of groups.entries()) {
    const known = members.get(group);
    if (known) known.push(at);
    else members.set(group, [at]);
  }
  const open = [...members.values()];
  for (let group = open.pop(); group; group = open.pop()) {
    const places = secondEvent(
      group.map((at) => prints[at] as Print),
      informationOf,
    );
    if (!places) continue;
    const apart = new Set(places);
    const [left, right] = [group.filter((_, at) => !apart.has(at)), group.filter((_, at) => apart.has(at))];
    for (const at of right) split[at] = right[0] as number;
    open.push(left, right);
  }
  return split;
}

/** Numbers groups from 0 by their first article. */
function numbered(groups: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
