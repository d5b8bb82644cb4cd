import { firstSentences } from '../text/first-sentences.ts';
import { mostRepresentative } from './representative.ts';
import type { Article, Story } from './schema.ts';

/** An article of a corpus: what a pack keeps of it, and its text, which a pack does not keep. */
export interface SourceArticle {
  /** On one line, not empty. */
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly url: string | undefined;
  /** A day. */
  readonly date: string | undefined;
}

const longest = { title: 400, dek: 300 };
/** A story gives no more articles than this; matching learns from all of them. */
const mostArticles = 10_000;

/** The article of a story that gives it its headline. @param dull words that tell no story from another */
export function leadingArticle(sources: readonly SourceArticle[], dull: ReadonlySet<string>): SourceArticle {
  return sources[mostRepresentative(sources, dull)] as SourceArticle;
}

/**
 * The story that some articles tell. Nobody has compared them, so it makes no statements: it has the headline and the first sentences
 * of the article that leads, and all the articles as reports.
 */
export function storyOfArticles(id: string, lang: string, leading: SourceArticle, sources: readonly SourceArticle[]): Story {
  const [date] = sources.flatMap((source) => source.date ?? []).sort();
  const headline = cut(leading.title);
  return {
    id,
    lang,
    ...(date !== undefined && { date }),
    headline,
    dek: firstSentences(leading.text, longest.dek) || headline,
    keyPoints: [],
    body: [],
    articles: sources.slice(0, mostArticles).map(articleOf),
    related: [],
  };
}

function articleOf({ title, outlet, url, date }: SourceArticle, at: number): Article {
  return {
    id: `a${at + 1}`,
    outlet,
    ...(url !== undefined && { url }),
    title: cut(title),
    ...(date !== undefined && { date }),
    role: 'report',
    basis: 'assumed',
  };
}

function cut(title: string): string {
  return title.length > longest.title ? `${title.slice(0, longest.title - 1).trimEnd()}…` : title;
}
