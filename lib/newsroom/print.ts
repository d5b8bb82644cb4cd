import { createComparison } from '../corpus/create-comparison.ts';
import { OutletBook } from '../corpus/outlet-book.ts';
import { leadingArticle, type SourceArticle, storyOfArticles } from '../corpus/story-of-articles.ts';
import { createPackWriter } from '../pack/pack-writer.ts';
import { detectLanguage, functionWords } from '../text/languages.ts';
import type { FeedArticle } from './records.ts';
import type { NewsStore, Segment } from './store.ts';

/** How stories are printed. */
export interface Press {
  /** The likeness of two sentences, 0 to 1. */
  readonly likeness: (a: string, b: string) => number;
  /** A part holds so many stories when it is first printed; so many parts of a level are merged into one of the next. */
  readonly storiesInPart: number;
  readonly partsInLevel: number;
}

/** The language of a story that nothing tells. */
const undetermined = 'und';

/**
 * Prints the stories that changed into a part of their own, and then merges parts of a level that has too many. Each step leaves a
 * complete old or a complete new state.
 * @returns how many parts were printed
 */
export async function printStories(store: NewsStore, press: Press, step: (name: string) => Promise<void>): Promise<number> {
  let printed = 0;
  for (;;) {
    const waiting = await store.unprinted(press.storiesInPart);
    if (waiting.length === 0) break;
    const standing = waiting.filter(({ articles }) => articles.length > 0).map(({ id }) => id);
    const numbers = (await store.segments()).map(({ number }) => number);
    const part = await printPart(standing, 0, Math.max(0, ...numbers) + 1, store, press);
    await step('print');
    await store.saveSegment(
      part?.segment,
      part?.pack,
      [],
      waiting.map(({ id }) => id),
    );
    printed++;
  }
  for (;;) {
    const segments = await store.segments();
    const full = [...Map.groupBy(segments, ({ level }) => level)].find(([, parts]) => parts.length >= press.partsInLevel);
    if (!full) return printed;
    const [level, parts] = full;
    const part = await printPart(
      parts.flatMap(({ stories }) => stories),
      level + 1,
      Math.max(...parts.map(({ number }) => number)),
      store,
      press,
    );
    await step('merge');
    await store.saveSegment(
      part?.segment,
      part?.pack,
      parts.map(({ number }) => number),
      [],
    );
    printed++;
  }
}

async function printPart(
  ids: readonly string[],
  level: number,
  number: number,
  store: NewsStore,
  press: Press,
): Promise<{ segment: Segment; pack: Uint8Array } | undefined> {
  const book = new OutletBook();
  const told = [];
  for (const id of ids) {
    const articles = await store.articles(await store.articlesOf(id));
    if (articles.length > 0) told.push({ id, articles: articles.toSorted((a, b) => a.seen - b.seen).map((each) => sourceOf(each, book)) });
  }
  if (told.length === 0) return undefined;
  const writer = createPackWriter(book.made, functionWords);
  const comparison = createComparison(book, book.made, press.likeness, (outlet) => writer.addOutlet(outlet));
  for (const { id, articles } of told) {
    const [first] = articles;
    const lang = (first && detectLanguage(`${first.title}\n${first.text}`)) ?? undetermined;
    const leading = leadingArticle(articles, functionWords(lang), comparison.outletOf);
    writer.add(
      storyOfArticles(id, lang, leading, articles, comparison),
      articles.map(({ title, text }) => ({ title, text })),
    );
  }
  const pack = new Uint8Array(await new Blob((await writer.finish()) as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return { segment: { number, level, stories: told.map(({ id }) => id), bytes: pack.length }, pack };
}

function sourceOf({ id, url, title, text, author, publisher, source, day }: FeedArticle, book: OutletBook): SourceArticle {
  const imprint = {
    url,
    publisher,
    author,
    feedSource: source === undefined ? undefined : /^https?:/i.test(source) ? { url: source } : { title: source },
  };
  return {
    id,
    title: title || text.slice(0, 200),
    text,
    outlet: book.idOf(imprint),
    url,
    date: day,
    publisher,
    byline: author,
    feedSource: source,
  };
}
