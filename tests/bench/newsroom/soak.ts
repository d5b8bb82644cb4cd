import '../../support/disk.ts';
import type { NewsroomTrouble } from '../../../lib/newsroom/newsroom-view.ts';
import { follow, type Preferences, standardPreferences } from '../../../lib/newsroom/records.ts';
import type { Round } from '../../../lib/newsroom/round.ts';
import { runRounds } from '../../../lib/newsroom/run-job.ts';
import { database } from '../../../lib/platform/database.ts';
import { newsStore } from '../../../lib/platform/news-store.ts';
import { shelfEdition } from '../../../lib/platform/shelf-edition.ts';
import { createLikeness } from '../../../lib/trust/points/likeness-of-sentences.ts';
import { endForRoom, watchWrites } from '../../support/disk.ts';
import { mortal } from '../../support/mortal.ts';
import { emptyDatabase } from '../../support/stored-newsroom.ts';
import { between, pick, type Random, seeded } from '../corpus/random.ts';
import { faultsIn, readStored, type Stored } from './check-newsroom.ts';
import { watchShelf } from './check-shelf.ts';
import { FeedWorld } from './feed-world.ts';

export interface SoakOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Bytes in use after garbage collection; 0 where nobody weighs. */
  readonly heap?: () => number;
  /** After so many rounds there is a row. */
  readonly every?: number;
  readonly onRow?: (row: SoakRow) => unknown;
}

/** How it stood after a round. */
export interface SoakRow {
  readonly round: number;
  readonly articles: number;
  readonly stories: number;
  readonly parts: number;
  readonly prints: number;
  /** As the newsroom counts them. */
  readonly bytes: number;
  readonly heap: number;
  /** So far. */
  readonly kills: number;
  readonly full: number;
  readonly faults: number;
}

export interface Soaked {
  readonly rows: readonly SoakRow[];
  readonly faults: readonly string[];
  /** How often it was ended at which moment. */
  readonly endings: ReadonlyMap<string, number>;
}

const hour = 3_600_000;
/** Made anew each time, as in a worker: what it remembers is gone with it. */
const press = async (): Promise<Round['press']> => ({ likeness: createLikeness(), storiesInPart: 20, partsInLevel: 4, mostStories: 400 });
const kept: Preferences = { ...standardPreferences, everyMinutes: 60, days: 12 };
/** A newsroom that was ended this often in one round is left alone then. */
const mostEndings = 4;

/**
 * Rounds of a newsroom over feeds that change, while it is ended at random moments and finds no room on the disk now and then. After each
 * round what must hold is checked.
 */
export async function soak({ rounds, seed, heap = () => 0, every = 1, onRow = () => undefined }: SoakOptions): Promise<Soaked> {
  await emptyDatabase();
  const random = seeded(seed, 1);
  let now = Date.parse('2031-03-02T08:00:00Z');
  const world = new FeedWorld(seed, now, { outlets: 24, eventsPerTurn: 2.2 });
  for (let feed = 0; feed < 24; feed++) await followNew(`https://paper${feed}.example/feed`, random);
  await (await database()).put('newsroom', kept, 'preferences');

  const shelf = watchShelf(random);
  const history = new History();
  const faults: string[] = [];
  const endings = new Map<string, number>();
  const rows: SoakRow[] = [];
  let kills = 0;
  let full = 0;
  let moments = 200;
  // What nobody waits for, and what the shelf has to say.
  const unheard = (error: unknown) => void faults.push(`nobody heard of: ${String(error)}`);
  process.on('unhandledRejection', unheard);
  globalThis.reportError = unheard;

  for (let round = 1; round <= rounds; round++) {
    now += (random() < 0.02 ? between(random, 30, 200) : between(random, 1, 6)) * hour;
    world.turn(now);
    await readerActs(world, random);
    const before = await shelfEdition();
    const partsBefore = await partsThere();
    for (let ending = 0; ending < mostEndings && random() < 0.5; ending++) {
      const { ended } = (await (random() < 0.15 ? live(never, between(random, 0, 40)) : live(anEnd(random, moments)))).life;
      if (ended !== undefined) {
        kills++;
        endings.set(ended, (endings.get(ended) ?? 0) + 1);
      }
      // Somebody reads on meanwhile.
      await shelf.open();
    }
    const whole = await live(never);
    moments = Math.max(60, whole.life.moments);
    const stored = await readStored();
    const found = [
      ...whole.faults,
      ...(await faultsIn(stored)),
      ...history.faults(stored, world.served, now),
      ...(await shelf.faults(stored)),
      ...(before === (await shelfEdition()) && partsBefore !== (await partsThere()) ? ['parts changed, and nobody was told'] : []),
    ];
    faults.push(...found.map((fault) => `round ${round}: ${fault}`));
    if (round % every === 0 || round === rounds) {
      const { bytes } = await newsStore.totals();
      const { articles, stories, segments, prints } = stored;
      const counts = { articles: articles.size, stories: stories.length, parts: segments.length, prints, bytes };
      rows.push({ round, ...counts, heap: heap(), kills, full, faults: faults.length });
      onRow(rows.at(-1) as SoakRow);
    }
  }
  process.off('unhandledRejection', unheard);
  return { rows, faults, endings };

  /**
   * The newsroom wakes and does its rounds.
   * @param isEnd whether it is ended at a moment
   * @param room how much can be written until the disk is full
   */
  async function live(isEnd: Parameters<typeof mortal>[0], room = Number.POSITIVE_INFINITY) {
    const life = mortal(isEnd);
    const said: string[] = [];
    let trouble: NewsroomTrouble | undefined;
    let left = room;
    watchWrites((transaction) => {
      if (left-- === 0) endForRoom(transaction);
      else if (!life.passes(`a write to ${[...transaction.objectStoreNames].join()}`)) transaction.abort();
    });
    try {
      await runRounds({
        store: life.watched(newsStore, 'store'),
        ask: life.watched({ feed: world.ask }, 'ask').feed,
        press,
        clock: () => now,
        random,
        hindrance: () => undefined,
        packs: { list: async () => [], updatePacks: async () => undefined },
        onProgress: () => undefined,
        note: async (noted) => {
          trouble = noted;
        },
      });
    } catch (error) {
      if (life.lived().ended === undefined) said.push(`the round failed: ${String(error)}`);
    }
    await life.quiet();
    watchWrites(undefined);
    if (left < 0) {
      full++;
      if (trouble !== 'full') faults.push(`a disk without room was noted as ${trouble}`);
    } else if (trouble !== undefined) said.push(`it notes that it is ${trouble}`);
    return { life: life.lived(), faults: said };
  }
}

const never = () => false;

/** A moment for the end: any, or the first, second or third of a rarer kind. */
function anEnd(random: Random, moments: number): Parameters<typeof mortal>[0] {
  if (random() < 0.5) {
    const end = between(random, 1, moments);
    return (_, moment) => moment === end;
  }
  const kind = pick(random, rarer);
  let left = between(random, 1, 3);
  return (name) => name.includes(kind) && --left === 0;
}

/** Placing, printing, letting go and merging are a few calls each, beside many that ask. */
const rarer = ['desk', 'savePlacements', 'unprinted', 'saveSegment', 'forget', 'pack', 'storiesIn', 'prints', 'segmentFiles'] as const;

async function partsThere(): Promise<string> {
  return JSON.stringify(await newsStore.segments());
}

async function followNew(address: string, random: Random): Promise<void> {
  const group = pick(random, ['News', 'Science', undefined]);
  await (await database()).put('feeds', follow(address, '', group === undefined ? {} : { group }));
}

/** The reader follows a feed instead of one that is gone, or leaves one, or wants to keep more or less, now and then. */
async function readerActs(world: FeedWorld, random: Random): Promise<void> {
  const opened = await database();
  for (const { address, state } of await newsStore.feeds()) {
    if (state.nextAt !== undefined && random() > 0.0005) continue;
    await opened.delete('feeds', address);
    await followNew(world.open(address), random);
  }
  if (random() < 0.02) await opened.put('newsroom', { ...kept, days: between(random, 8, 14) }, 'preferences');
}

/** What was there before: nothing may be missing that was not let go, and nothing come back that was. */
class History {
  #seen = new Map<string, number>();
  readonly #gone = new Set<string>();

  faults({ articles }: Stored, served: ReadonlySet<string>, now: number): string[] {
    const faults: string[] = [];
    for (const [id, seen] of this.#seen) {
      if (articles.has(id)) continue;
      this.#gone.add(id);
      // The reader keeps articles for eight days at the least.
      if (now - seen < 8 * 24 * hour) faults.push(`${id} is lost`);
    }
    for (const [id, { seen }] of articles) {
      if (this.#gone.has(id)) faults.push(`${id} was let go, and has come back as if it were new`);
      if ((this.#seen.get(id) ?? seen) !== seen) faults.push(`${id} was first seen at another time before`);
      if (now - seen > 14 * 24 * hour) faults.push(`${id} is kept for longer than the reader wants`);
    }
    for (const id of served) if (!articles.has(id) && !this.#gone.has(id)) faults.push(`${id} was in its feed, and is not there`);
    this.#seen = new Map([...articles].map(([id, { seen }]) => [id, seen]));
    return faults;
  }
}
