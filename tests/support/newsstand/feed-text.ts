import { type Article, summaryOf } from './article.ts';

/** An item of a feed that is to be written. What is missing is left out, as bad feeds do. */
export interface FeedEntry {
  readonly id: string;
  readonly link?: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text as HTML. */
  readonly html?: string;
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly published?: number;
  readonly updated?: number;
}

/** What a feed is to say, in whatever kind. */
export interface FeedText {
  readonly name: string;
  readonly home: string;
  readonly self: string;
  readonly lang: string;
  readonly entries: readonly FeedEntry[];
}

/** An article as an item: whole, or its beginning alone. */
export function entryOf(article: Article, isFull: boolean): FeedEntry {
  const { address, title, by, published, updated } = article;
  return {
    ...{ id: address, link: address, title, by, published, summary: summaryOf(article) },
    ...(updated !== undefined && { updated }),
    ...(isFull && { html: paragraphs(article.text) }),
  };
}

/** A text with a paragraph a line, as HTML. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
}

/** Text as it stands in HTML, in XML, and in their attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
