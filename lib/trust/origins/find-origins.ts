import type { Article, Outlet } from '../../corpus/schema.ts';
import { byCodePoints } from '../../text/order.ts';
import { anonymityOf } from '../anonymity.ts';
import { joinCopies } from './join-copies.ts';
import { type Source, sourceOf } from './sources.ts';
import { type Tie, tiesOf } from './ties.ts';

/** Why an article belongs to its origin: what ties it to another article of it, or to an outlet. */
export interface OriginReason {
  /** The id of the article that is tied. */
  readonly article: string;
  /** The id of the outlet that it goes back to, and of the article where it is a certain one. */
  readonly to: { readonly article?: string; readonly outlet: string };
  readonly kind: 'family' | 'credit' | 'canonical' | 'based-on' | 'feed-source' | 'text';
  /** Of `text`: the share of the shorter text that both have, from 0 to 1. */
  readonly share?: number;
  /** Of `credit`: the words with which the article says so. */
  readonly words?: string;
}

/** Articles that go back to one act of reporting. It is counted once. */
export interface Origin {
  /** Who speaks for it: the source that an outlet of some standing credits, else the outlet of the article that leads. */
  readonly outlet: Outlet;
  /** The first one leads; the others follow by date. */
  readonly articles: readonly Article[];
  /** One for each article that is not there by itself. */
  readonly reasons: readonly OriginReason[];
  /** How likely it depends on another origin, 0 to 1, by the id of the outlet that speaks for that one: the greatest share of text that articles of both have in common. */
  readonly dependence: ReadonlyMap<string, number>;
}

/** Which articles of one source tell of one event, as a division of them. */
type Divide = (articles: readonly Article[]) => readonly (readonly Article[])[];

/**
 * The origins of articles, from their stored lineage alone. Articles of one family are one origin, and so are those that credit it and
 * nobody else. An article that names another as its original, or has enough of its text, joins that one's origin, unless it says itself
 * whose it is; it joins where the tie is strongest, and never by way of a third article. Sorted by family and date, so that the order of
 * articles changes nothing.
 * @param divide parts the articles of one source that tell of different events; by default they tell of one
 */
export function findOrigins(
  articles: readonly Article[],
  outletOf: (id: string) => Outlet,
  divide: Divide = (members) => [members],
): Origin[] {
  const sources = new Map(articles.map((article) => [article, sourceOf(article, outletOf)]));
  const ties = tiesOf(articles);
  const divided = [...Map.groupBy(articles, (article) => sources.get(article)?.family).values()].flatMap((members) => divide(members));
  const groupOf = new Map(divided.flatMap((group) => group.map((article) => [article, group] as const)));
  const joined = joinCopies(articles, sources, groupOf, ties, outletOf);
  const joiners = Map.groupBy(joined, ([, { to }]) => groupOf.get(to));

  const origins = divided.flatMap((group) => {
    const own = group.filter((article) => !joined.has(article));
    return own.length > 0 ? [compose(own, joiners.get(group) ?? [], sources, outletOf)] : [];
  });
  return withDependence(origins, ties).sort(
    (a, b) => byCodePoints(a.outlet.family, b.outlet.family) || byDate(a.articles[0], b.articles[0]),
  );
}

/** The ids of the articles of an origin that only carry on another's reporting; where all do, the first one stands for what they go back to. */
export function copiesIn({ articles, reasons }: Undependent): ReadonlySet<string> {
  const copies = new Set(reasons.flatMap(({ kind, article }) => (kind === 'family' ? [] : article)));
  const [first] = articles;
  if (first && copies.size === articles.length) copies.delete(first.id);
  return copies;
}

type Undependent = Omit<Origin, 'dependence'>;

function compose(
  group: readonly Article[],
  joiners: readonly (readonly [Article, Tie])[],
  sources: ReadonlyMap<Article, Source>,
  outletOf: (id: string) => Outlet,
): Undependent {
  const sorted = group.toSorted(byDate);
  const family = sources.get(sorted[0] as Article)?.family; // groups are never empty
  const own = sorted.find(({ outlet }) => outletOf(outlet).family === family);
  const anonymity = (article: Article) => anonymityOf(outletOf(article.outlet));
  // A credit of those that anybody can be is a claim: it lends them nobody's record.
  const crediting = sorted.filter((article) => anonymity(article) === 0);
  const credited = crediting.flatMap((article) => sources.get(article)?.said?.outlet ?? []).sort(byCodePoints)[0];
  const lead = own ?? (sorted.toSorted((a, b) => anonymity(a) - anonymity(b))[0] as Article);
  const outlet = outletOf(own?.outlet ?? credited ?? lead.outlet);

  const reasons = sorted.flatMap((article): OriginReason[] => {
    const said = sources.get(article)?.said;
    if (said) {
      const to = { ...(own && { article: own.id }), outlet: said.outlet };
      return [
        said.kind === 'credit'
          ? { article: article.id, to, kind: 'credit', words: said.words }
          : { article: article.id, to, kind: said.how },
      ];
    }
    return article === lead ? [] : [{ article: article.id, to: { article: lead.id, outlet: lead.outlet }, kind: 'family' }];
  });
  const copied = joiners.map(([article, { to, kind, share }]): OriginReason => {
    const reason = { article: article.id, to: { article: to.id, outlet: to.outlet }, kind };
    return kind === 'text' ? { ...reason, share } : reason;
  });
  const rest = [...group, ...joiners.map(([article]) => article)].filter((article) => article !== lead).sort(byDate);
  return {
    outlet,
    articles: [lead, ...rest],
    reasons: [...reasons, ...copied.sort((a, b) => byCodePoints(a.article, b.article))],
  };
}

/** Ties between articles that are no copies: what a copy has in common with others, it has from its original. */
function withDependence(origins: readonly Undependent[], ties: ReadonlyMap<Article, ReadonlyMap<Article, Tie>>): Origin[] {
  const own = origins.map((origin) => {
    const copies = copiesIn(origin);
    return { origin, articles: origin.articles.filter(({ id }) => !copies.has(id)) };
  });
  const speaks = new Map(own.flatMap(({ articles, origin }) => articles.map((article) => [article, origin.outlet.id] as const)));
  return own.map(({ origin, articles }) => {
    const dependence = new Map<string, number>();
    for (const article of articles)
      for (const { to, share } of ties.get(article)?.values() ?? []) {
        const other = speaks.get(to);
        if (other !== undefined && other !== origin.outlet.id) dependence.set(other, Math.max(dependence.get(other) ?? 0, share));
      }
    return { ...origin, dependence };
  });
}

/** Comes after every date: what has none cannot claim to have been first. */
const undated = '9999';

function byDate(a: Article | undefined, b: Article | undefined): number {
  return byCodePoints(a?.date ?? undated, b?.date ?? undated) || byCodePoints(a?.id ?? '', b?.id ?? '');
}
