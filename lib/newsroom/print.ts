import { createComparison } from '../corpus/create-comparison.ts';
import { OutletBook } from '../corpus/outlet-book.ts';
import type { Outlet, OutletKind, Story } from '../corpus/schema.ts';
import { leadingArticle, type SourceArticle, storyOfArticles } from '../corpus/story-of-articles.ts';
import { createPackWriter } from '../pack/pack-writer.ts';
import { detectLanguage, functionWords } from '../text/languages.ts';
import { findOrigins } from '../trust/origins/find-origins.ts';
import { printed } from './printed.ts';
import { type FeedArticle, feedName } from './records.ts';
import { saidKinds } from './said-kinds.ts';
import type { NewsStore, Printed, PrintedStory } from './store.ts';
import { isWithdrawn } from './withdrawn.ts';

/** How stories are printed. */
export interface Press {
  /** The likeness of two sentences, 0 to 1. */
  readonly likeness: (a: string, b: string) => number;
  /** A part holds so many stories when it is first printed. */
  readonly storiesInPart: number;
}

/** The language of a story that nothing tells. */
const undetermined = 'und';

/**
 * Prints the stories that changed into parts of their own. Each step leaves a complete old or a complete new state.
 * @param onPrinted is told after each part how many stories were printed so far
 * @returns how many parts were printed
 */
export async function printStories(
  store: NewsStore,
  press: Press,
  step: (name: string) => Promise<void>,
  onPrinted: (stories: number) => void = () => undefined,
): Promise<number> {
  const feeds = await store.feeds();
  const groups = new Map(feeds.map((feed) => [feedName(feed), feed.group]));
  const kinds = saidKinds(feeds);
  let parts = 0;
  let stories = 0;
  for (let waiting = await store.unprinted(press.storiesInPart); waiting.length > 0; waiting = await store.unprinted(press.storiesInPart)) {
    const standing = waiting.filter(({ articles }) => articles.length > 0);
    const told = await Promise.all(standing.map(async ({ id, articles }) => ({ id, articles: inOrder(await store.articles(articles)) })));
    const number = ((await store.segments()).at(-1)?.number ?? 0) + 1;
    const part = await printPart(told, number, press, groups, kinds);
    await step('print');
    const kept = new Set(part?.stories.map(({ id }) => id));
    await store.saveSegment(
      part,
      [],
      waiting.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    );
    parts++;
    stories += waiting.length;
    onPrinted(stories);
  }
  return parts;
}

function inOrder(articles: readonly FeedArticle[]): FeedArticle[] {
  return articles.toSorted((a, b) => a.seen - b.seen);
}

async function printPart(
  told: readonly { id: string; articles: readonly FeedArticle[] }[],
  number: number,
  { likeness }: Press,
  groups: ReadonlyMap<string, string | undefined>,
  kinds: ReadonlyMap<string, OutletKind>,
): Promise<Printed | undefined> {
  const book = new OutletBook([], 'lasting', kinds);
  const sources = told
    .filter(({ articles }) => articles.length > 0)
    .map(({ id, articles }) => ({ id, articles, sources: articles.map((article) => sourceOf(article, book)) }));
  if (sources.length === 0) return undefined;
  const writer = createPackWriter(book.made, functionWords);
  const comparison = createComparison(book, book.made, likeness, (outlet) => writer.addOutlet(outlet));
  const stories = sources.map(({ id, articles, sources: each }): PrintedStory => {
    const [first] = each;
    const lang = (first && detectLanguage(`${first.title}\n${first.text}`)) ?? undetermined;
    const story = storyOfArticles(id, lang, leadingArticle(each, functionWords(lang), comparison.outletOf), each, comparison);
    writer.add(
      story,
      each.map(({ title, text }) => ({ title, text })),
    );
    return aboutStory(story, articles, comparison.outletOf, groups);
  });
  return printed({ number, level: 0 }, writer, stories);
}

function aboutStory(
  story: Story,
  articles: readonly FeedArticle[],
  outletOf: (id: string) => Outlet,
  groups: ReadonlyMap<string, string | undefined>,
): PrintedStory {
  const seen = articles.map((article) => article.seen);
  return {
    id: story.id,
    told: {
      group: commonest(articles.map(({ feed }) => groups.get(feed))),
      origins: findOrigins(story.articles, outletOf).length,
      first: Math.min(...seen),
      latest: Math.max(...articles.map(newsUntil)),
    },
  };
}

/**
 * Until when an article was news at the latest: feeds that are followed for the first time list what is weeks old. The day that it bears
 * ends half a day later somewhere than in UTC.
 */
function newsUntil({ day, seen }: FeedArticle): number {
  return day === undefined ? seen : Math.min(seen, Date.parse(day) + 36 * 3_600_000);
}

function commonest(names: readonly (string | undefined)[]): string | undefined {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

function sourceOf(article: FeedArticle, book: OutletBook): SourceArticle {
  const { id, url, title, text, author, publisher, day, feed, isOfAnother = false, revisions } = article;
  const source = article.source ?? (isOfAnother ? url : undefined);
  const imprint = {
    url: isOfAnother ? feed : url,
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
    isOfAnother,
    earlier: revisions.flatMap((earlier) =>
      earlier.title === '' ? [] : { until: new Date(earlier.until).toISOString().slice(0, 10), title: earlier.title },
    ),
    isWithdrawn: isWithdrawn(title),
  };
}
