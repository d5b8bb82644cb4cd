import { withoutDateline } from '../text/first-sentences.ts';
import { sentencesOf } from '../text/sentences.ts';
import { anonymityOf } from '../trust/anonymity.ts';
import { type Sources, sourcesIn } from '../trust/attribution/sources.ts';
import { copiesIn, findOrigins, type Origin } from '../trust/origins/find-origins.ts';
import { lineageOf, type OutletIds, type Unlinked } from '../trust/origins/lineage.ts';
import { plainText } from '../trust/origins/plain.ts';
import { type Comparing, keyPointsOf } from '../trust/points/key-points.ts';
import { roleOf } from './role-of-article.ts';
import type { Article, KeyPoint, Lineage, Outlet } from './schema.ts';

/** What is needed to compare articles, beside themselves. */
export interface Comparison extends Comparing, OutletIds {
  readonly outletOf: (id: string) => Outlet;
}

/** What comes of comparing the articles of a story: each with its lineage and role, and the points that they make. */
export interface Compared {
  readonly articles: Article[];
  readonly keyPoints: KeyPoint[];
}

/** So much of a text is cut into sentences, in UTF-16 units. */
const readLength = 12_000;

/**
 * Compares the articles of one story. An article alone has nothing to be compared with: it makes no points, but may credit others.
 * @param wordings the texts of the articles and what their pages say of where they come from, in the same order and under the same ids
 */
export function compareArticles(articles: readonly Article[], wordings: readonly Unlinked[], comparison: Comparison): Compared {
  const lineage = lineageOf(wordings, comparison);
  const isAnonymous = (at: number) => anonymityOf(comparison.outletOf(articles[at]?.outlet ?? '')) > 0;
  const told = wordings.map(({ id, text }, at) => ({
    id,
    sentences: sentencesOf(withoutDateline(plainText(text.slice(0, readLength)))),
    isAnonymous: isAnonymous(at),
  }));
  const sources = sourcesIn(told);
  const compared = articles.map((article, at): Article => {
    const ties = lineage.get(article.id) ?? [];
    const role = roleOf({
      outlet: comparison.outletOf(article.outlet),
      url: wordings[at]?.isOfAnother ? undefined : article.url,
      text: wordings[at]?.text ?? '',
      isCredited: ties.some(({ kind }) => kind === 'credit'),
      isAttributed: sources.counts(article.id).attributed > 0,
    });
    return { ...article, role, ...(ties.length > 0 && { lineage: ties }) };
  });
  if (compared.length < 2) return { articles: compared, keyPoints: [] };
  const origins = findOrigins(compared, comparison.outletOf);
  return { articles: withFewTies(compared, origins), keyPoints: pointsOf(origins, told, sources, comparison) };
}

/** A pack has room for so many ties of one story to texts, beside those that make an article a copy. */
const mostTies = 8000;

/**
 * The articles with the ties that make them copies, and the strongest others that say something: those to articles of other origins that
 * are no copies themselves.
 */
function withFewTies(articles: readonly Article[], origins: readonly Origin[]): Article[] {
  const most = Math.max(1, Math.floor(mostTies / articles.length));
  const leads = new Map(origins.flatMap(({ reasons }) => reasons.map(({ article, to }) => [article, to.article] as const)));
  const ownOf = new Map(
    origins.flatMap((origin) => {
      const copies = copiesIn(origin);
      return origin.articles.flatMap(({ id }) => (copies.has(id) ? [] : [[id, origin] as const]));
    }),
  );
  return articles.map((article) => {
    if (article.lineage === undefined) return article;
    const makesCopy = (tie: Lineage) => tie.kind !== 'text' || tie.article === leads.get(article.id);
    const origin = ownOf.get(article.id);
    const says = (tie: Lineage) => tie.kind === 'text' && origin && ownOf.has(tie.article) && ownOf.get(tie.article) !== origin;
    const others = article.lineage.filter((tie) => !makesCopy(tie) && says(tie)).slice(0, most);
    const lineage = article.lineage.filter((tie) => makesCopy(tie) || others.includes(tie));
    return { ...article, lineage };
  });
}

function pointsOf(
  origins: readonly Origin[],
  told: readonly { id: string; sentences: string[]; isAnonymous: boolean }[],
  sources: Sources,
  comparison: Comparison,
): KeyPoint[] {
  const originOf = new Map(origins.flatMap(({ articles: members }, number) => members.map(({ id }) => [id, number] as const)));
  const copies = new Set(origins.flatMap((origin) => [...copiesIn(origin)]));
  return keyPointsOf(
    told.map(({ isAnonymous, ...article }) => ({
      ...article,
      origin: originOf.get(article.id) ?? 0,
      isCopy: copies.has(article.id),
      isKnown: !isAnonymous,
    })),
    sources,
    comparison,
  );
}
