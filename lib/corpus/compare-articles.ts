import { withoutDateline } from '../text/first-sentences.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Sources, sourcesIn } from '../trust/attribution/sources.ts';
import { copiesIn, findOrigins } from '../trust/origins/find-origins.ts';
import { lineageOf, type OutletIds, type Unlinked } from '../trust/origins/lineage.ts';
import { plainText } from '../trust/origins/plain.ts';
import { type Comparing, keyPointsOf } from '../trust/points/key-points.ts';
import { roleOf } from './role-of-article.ts';
import type { Article, KeyPoint, Outlet } from './schema.ts';

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
  const told = wordings.map(({ id, text }) => ({ id, sentences: sentencesOf(withoutDateline(plainText(text.slice(0, readLength)))) }));
  const sources = sourcesIn(told);
  const compared = articles.map((article, at): Article => {
    const ties = lineage.get(article.id) ?? [];
    const role = roleOf({
      outlet: comparison.outletOf(article.outlet),
      url: article.url,
      text: wordings[at]?.text ?? '',
      isCredited: ties.some(({ kind }) => kind === 'credit'),
      isAttributed: sources.counts(article.id).attributed > 0,
    });
    return { ...article, role, ...(ties.length > 0 && { lineage: ties }) };
  });
  return { articles: compared, keyPoints: compared.length > 1 ? pointsOf(compared, told, sources, comparison) : [] };
}

function pointsOf(
  articles: readonly Article[],
  told: readonly { id: string; sentences: string[] }[],
  sources: Sources,
  comparison: Comparison,
): KeyPoint[] {
  const origins = findOrigins(articles, comparison.outletOf);
  const originOf = new Map(origins.flatMap(({ articles: members }, number) => members.map(({ id }) => [id, number] as const)));
  const copies = new Set(origins.flatMap((origin) => [...copiesIn(origin)]));
  return keyPointsOf(
    told.map((article, at) => ({
      ...article,
      origin: originOf.get(article.id) ?? 0,
      isCopy: copies.has(article.id),
      isKnown: comparison.outletOf(articles[at]?.outlet ?? '').kind !== 'unknown',
    })),
    sources,
    comparison,
  );
}
