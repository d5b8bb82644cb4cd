import { firstSentences, withoutDateline } from '../text/first-sentences.ts';
import { anonymityOf } from '../trust/anonymity.ts';
import type { Unlinked } from '../trust/origins/lineage.ts';
import { type Comparison, compareArticles } from './compare-articles.ts';
import { mostRepresentative } from './representative.ts';
import { type Article, Id, type Outlet, type Story } from './schema.ts';

/** An article of a corpus: what a pack keeps of it, and its text, which a pack does not keep. */
export interface SourceArticle extends Pick<Unlinked, 'publisher' | 'byline' | 'canonical' | 'isBasedOn' | 'feedSource' | 'isOfAnother'> {
  /** What its file calls it. */
  readonly id: string;
  /** On one line, not empty. */
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly url: string | undefined;
  /** A day. */
  readonly date: string | undefined;
  readonly earlier?: Article['earlier'];
  /** Whether its outlet took it back. */
  readonly isWithdrawn?: boolean;
}

const longest = { title: 400, dek: 300 };
/** A story gives no more articles than this; matching learns from all of them. */
const mostArticles = 10_000;
const mostWithdrawn = 1000;

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
  const standing = standingIn(sources);
  const anonymity = ({ outlet }: SourceArticle) => (outletOf ? anonymityOf(outletOf(outlet)) : 0);
  const least = standing.reduce((lowest, source) => Math.min(lowest, anonymity(source)), 2);
  const best = standing.filter((source) => anonymity(source) === least);
  return best[mostRepresentative(best, dull)] as SourceArticle;
}

/** The articles that nobody took back. A story that has nothing else is told by what was taken back. */
function standingIn<T extends Pick<SourceArticle, 'isWithdrawn'>>(sources: readonly T[]): readonly T[] {
  const standing = sources.filter(({ isWithdrawn }) => !isWithdrawn);
  return standing.length > 0 ? standing : sources;
}

/**
 * The story that some articles tell: the headline and the first sentences of the article that leads, all articles, and the points that
 * they share. Nothing is put into words of our own. Articles that were taken back stand apart and make no points.
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
  const all = withIds(sources);
  const standing = new Set(standingIn(sources));
  const told = all.filter(({ source }) => standing.has(source)).slice(0, mostArticles);
  const withdrawn = all.filter(({ source }) => !standing.has(source)).slice(0, mostWithdrawn);
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
    ...(withdrawn.length > 0 && { withdrawn: withdrawn.map(({ id: own, source }) => articleOf(own, source)) }),
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

function articleOf(id: string, { title, outlet, url, date, earlier = [] }: SourceArticle): Article {
  return {
    id,
    outlet,
    ...(url !== undefined && { url }),
    title: cut(title),
    ...(date !== undefined && { date }),
    role: 'report',
    basis: 'assumed',
    ...(earlier.length > 0 && { earlier: earlier.map((each) => ({ ...each, title: cut(each.title) })) }),
  };
}

function cut(title: string): string {
  return title.length > longest.title ? `${title.slice(0, longest.title - 1).trimEnd()}…` : title;
}
