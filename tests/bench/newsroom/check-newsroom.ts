import { articleSize } from '../../../lib/newsroom/article-size.ts';
import type { Segment } from '../../../lib/newsroom/store.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';
import { database, type StoredStory } from '../../../lib/platform/database.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';

/** What is in the newsroom's stores. */
export interface Stored {
  readonly articles: ReadonlyMap<string, { readonly seen: number; readonly story: string | undefined; readonly waiting: boolean }>;
  readonly stories: readonly StoredStory[];
  readonly segments: readonly Segment[];
  readonly prints: number;
}

/** Reads it all. */
export async function readStored(): Promise<Stored> {
  const reading = (await database()).transaction(['articles', 'newsStories', 'segments', 'prints']);
  const [articles, stories, segments, prints] = await Promise.all([
    reading.objectStore('articles').getAll(),
    reading.objectStore('newsStories').getAll(),
    reading.objectStore('segments').getAll(),
    reading.objectStore('prints').count(),
  ]);
  return {
    articles: new Map(
      articles.map(({ article: { id, seen, story }, waiting }) => [id, { seen, story, waiting: waiting !== undefined }] as const),
    ),
    stories,
    segments,
    prints,
  };
}

/** What is wrong in the newsroom after a round that was not ended: nothing, as long as it works. */
export async function faultsIn(stored: Stored): Promise<string[]> {
  return [...placingFaults(stored), ...(await printingFaults(stored)), ...(await countingFaults(stored))];
}

/** Every article is in one story, and every story's articles are there. */
function placingFaults({ articles, stories }: Stored): string[] {
  const faults: string[] = [];
  const storyOf = new Map<string, string>();
  for (const { id, articles: members, unprinted } of stories) {
    if (unprinted) faults.push(`${id} waits to be printed after the round`);
    if (members.length === 0) faults.push(`${id} has no articles`);
    for (const article of members) {
      if (storyOf.has(article)) faults.push(`${article} is in ${storyOf.get(article)} and in ${id}`);
      storyOf.set(article, id);
      if (!articles.has(article)) faults.push(`${id} has ${article}, which is not there`);
    }
  }
  for (const [id, { story, waiting }] of articles) {
    if (waiting) faults.push(`${id} waits to be placed after the round`);
    if (story === undefined || storyOf.get(id) !== story) faults.push(`${id} says that it is in ${story}, and is in ${storyOf.get(id)}`);
  }
  return faults;
}

/** Every story stands in one part, which can be read, with the articles that it has. */
async function printingFaults({ stories, segments }: Stored): Promise<string[]> {
  const faults: string[] = [];
  const parts = new Map<string, number>();
  const byId = new Map(stories.map((story) => [story.id, story]));
  const kept = await keptArticles();
  for (const { number, stale } of segments) {
    const gone = new Set(stale);
    if (gone.size !== stale.length) faults.push(`part ${number} names a story twice as not meant any more`);
    const pack = await openPack(readerOf(await newsStore.pack(number)));
    const printed = await pack.storiesAt(Array.from({ length: pack.info.stories }, (_, at) => at));
    for (const { id, articles } of printed) {
      if (gone.has(id)) continue;
      if (parts.has(id)) faults.push(`${id} is printed in part ${parts.get(id)} and in part ${number}`);
      parts.set(id, number);
      const told = byId.get(id)?.articles.map((article) => kept.get(article) ?? '');
      if (told && signature(told) !== signature(articles.map(({ url, title }) => url ?? title)))
        faults.push(`${id} is printed with ${articles.length} articles, of which not all are among the ${told.length} that it has`);
    }
  }
  return [
    ...faults,
    ...stories
      .filter(({ id, segment }) => parts.get(id) !== segment)
      .map(({ id, segment }) => `${id} is said to be in part ${segment}, and is in ${parts.get(id)}`),
    ...[...parts].filter(([id]) => !byId.has(id)).map(([id, part]) => `${id} is printed in part ${part}, and is not there`),
  ];
}

const signature = (names: readonly string[]) => names.toSorted().join('\n');

/** What a printed story calls each article: its address, or where it has none, its title. */
async function keptArticles(): Promise<Map<string, string>> {
  const all = await (await database()).getAll('articles');
  return new Map(all.map(({ article: { id, url, title } }) => [id, url ?? title]));
}

/** What is counted is what is there, and nothing is left of what is gone. */
async function countingFaults({ articles, stories, segments, prints }: Stored): Promise<string[]> {
  const opened = await database();
  const [all, files, ledgers, names, totals] = await Promise.all([
    opened.getAll('articles'),
    opened.getAll('segmentFiles'),
    opened.getAllKeys('ledgerEntries'),
    opened.getAllKeys('newsroom'),
    newsStore.totals(),
  ]);
  const bytes = all.reduce((sum, { article }) => sum + articleSize(article), 0) + files.reduce((sum, file) => sum + file.size, 0);
  const known = new Set(segments.map(({ number }) => `newsroom#${number}`));
  const merged = new Set(stories.flatMap((story) => story.merged.map((id) => `into ${id}`)));
  return [
    ...(totals.bytes === bytes ? [] : [`${totals.bytes} bytes are counted, ${bytes} are there`]),
    ...(totals.articles === articles.size && totals.stories === stories.length ? [] : ['articles or stories are counted wrongly']),
    ...(files.length === segments.length ? [] : [`there are ${segments.length} parts and ${files.length} files of parts`]),
    ...(prints <= articles.size ? [] : [`there are ${prints} prints of ${articles.size} articles`]),
    ...ledgers.filter(([pack]) => pack.startsWith('newsroom#') && !known.has(pack)).map(([pack]) => `the ledger of ${pack} is left over`),
    ...names.filter((name) => name.startsWith('into ') && !merged.has(name)).map((name) => `"${name}" is left over`),
  ];
}
