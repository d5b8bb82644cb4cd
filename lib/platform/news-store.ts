import { articleSize } from '../newsroom/article-size.ts';
import { type DeskState, NextNumbers, SavedPrint, type SavedStory } from '../newsroom/grouping/snapshot.ts';
import { FeedArticle, FollowedFeed, Preferences, standardPreferences } from '../newsroom/records.ts';
import { type NewsStore, type Printed, Segment } from '../newsroom/store.ts';
import type { z } from '../zod.ts';
import { database, type StoredStory, type ValueStore, type Writing } from './database.ts';
import { forgetMerged, noteMerged } from './merged-stories.ts';
import { ledgerOf } from './segment-ledger.ts';
import { markShelfChanged } from './shelf-edition.ts';
import { together, writeInOne } from './write-in-one.ts';

/** The desk holds no more articles than this, those of the stories that were last added to: it bounds its memory. */
const mostAtDesk = 20_000;

/**
 * The newsroom's store in the database. Every method is one transaction; what it writes goes out together, so that it is short: others wait for it.
 */
export const newsStore: NewsStore = {
  async preferences() {
    const stored = await (await database()).get('newsroom', 'preferences');
    return Preferences.safeParse(stored).data ?? standardPreferences;
  },

  async feeds() {
    return (await (await database()).getAll('feeds')).flatMap((stored) => good(FollowedFeed, stored));
  },

  saveAnswer: (before, { address, state }, articles) =>
    writeInOne(['feeds', 'articles', 'newsroom'], async (writing) => {
      const feeds = writing.objectStore('feeds');
      const current = await feeds.get(before);
      if (!current) return;
      const isTaken = address !== before && (await feeds.get(address)) !== undefined;
      if (address !== before) await feeds.delete(before);
      if (!isTaken) await feeds.put({ ...current, address, state });
      const store = writing.objectStore('articles');
      const sizes = await together(articles, async (article) => {
        const before = articleSize((await store.get(article.id))?.article);
        await store.put({ article, waiting: 1 });
        return articleSize(article) - before;
      });
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      await addBytes(writing.objectStore('newsroom'), bytes);
    }),

  async articles(ids) {
    const store = (await database()).transaction('articles').store;
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.flatMap((stored) => good(FeedArticle, stored?.article));
  },

  async unplaced(most) {
    const waiting = await (await database()).getAllFromIndex('articles', 'waiting', undefined, most);
    return waiting.flatMap(({ article }) => good(FeedArticle, article));
  },

  nextNumbers: async () => nextIn(await (await database()).get('newsroom', 'next')),

  async desk(since): Promise<DeskState> {
    return writeInOne(['newsStories', 'prints', 'newsroom'], async (writing) => {
      const [open, prints, next] = await Promise.all([
        writing.objectStore('newsStories').index('touched').getAll(IDBKeyRange.lowerBound(since)),
        writing.objectStore('prints').getAll(),
        writing.objectStore('newsroom').get('next'),
      ]);
      const printOf = new Map(prints.flatMap((print) => good(SavedPrint, print)).map((print) => [print.id, print]));
      const stories: StoredStory[] = [];
      let articles = 0;
      for (const story of open.reverse()) {
        articles += story.articles.length;
        if (articles > mostAtDesk) break;
        if (story.articles.length > 0 && story.articles.every((id) => printOf.has(id))) stories.push(story);
      }
      const kept = new Set(stories.flatMap((story) => story.articles));
      for (const { id } of prints) if (!kept.has(id)) await writing.objectStore('prints').delete(id);
      return {
        next: nextIn(next),
        prints: [...printOf.values()].filter(({ id }) => kept.has(id)),
        stories: stories.map(({ id, articles: members, merged, splitFrom, checked, nearly }) => ({
          id,
          articles: members,
          merged,
          ...(splitFrom !== undefined && { splitFrom }),
          checked,
          ...(nearly !== undefined && { nearly }),
        })),
      };
    });
  },

  savePlacements: ({ next, prints, removed, stories, gone }, placed, changed) =>
    writeInOne(['articles', 'prints', 'newsStories', 'newsroom'], async (writing) => {
      const printStore = writing.objectStore('prints');
      await together(prints, (print) => printStore.put(print));
      await together(removed, (id) => printStore.delete(id));
      const waiting = new Set(placed);
      await together(stories, (story) => saveStory(story, waiting, writing));
      // Those that changed in a closed story stay where they are.
      const articleStore = writing.objectStore('articles');
      const stay = async (id: string) => {
        const stored = await articleStore.get(id);
        if (stored) await articleStore.put({ article: stored.article });
      };
      await together([...waiting], stay);
      const storyStore = writing.objectStore('newsStories');
      const reprint = async (id: string, more: Partial<StoredStory>) => {
        const known = await storyStore.get(id);
        if (known) await storyStore.put({ ...known, ...more, unprinted: 1 });
      };
      await together(gone, (id) => reprint(id, { articles: [], touched: 0 }));
      await together(changed, (id) => reprint(id, {}));
      await writing.objectStore('newsroom').put(next, 'next');
    }),

  async unprinted(most) {
    const stories = await (await database()).getAllFromIndex('newsStories', 'unprinted', undefined, most);
    return stories.map(({ id, articles }) => ({ id, articles }));
  },

  async segments() {
    return (await (await database()).getAll('segments')).flatMap((stored) => good(Segment, stored));
  },

  async pack(segment) {
    const file = await (await database()).get('segmentFiles', segment);
    if (!file) throw new Error(`part ${segment} of the newsroom is not there`);
    return new Uint8Array(await file.arrayBuffer());
  },

  async countIn(segment) {
    return (await database()).countFromIndex('newsStories', 'segment', segment);
  },

  async storiesIn(segment) {
    const stories = await (await database()).getAllFromIndex('newsStories', 'segment', segment);
    return stories.map(({ id, articles }) => ({ id, articles }));
  },

  saveSegment: (part, replaces, gone) =>
    writeInOne(['segments', 'segmentFiles', 'newsStories', 'ledgerEntries', 'newsroom', 'shelf'], async (writing) => {
      const storyStore = writing.objectStore('newsStories');
      const stale = new Map<number, string[]>();
      const leaves = ({ id, segment }: StoredStory) => {
        if (segment !== undefined && !replaces.includes(segment)) stale.set(segment, [...(stale.get(segment) ?? []), id]);
      };
      for (const id of gone) {
        const known = await storyStore.get(id);
        if (!known) continue;
        leaves(known);
        await storyStore.delete(id);
        await forgetMerged(writing.objectStore('newsroom'), known.merged, id);
      }
      for (const number of replaces) {
        await writing.objectStore('segments').delete(number);
        await writing.objectStore('segmentFiles').delete(number);
        await writing.objectStore('ledgerEntries').delete(IDBKeyRange.bound([ledgerOf(number), ''], [ledgerOf(number), '\uffff']));
      }
      if (part) await savePart(part, writing, leaves);
      for (const [number, ids] of stale) {
        const segment = await writing.objectStore('segments').get(number);
        if (segment) await writing.objectStore('segments').put({ ...segment, stale: [...segment.stale, ...ids] });
      }
      await markShelfChanged(writing.objectStore('shelf'));
    }),

  forget: (ids) =>
    writeInOne(['articles', 'prints', 'newsStories', 'newsroom'], async (writing) => {
      const articleStore = writing.objectStore('articles');
      const storyStore = writing.objectStore('newsStories');
      const leaving = new Map<string, Set<string>>();
      let bytes = 0;
      for (const id of ids) {
        const stored = await articleStore.get(id);
        if (!stored) continue;
        const { story } = stored.article;
        if (story !== undefined) leaving.set(story, (leaving.get(story) ?? new Set()).add(id));
        bytes += articleSize(stored.article);
        await articleStore.delete(id);
        await writing.objectStore('prints').delete(id);
      }
      for (const [id, gone] of leaving) {
        const known = await storyStore.get(id);
        if (!known) continue;
        const articles = known.articles.filter((article) => !gone.has(article));
        await storyStore.put({ ...known, articles, checked: Math.min(known.checked, articles.length), unprinted: 1 });
      }
      await addBytes(writing.objectStore('newsroom'), -bytes);
    }),

  async seenBefore(time, most) {
    const range = time === Number.POSITIVE_INFINITY ? undefined : IDBKeyRange.upperBound(time, true);
    return (await database()).getAllKeysFromIndex('articles', 'seen', range, most);
  },

  async totals() {
    const reading = (await database()).transaction(['articles', 'newsStories', 'segments', 'newsroom']);
    const [articles, stories, segments, bytes] = await Promise.all([
      reading.objectStore('articles').count(),
      reading.objectStore('newsStories').count(),
      reading.objectStore('segments').getAll(),
      reading.objectStore('newsroom').get('articleBytes'),
    ]);
    return { articles, stories, bytes: segments.reduce((sum, segment) => sum + segment.bytes, numberIn(bytes)) };
  },
};

/** Keeps a story of the desk, and in which story its articles are. Takes out of `waiting` those that are placed by it. */
async function saveStory(
  story: SavedStory,
  waiting: Set<string>,
  writing: Writing<'articles' | 'prints' | 'newsStories' | 'newsroom'>,
): Promise<void> {
  const articleStore = writing.objectStore('articles');
  const storyStore = writing.objectStore('newsStories');
  const known = await storyStore.get(story.id);
  let touched = known?.touched ?? 0;
  const settle = async (id: string) => {
    const stored = await articleStore.get(id);
    if (!stored) return;
    touched = Math.max(touched, stored.article.seen);
    const isMoved = stored.article.story !== story.id || waiting.has(id);
    waiting.delete(id);
    if (isMoved) await articleStore.put({ article: { ...stored.article, story: story.id } });
  };
  await together(story.articles, settle);
  await storyStore.put({ ...known, ...story, touched, unprinted: 1 });
  await noteMerged(writing.objectStore('newsroom'), story.merged.slice(known?.merged.length ?? 0), story.id);
}

async function savePart(
  { about, pack, stories, ledger }: Printed,
  writing: Writing<'segments' | 'segmentFiles' | 'newsStories' | 'ledgerEntries' | 'newsroom' | 'shelf'>,
  leaves: (story: StoredStory) => void,
): Promise<void> {
  const storyStore = writing.objectStore('newsStories');
  const unknown: string[] = [];
  const stand = async ({ id, told }: Printed['stories'][number]) => {
    const known = await storyStore.get(id);
    if (!known) {
      unknown.push(id);
      return;
    }
    leaves(known);
    const { unprinted, ...rest } = known;
    // Merging prints nothing anew: what waits to be printed goes on waiting.
    await storyStore.put({ ...rest, segment: about.number, ...told, ...(!told && unprinted && { unprinted }) });
  };
  await together(stories, stand);
  await writing.objectStore('segments').put({ ...about, stale: unknown });
  await writing.objectStore('segmentFiles').put(new Blob([pack as Uint8Array<ArrayBuffer>]), about.number);
  const ledgerStore = writing.objectStore('ledgerEntries');
  await together(ledger, (entry) => ledgerStore.put({ pack: ledgerOf(about.number), ...entry }));
}

function nextIn(stored: unknown): NextNumbers {
  return NextNumbers.safeParse(stored).data ?? { article: 0, story: 1 };
}

/** A record as it was stored; one that cannot be understood counts as missing. */
function good<T>(schema: z.ZodMiniType<T>, stored: unknown): T[] {
  const parsed = schema.safeParse(stored);
  return parsed.success ? [parsed.data] : [];
}

async function addBytes(store: ValueStore, bytes: number): Promise<void> {
  await store.put(Math.max(0, numberIn(await store.get('articleBytes')) + bytes), 'articleBytes');
}

function numberIn(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
