import type { Article, Outlet } from '../../corpus/schema.ts';
import { byCodePoints } from '../../text/order.ts';
import type { Source } from './sources.ts';
import { copyShare, type Tie } from './ties.ts';

/** Whether an article is a mixture is told from its strongest ties, so many of them. */
const ties = 24;

type Ties = ReadonlyMap<Article, ReadonlyMap<Article, Tie>>;

/**
 * The articles that join another one as its copies, each with its tie. Those that lead are found first to last: by date, then those
 * that are no mixtures, then those with most ties. Each of the others joins the one that it is tied to most among these. What says
 * itself whose it is, or is credited by others, joins none: it stays where it says.
 */
export function joinCopies(
  articles: readonly Article[],
  sources: ReadonlyMap<Article, Source>,
  tiesOf: Ties,
  outletOf: (id: string) => Outlet,
): ReadonlyMap<Article, Tie> {
  const family = (article: Article) => sources.get(article)?.family;
  const credited = new Set(articles.flatMap((article) => (sources.get(article)?.said ? [family(article)] : [])));
  const strong = new Map(
    [...tiesOf].map(([article, all]) => [
      article,
      [...all.values()].filter(({ share, to }) => share >= copyShare && mayMerge(article, to)),
    ]),
  );

  function mayMerge(a: Article, b: Article): boolean {
    const own = family(a) ?? '';
    const other = family(b) ?? '';
    return own !== other && !sources.get(a)?.several.has(other) && !sources.get(b)?.several.has(own);
  }

  function isMixture(article: Article): boolean {
    const parts = (strong.get(article) ?? [])
      .toSorted((a, b) => b.share - a.share || byCodePoints(a.to.id, b.to.id))
      .slice(0, ties)
      .map(({ to }) => to);
    return parts.some((a, at) =>
      parts.slice(at + 1).some((b) => family(a) !== family(b) && (tiesOf.get(a)?.get(b)?.share ?? 0) < copyShare),
    );
  }

  const ranked = articles
    .filter((article) => (strong.get(article) ?? []).length > 0)
    .map((article) => ({
      article,
      date: article.date ?? '9999',
      mixture: isMixture(article),
      count: strong.get(article)?.length ?? 0,
      anchored: sources.get(article)?.said !== undefined || credited.has(outletOf(article.outlet).family),
    }))
    .sort(
      (a, b) =>
        byCodePoints(a.date, b.date) ||
        Number(a.mixture) - Number(b.mixture) ||
        b.count - a.count ||
        byCodePoints(a.article.id, b.article.id),
    );
  const rank = new Map(ranked.map(({ article }, at) => [article, at]));
  const leading = new Set(ranked.flatMap(({ article, anchored, mixture }) => (anchored && !mixture ? [article] : [])));
  const joined = new Map<Article, Tie>();
  for (const { article, anchored } of ranked) {
    const tie = anchored ? undefined : strongest((strong.get(article) ?? []).filter(({ to }) => leading.has(to)));
    if (tie) joined.set(article, tie);
    else leading.add(article);
  }
  return joined;

  function strongest(among: readonly Tie[]): Tie | undefined {
    return among.toSorted((a, b) => strength(b) - strength(a) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0))[0];
  }
}

function strength({ kind, share }: Tie): number {
  return share + (kind === 'text' ? 0 : 1);
}
