import type { OutletBook } from '../../corpus/outlet-book.ts';
import { readDay } from '../../corpus/read-day.ts';
import { Article } from '../../corpus/schema.ts';
import type { SourceArticle } from '../../corpus/story-of-articles.ts';
import { tidy } from '../../page/tidy.ts';
import { firstSentences } from '../../text/first-sentences.ts';
import { headlineOfText } from '../../text/headline-of-text.ts';
import type { ArticleRow } from '../article-row.ts';
import { imprintOf } from './survey.ts';

/** Makes articles of rows, and counts what it has to leave out of them. */
export class SourceArticles {
  readonly #outlets: OutletBook;
  dates = 0;
  addresses = 0;

  constructor(outlets: OutletBook) {
    this.#outlets = outlets;
  }

  of(row: ArticleRow): SourceArticle {
    const title = tidy(row.title);
    const head = title ? undefined : headlineOfText(row.text ?? '');
    const text = head?.rest ?? row.text ?? '';
    const date = row.date ? readDay(row.date) : undefined;
    if (row.date && date === undefined) this.dates++;
    const url = Article.shape.url.safeParse(row.url || undefined);
    if (!url.success) this.addresses++;
    return {
      id: row.id,
      publisher: row.publisher ?? undefined,
      byline: row.byline ?? row.author ?? undefined,
      canonical: row.canonical ?? undefined,
      isBasedOn: row.isBasedOn ?? undefined,
      feedSource: row.feedSource ?? row.source ?? undefined,
      title: title || (head ? tidy(head.headline) : '') || firstSentences(text, 200),
      text,
      outlet: this.#outlets.idOf(imprintOf(row)),
      url: url.data,
      date,
    };
  }
}
