import { type Imprint, OutletBook } from '../../corpus/outlet-book.ts';
import type { Outlet } from '../../corpus/schema.ts';
import { createGrouper } from '../../newsroom/grouping/group-articles.ts';
import type { ArticleRow } from '../article-row.ts';

/** The name of the story that a row belongs to: a given id, or the number of a group. */
export type StoryKey = string | number;

/** What has to be known of all rows before the first story can be made of them. */
export interface Survey {
  readonly rows: number;
  /** Rows without a title and a text. */
  readonly empty: number;
  readonly outlets: OutletBook;
  /** How many rows each story has. */
  readonly sizes: ReadonlyMap<StoryKey, number>;
  /** The number of the group of each usable row without a story, in their order. */
  readonly groups: Uint32Array;
}

/** Whether there is anything in a row to make an article of. */
export function isUsable({ title, text }: ArticleRow): boolean {
  return Boolean(title?.trim() || text?.trim());
}

/** Goes over all rows a first time: counts, outlets, and the groups of those without a story. It keeps none of their texts. */
export async function surveyRows(rows: AsyncIterable<ArticleRow>, known: readonly Outlet[]): Promise<Survey> {
  const outlets = new OutletBook(known);
  const grouper = createGrouper();
  const sizes = new Map<StoryKey, number>();
  const count = (key: StoryKey) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  let all = 0;
  let empty = 0;
  for await (const row of rows) {
    all++;
    if (!isUsable(row)) {
      empty++;
      continue;
    }
    outlets.idOf(imprintOf(row));
    if (row.story) count(row.story);
    else grouper.add({ title: row.title ?? '', text: row.text ?? '', date: row.date ?? undefined });
  }
  const groups = grouper.finish();
  for (const group of groups) count(group);
  return { rows: all, empty, outlets, sizes, groups };
}

/** What a row says of its outlet. */
export function imprintOf({ publisher, domain, url, author, byline, feedSource, source }: ArticleRow): Imprint {
  const feed = feedSource ?? source;
  return {
    publisher: publisher ?? undefined,
    domain: domain ?? undefined,
    url: url ?? undefined,
    author: author ?? byline ?? undefined,
    feedSource: feed ? (/^https?:/i.test(feed) ? { url: feed } : { title: feed }) : undefined,
  };
}
