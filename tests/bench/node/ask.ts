/**
 * Opens one index in a fresh process and asks it: `ask.ts SUBJECT FOLDER STORIES SECONDS NUMBER`. The first page is that of the number.
 * With seconds, it goes on asking for about so long, and weighs itself. Prints what it saw as JSON.
 */
import { argv } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { coveredPages, type PageQuery, typedQueries, unknownPages } from '../generate-queries.ts';
import type { Spread } from '../measure.ts';
import { spread, timed } from '../measure.ts';
import { subjectOf } from '../subjects/index.ts';
import { storedIn } from './stored-files.ts';

/** What one process saw. Times in milliseconds. */
export interface Asked {
  readonly open: number;
  /** From open to the first answer. */
  readonly cold: number;
  readonly warm?: {
    /** The digest that we would send, as an OR query. */
    readonly digest: Spread;
    /** The whole page of 500 words. */
    readonly page: Spread;
    /** The digest of a page that no story is about, which most pages are. */
    readonly unknown: Spread;
    readonly typing: Spread;
    /** How many pages have their own story first. */
    readonly top1: number;
    /** How many of the typed queries found anything. */
    readonly found: number;
    /** What the open index holds, in MB, after garbage collection. */
    readonly memory: number;
  };
}

const [name, folder = '', stories, seconds, number] = argv.slice(2);
const pages = coveredPages(60, Number(stories));
const typed = typedQueries(40, Number(stories));
const first = pages[Number(number) % pages.length] as PageQuery;
const textOf = ({ digest }: PageQuery) => [digest.title, digest.description, digest.lead].join('\n');

const before = await held();
const opened = await timed(() => subjectOf(name).open(storedIn(folder)));
const index = opened.value;
const answered = await timed(() => index.match(textOf(first), first.digest));
const asked: Asked = { open: opened.ms, cold: opened.ms + answered.ms };
process.stdout.write(JSON.stringify(Number(seconds) > 0 ? { ...asked, warm: await warm(Number(seconds) * 1000) } : asked));

async function warm(budget: number): Promise<Asked['warm']> {
  let right = 0;
  const digest = await times(pages, budget, async (page) => {
    if ((await index.match(textOf(page), page.digest))[0] === page.story) right += 1;
  });
  const page = await times(pages, budget / 2, async ({ text, digest: own }) => void (await index.match(text, own)));
  const unknown = await times(unknownPages(60), budget / 2, async (one) => void (await index.match(textOf(one), one.digest)));
  let answeredAny = 0;
  const typing = await times(typed, budget, async (query) => {
    if ((await index.search(query)).length > 0) answeredAny += 1;
  });
  const memory = ((await held()) - before) / 1e6;
  return {
    digest: spread(digest),
    page: spread(page),
    unknown: spread(unknown),
    typing: spread(typing),
    top1: right / digest.length,
    found: answeredAny / typing.length,
    memory,
  };
}

/** The times of asking one after the other until the budget is spent, once at least. */
async function times<T>(list: readonly T[], budget: number, ask: (item: T) => Promise<void>): Promise<number[]> {
  const taken: number[] = [];
  const until = performance.now() + budget;
  for (const item of list) {
    if (taken.length > 0 && performance.now() > until) break;
    taken.push((await timed(() => ask(item))).ms);
  }
  return taken;
}

/** Bytes in use by this process's values, those outside the heap included. */
async function held(): Promise<number> {
  // What waits for a finalizer goes a turn later than the rest.
  for (let turn = 0; turn < 4; turn++) {
    global.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
