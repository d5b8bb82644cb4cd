import type { Article, Outlet } from '../../corpus/schema.ts';
import { byCodePoints } from '../../text/order.ts';
import { anonymityOf } from '../anonymity.ts';
import type { Source } from './sources.ts';
import { copyShare, mostTexts, passageShare, type Tie } from './ties.ts';

/** Whether an article is a mixture is told from its strongest ties, so many of them. */
const ties = 24;

type Ties = ReadonlyMap<Article, ReadonlyMap<Article, Tie>>;

/**
 * The articles that join another one as its copies, each with its tie. Those that lead are found first to last: those that are no
 * mixtures, then those of outlets that are known, then by date, then those with most ties. Each of the others joins the one that it is tied
 * to most among these. What says itself whose it is, or is credited by others, joins none but what is of the same source: it stays where it
 * says. What is by itself then joins where it has a passage in common; nothing that was joined before changes by that. None joins an article
 * of an outlet that is less known than its own: whoever copies a newspaper may say what he likes of where and when he wrote it.
 * @param groupOf the group in which an article is as long as it joins none
 */
export function joinCopies(
  articles: readonly Article[],
  sources: ReadonlyMap<Article, Source>,
  groupOf: ReadonlyMap<Article, unknown>,
  tiesOf: Ties,
  outletOf: (id: string) => Outlet,
): ReadonlyMap<Article, Tie> {
  const family = (article: Article) => sources.get(article)?.family;
  const anonymity = (article: Article) => anonymityOf(outletOf(article.outlet));
  const credited = new Map<string | undefined, number>();
  for (const article of articles)
    if (sources.get(article)?.said) credited.set(family(article), Math.min(anonymity(article), credited.get(family(article)) ?? 9));
  /** Others that are as well known as it credit its family. */
  const isCredited = (article: Article) => (credited.get(outletOf(article.outlet).family) ?? 9) <= anonymity(article);
  const passages = new Map(
    [...tiesOf].map(([article, all]) => [
      article,
      [...all.values()].filter(({ share, to }) => share >= passageShare && mayMerge(article, to)),
    ]),
  );
  const strong = new Map([...passages].map(([article, all]) => [article, all.filter(({ share }) => share >= copyShare)]));

  function mayMerge(a: Article, b: Article): boolean {
    const own = family(a) ?? '';
    const other = family(b) ?? '';
    return groupOf.get(a) !== groupOf.get(b) && !sources.get(a)?.several.has(other) && !sources.get(b)?.several.has(own);
  }

  /**
   * Put together from texts that have nothing to do with each other; what came out later was taken from it, and is no part, and neither is
   * what is of an outlet less known.
   */
  function isMixture(article: Article): boolean {
    const parts = (strong.get(article) ?? [])
      .filter(({ to }) => !isLater(to, article) && anonymity(to) <= anonymity(article))
      .toSorted((a, b) => b.share - a.share || byCodePoints(a.to.id, b.to.id))
      .slice(0, ties)
      .map(({ to }) => to);
    return parts.some((a, at) => parts.slice(at + 1).some((b) => areApart(a, b)));
  }

  /** Whether two articles have no text in common. Of those with many copies not all links are kept: of two such ones nobody knows. */
  function areApart(a: Article, b: Article): boolean {
    if (groupOf.get(a) === groupOf.get(b) || (hasMany(a) && hasMany(b))) return false;
    return (tiesOf.get(a)?.get(b)?.share ?? 0) < copyShare;
  }

  const ranked = articles
    .filter((article) => (passages.get(article) ?? []).length > 0)
    .map((article) => ({
      article,
      date: article.date ?? '9999',
      mixture: isMixture(article),
      anonymity: anonymity(article),
      // What came out later was taken from somewhere, and must not change from where.
      count: new Set((strong.get(article) ?? []).filter(({ to }) => !isLater(to, article)).map(({ to }) => family(to))).size,
      anchored: sources.get(article)?.said !== undefined || isCredited(article),
    }))
    .sort(
      (a, b) =>
        Number(isSure(b)) - Number(isSure(a)) ||
        Number(a.mixture) - Number(b.mixture) ||
        // A date is only a claim: a copy that dates itself back must not take the place of an outlet of which something is known.
        a.anonymity - b.anonymity ||
        byCodePoints(a.date, b.date) ||
        b.count - a.count ||
        byCodePoints(a.article.id, b.article.id),
    );
  const rank = new Map(ranked.map(({ article }, at) => [article, at]));
  const leading = new Set<Article>();
  const joined = new Map<Article, Tie>();
  for (const { article, anchored } of ranked) {
    const tie = strongest((strong.get(article) ?? []).filter(({ to }) => leading.has(to) && mayJoin(article, anchored, to)));
    if (tie) joined.set(article, tie);
    else leading.add(article);
  }
  const led = new Set([...joined.values()].map(({ to }) => to));
  const mixtures = new Set(ranked.flatMap(({ article, mixture }) => (mixture ? [article] : [])));
  for (const { article, anchored, mixture } of ranked) {
    if (mixture || !leading.has(article) || led.has(article)) continue;
    const tie = strongest(
      (passages.get(article) ?? []).filter(
        ({ to }) => leading.has(to) && !mixtures.has(to) && isFirst(to, article) && mayJoin(article, anchored, to),
      ),
    );
    if (!tie) continue;
    joined.set(article, tie);
    leading.delete(article);
    led.add(tie.to);
  }
  return joined;

  /** Whether an article can take another one in: it ranks before it, or others have joined it. */
  function isFirst(to: Article, article: Article): boolean {
    return led.has(to) || (rank.get(to) ?? 0) < (rank.get(article) ?? 0);
  }

  function mayJoin(article: Article, anchored: boolean, to: Article): boolean {
    return anonymity(to) <= anonymity(article) && (!anchored || family(to) === family(article));
  }

  function strongest(among: readonly Tie[]): Tie | undefined {
    return among.toSorted((a, b) => strength(b) - strength(a) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0))[0];
  }
}

function strength({ kind, share }: Tie): number {
  return share + (kind === 'text' ? 0 : 1);
}

function isLater(a: Article, b: Article): boolean {
  return a.date !== undefined && b.date !== undefined && byCodePoints(a.date, b.date) > 0;
}

function hasMany({ lineage = [] }: Article): boolean {
  return lineage.filter(({ kind }) => kind === 'text').length >= mostTexts;
}

/** Comes before all others: it says whose it is, and has one text. */
function isSure({ anchored, mixture }: { readonly anchored: boolean; readonly mixture: boolean }): boolean {
  return anchored && !mixture;
}
