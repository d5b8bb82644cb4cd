import type { Article, Lineage } from '../../corpus/schema.ts';

/** From this share of the shorter text on, two articles are one text; fitted on articles into which copies were planted. */
export const copyShare = 0.25;

/**
 * From this share on, an article that is otherwise by itself joins another one, where what both have is no short passage. Fitted on 100
 * pairs of real articles, the likeliest of those that were kept apart, which were read.
 */
export const passageShare = 0.18;

/** As many links to texts are kept of an article, the strongest: one that has fewer has no others. */
export const mostTexts = 8;

/** What ties an article to another of its story. */
export interface Tie {
  readonly to: Article;
  readonly kind: 'canonical' | 'based-on' | 'feed-source' | 'text';
  /** 1 for a link: it says that the whole article is the other one's. */
  readonly share: number;
}

/** The ties of each article, in both directions, the strongest of each pair; text from any share on. */
export function tiesOf(articles: readonly Article[]): ReadonlyMap<Article, ReadonlyMap<Article, Tie>> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ties = new Map(articles.map((article) => [article, new Map<Article, Tie>()]));
  for (const article of articles)
    for (const entry of article.lineage ?? []) {
      const to = 'article' in entry && entry.article !== undefined ? byId.get(entry.article) : undefined;
      if (!to || to === article) continue;
      const tie = entry.kind === 'text' ? ({ kind: 'text', share: entry.share } as const) : linkOf(entry);
      if (!tie) continue;
      keep(ties.get(article), { ...tie, to });
      keep(ties.get(to), { ...tie, to: article });
    }
  return ties;
}

function linkOf(entry: Lineage): Pick<Tie, 'kind' | 'share'> | undefined {
  return entry.kind === 'link' ? { kind: entry.how, share: 1 } : undefined;
}

/** A link comes before text. */
function keep(ties: Map<Article, Tie> | undefined, tie: Tie): void {
  const known = ties?.get(tie.to);
  const strength = ({ kind, share }: Tie) => share + (kind === 'text' ? 0 : 1);
  if (!known || strength(tie) > strength(known)) ties?.set(tie.to, tie);
}
