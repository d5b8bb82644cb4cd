import type { FeedArticle } from './records.ts';

/** What an article takes beside its words, about, in bytes. */
const frame = 500;

/** About how many bytes an article takes, with what it said before; 0 for none. */
export function articleSize(article: Pick<FeedArticle, 'title' | 'text' | 'revisions'> | undefined): number {
  if (!article) return 0;
  return article.title.length + article.text.length + frame + article.revisions.reduce((sum, { text }) => sum + text.length, 0);
}
