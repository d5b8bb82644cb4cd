import { firstSentences, withoutDateline } from '../text/first-sentences.ts';
import { anonymityOf } from '../trust/anonymity.ts';
import type { Unlinked } from '../trust/origins/lineage.ts';
import { type Comparison, compareArticles } from './compare-articles.ts';
import { mostRepresentative } from './representative.ts';
import { type Article, Id, type Outlet, type Story } from './schema.ts';

/** An article of a corpus: what a pack keeps of it, and its text, which a pack does not keep. */
export interface SourceArticle extends Pick<Unlinked, 'publisher' | 'byline' | 'canonical' | 'isBasedOn' | 'feedSource'> {
  /** What its file calls it. */
  readonly id: string;
  /** On one line, not empty. */
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly url: string | undefined;
  /** A day. */
  readonly date: string | undefined;
}

const longest = { title: 400, dek: 300 };
/** A story gives no more articles than this; matching learns from all of them. */
const mostArticles = 10_000;

/**
 * The article of a story that gives it its headline.
 * @param dull words that tell no story from another
 * @param outletOf where it is given, one of the best known outlets leads: a hundred sites that anybody can make write no headline for others
 */
export function leadingArticle(
  sources: readonly SourceArticle[],
  dull: ReadonlySet<string>,
  outletOf?: (id: string) => Outlet,
): SourceArticle {
  const anonymity = ({ outlet }: SourceArticle) => (outletOf ? anonymityOf(outletOf(outlet)) : 0);
  const least = sources.reduce((lowest, source) => Math.min(lowest, anonymity(source)), 2);
  const best = sources.filter((source) => anonymity(source) === least);
  return best[mostRepresentative(best, dull)] as SourceArticle;
}

/**
 * The story that some articles tell: the headline and the first sentences of the article that leads, all articles, and the points that
 * they share. Nothing is put into words of our own.
 */
export function storyOfArticles(
  id: string,
  lang: string,
  leading: SourceArticle,
  sources: readonly SourceArticle[],
  comparison: Comparison,
): Story {
  const [date] = sources.flatMap((source) => source.date ?? []).sort();
  const headline = cut(leading.title);
  const told = withIds(sources.slice(0, mostArticles));
  const articles = told.map(({ id: own, source }) => articleOf(own, source));
  const compared = compareArticles(
    articles,
    told.map(({ id: own, source }) => ({ ...source, id: own })),
    comparison,
  );
  return {
    id,
    lang,
    ...(date !== undefined && { date }),
    headline,
    dek: firstSentences(withoutDateline(leading.text), longest.dek) || headline,
    keyPoints: compared.keyPoints,
    body: [],
    articles: compared.articles,
    related: [],
  };
}

/** An article keeps its own id where a pack can take it, and no other of the story has it. */
function withIds(sources: readonly SourceArticle[]): { id: string; source: SourceArticle }[] {
  const taken = new Set<string>();
  return sources.map((source, at) => {
    let id = Id.safeParse(source.id).data ?? `a${at + 1}`;
    for (let next = at + 1; taken.has(id); next++) id = `a${next}`;
    taken.add(id);
    return { id, source };
  });
}

function articleOf(id: string, { title, outlet, url, date }: SourceArticle): Article {
  return {
    id,
    outlet,
    ...(url !== undefined && { url }),
    title: cut(title),
    ...(date !== undefined && { date }),
    role: 'report',
    basis: 'assumed',
  };
}

function cut(title: string): string {
  return title.length > longest.title ? `${title.slice(0, longest.title - 1).trimEnd()}…` : title;
}
