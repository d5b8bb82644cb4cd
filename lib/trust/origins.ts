import type { Article, Outlet } from '../corpus/schema.ts';

/** Articles that go back to one act of reporting. `outlet` speaks for it: that of the article seen first. */
export interface Origin {
  readonly outlet: Outlet;
  readonly articles: readonly Article[];
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
    .flatMap((group): Origin[] => (group[0] ? [{ outlet: outletOf(group[0].outlet), articles: group }] : []))
    .sort((a, b) => compare(a.outlet.family, b.outlet.family));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
