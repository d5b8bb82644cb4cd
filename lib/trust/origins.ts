import type { Article, Outlet } from '../corpus/schema.ts';

/** Articles that go back to one act of reporting. `outlet` speaks for it: that of the article seen first. */
export interface Origin {
  readonly outlet: Outlet;
  readonly articles: readonly Article[];
  readonly reasons: readonly OriginReason[];
  /** How likely it depends on another origin, 0 to 1, by the id of the outlet that speaks for that one; ties too weak to merge. */
  readonly dependence: ReadonlyMap<string, number>;
}

/** Why an article belongs to an origin that another article leads: one of its family, a credit, a link, or a text that both have. */
export interface OriginReason {
  readonly article: string;
  /** The article that it goes back to, where that is one of the story's, and the outlet of that or that it credits. */
  readonly to: { readonly article?: string; readonly outlet: string };
  readonly kind: 'family' | 'credit' | 'canonical' | 'based-on' | 'feed-source' | 'text';
  /** The share of the text that both have, 0 to 1. */
  readonly share?: number;
  /** The words of the credit. */
  readonly words?: string;
}

/** Comes after every date: what has none cannot claim to have been first. */
const undated = '9999';

/** The origins of a story's articles: outlets of one family are one origin. Sorted by name, so that the order of articles changes nothing. */
export function findOrigins(articles: readonly Article[], outletOf: (id: string) => Outlet): Origin[] {
  const families = Map.groupBy(
    [...articles].sort((a, b) => compare(a.date ?? undated, b.date ?? undated) || compare(a.id, b.id)),
    (article) => outletOf(article.outlet).family,
  );
  return [...families.values()]
    .flatMap((group): Origin[] =>
      group[0] ? [{ outlet: outletOf(group[0].outlet), articles: group, reasons: [], dependence: new Map() }] : [],
    )
    .sort((a, b) => compare(a.outlet.family, b.outlet.family));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
