import { type Corpus, type CorpusStory, createCorpus } from '../corpus/corpus.ts';
import { bundledName, newsroomName, type ShelvedPack } from '../corpus/shelf.ts';
import { digestOfStory } from '../matching/digest-of-story.ts';
import type { Match } from '../matching/match.ts';
import { createMatcher } from '../matching/matcher.ts';
import { numberEvents } from '../matching/same-event.ts';
import { openPack, type Pack } from '../pack/pack.ts';
import type { Digest } from '../page/digest.ts';
import { openBundledPack } from './bundled-pack.ts';
import { database, type StoredPack } from './database.ts';
import { ensureLedger } from './ledger-store.ts';
import { readerOfFile } from './pack-store.ts';
import { shelfEdition } from './shelf-edition.ts';

/** All packs that are switched on: what came with the extension, what the newsroom printed, and what the reader subscribed to. */
export interface Shelf {
  readonly corpus: Corpus;
  /** What a page matches; stories of several packs that tell the same event have its number. */
  readonly matchEvents: (digest: Digest) => Promise<Match[]>;
  /** Stories of the newsroom that have most in common with one of its stories, but tell another event. */
  readonly related: (story: CorpusStory) => Promise<CorpusStory[]>;
}

/**
 * Opens the packs when they are first needed, and those that changed anew when something changed. Who holds an older shelf goes on reading
 * it: files that were replaced stay readable for as long as somebody has them.
 * @param openBundled opens the pack that came with the extension
 */
export function createShelf(openBundled = openBundledPack): () => Promise<Shelf> {
  let current: { readonly edition: unknown; readonly shelf: Promise<Shelf> } | undefined;
  let opened: ReadonlyMap<string, Pack> = new Map();

  async function open(): Promise<Shelf> {
    const known = opened;
    const now = new Map<string, Pack>();
    const packs: ShelvedPack[] = [];
    for (const each of await shelved(openBundled)) {
      const pack = known.get(each.key) ?? (await opening(each.key, each.open));
      if (!pack) continue;
      now.set(each.key, pack);
      packs.push({ ...each.on, pack });
    }
    opened = now;
    const corpus = createCorpus(packs);
    const match = createMatcher(packs);
    return {
      corpus,
      matchEvents: async (digest) => numberEvents(await match(digest), corpus.find, match),
      related: relatedAmong(corpus),
    };
  }

  return async () => {
    const edition = await editionNow();
    if (!current || current.edition !== edition) {
      const shelf = open();
      current = { edition, shelf };
      shelf.catch(() => {
        if (current?.shelf === shelf) current = undefined; // its caller hears of it; the next one tries anew
      });
    }
    return current.shelf;
  };
}

/** A story is related to no more than so many others, of which it looks at so many. */
const related = { shown: 3, looked: 8, least: 0.005 };

function relatedAmong(corpus: Corpus): Shelf['related'] {
  const match = createMatcher(corpus.packs.filter(({ name }) => name === newsroomName));
  return async (story) => {
    const found = await match(digestOfStory(story.story), related.looked);
    const others = found.filter(({ story: id, confidence }) => id !== story.id && confidence >= related.least);
    return corpus.find(others.slice(0, related.shown).map(({ story: id }) => id));
  };
}

/** A pack as it stands on the shelf, and how to open it. */
interface Standing {
  readonly key: string;
  readonly on: Omit<ShelvedPack, 'pack'>;
  readonly open: () => Promise<Pack>;
}

async function shelved(openBundled: () => Promise<Pack>): Promise<Standing[]> {
  const bundled: Standing = { key: bundledName, on: { name: bundledName }, open: openBundled };
  try {
    const reading = (await database()).transaction(['segments', 'segmentFiles', 'subscriptions', 'packs']);
    const [segments, subscriptions] = await Promise.all([
      reading.objectStore('segments').getAll(),
      reading.objectStore('subscriptions').getAll(),
    ]);
    const printed = segments.reverse().map(async ({ number, level, bytes, stale }): Promise<Standing[]> => {
      const file = await reading.objectStore('segmentFiles').get(number);
      const gone = new Set(stale);
      const on = { name: newsroomName, has: (id: string) => !gone.has(id), about: { kind: 'newsroom' as const, title: '', publisher: '' } };
      // What parts are merged into has the number of the last of them, and is another file.
      return file ? [{ key: `${newsroomName} ${number} ${level} ${bytes}`, on, open: () => openPack(readerOfFile(file)) }] : [];
    });
    const taken = subscriptions
      .filter(({ isOn }) => isOn)
      .sort((a, b) => a.takenAt - b.takenAt)
      .map(async ({ name, imprint }): Promise<Standing[]> => {
        const stored = await reading.objectStore('packs').get(name);
        const about = { kind: 'subscribed' as const, title: imprint.title, publisher: imprint.publisher };
        return stored ? [{ key: `${name} ${stored.edition}`, on: { name, about }, open: () => openSubscribed(stored) }] : [];
      });
    // Where all else is equal the earlier one comes first.
    return [...(await Promise.all(printed)).flat(), bundled, ...(await Promise.all(taken)).flat()];
  } catch (error) {
    reportError(error);
    return [bundled]; // without a database there is what came with the extension
  }
}

async function openSubscribed({ name, edition, file }: StoredPack): Promise<Pack> {
  const pack = await openPack(readerOfFile(file));
  ensureLedger(name, edition, pack).catch(reportError);
  return pack;
}

/** One pack that cannot be opened takes no other with it, but for the one that came with the extension, without which nothing works. */
async function opening(key: string, open: () => Promise<Pack>): Promise<Pack | undefined> {
  try {
    return await open();
  } catch (error) {
    if (key === bundledName) throw error;
    reportError(error);
    return undefined;
  }
}

async function editionNow(): Promise<unknown> {
  try {
    return await shelfEdition();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
