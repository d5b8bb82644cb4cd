import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Json } from '../../support/extension-browser.ts';
import { startSite } from '../../support/site.ts';
import { until } from '../../support/until.ts';
import { coveredPages, typedQueries } from '../generate-queries.ts';
import { type Spread, spread } from '../measure.ts';
import { articlePage } from './article-page.ts';
import { type BenchBrowser, type BenchTab, launchBench } from './chromium.ts';
import { blankPage, emptyExtension, ourExtension } from './extensions.ts';
import { roundTrip, roundTrips, typeAndWait } from './in-page.ts';
import { type Rounds, rounds } from './rounds.ts';
import { askTimes, type BadgeStamp, stampPrefix } from './watch-worker.ts';

/** What our extension does in Chromium over a pack. Milliseconds. */
export interface OursInChromium {
  /** The very first answer after the installation. */
  readonly first: number;
  /** A stopped worker to `digest:match` answered, asked by a page of ours. */
  readonly ownPage: Spread;
  /** The same for the least extension, in the same run. */
  readonly ownPageFloor: Spread;
  /** A stopped worker to `page:match` answered, asked by the reader's place in a web page, with no page of ours open. */
  readonly webPage: Spread;
  readonly webPageFloor: Spread;
  /** A web page's load event to its badge, with a stopped worker. */
  readonly badge: Spread;
  /** A search inside the worker, from the call of the listener to its answer. */
  readonly typing: Spread;
  /** A key in the popup to the painted list. */
  readonly painted: Spread;
  /** MB that the worker holds after matching and searching, beyond an idle one. */
  readonly memory: number;
}

const often: Rounds = { most: 25, seconds: 90 };

/** Measures a copy of the built extension with this pack in it. */
export async function oursInChromium(path: string, built: string, pack: string, output: string, stories: number): Promise<OursInChromium> {
  const pages = coveredPages(often.most + 1, stories);
  const typed = typedQueries(12, stories);
  const site = await startSite({ pages: Object.fromEntries(pages.map((page, at) => [`/covered-${at}.html`, articlePage(page)])) });
  const browser = launchBench(path);
  try {
    const idle = await idleMemory(browser, ourExtension(built, join(output, 'extension-idle'), join(built, 'bundled.pack')));
    const ours = await loadOurs(browser, ourExtension(built, join(output, 'extension-ours'), pack));
    const empty = await browser.load(emptyExtension(join(output, 'extension-empty')));
    const digests = pages.map(({ digest }) => envelope('digest:match', digest));

    const own = await browser.open(`chrome-extension://${ours}/story.html`);
    // The first start of all stores the pack, once for each edition.
    const first = await own.run(roundTrip, digests[0] as Json);
    const ownPage = await rounds(often, browser.stopWorkers, async (round) => (await own.run(roundTrip, digests[round] as Json)).ms);
    await searchAll(own, typed);
    const typing = (await own.run(roundTripOf, askTimes)) as number[];
    const memory = ((await browser.workerMemory(ours)) - idle) / 1e6;
    await own.close();

    const ownEmpty = await browser.open(`chrome-extension://${empty}/${blankPage}`);
    const ownPageFloor = await rounds(often, browser.stopWorkers, async () => (await ownEmpty.run(roundTrip, 'hello')).ms);
    await ownEmpty.close();

    const web = await browser.open(site.url('/covered-0.html'));
    const { webPage, webPageFloor } = await askFromWebPage(
      browser,
      web,
      { ours, empty },
      pages.map(({ digest }) => digest),
    );
    const loaded = await loadPages(browser, web, (round) => site.url(`/covered-${round}.html`));
    await web.close();
    const badge = badgeTimes(loaded, await readStamps(browser, ours));

    const popup = await browser.open(`chrome-extension://${ours}/popup.html`);
    await popup.toFront();
    await until(() => popup.run(() => document.querySelector('main')?.ariaBusy === 'false'), { what: 'the popup' });
    const painted = await popup.run(typeAndWait, typed);

    return {
      first: first.ms,
      ownPage: spread(ownPage),
      ownPageFloor: spread(ownPageFloor),
      webPage: spread(webPage),
      webPageFloor: spread(webPageFloor),
      badge: spread(badge),
      typing: spread(typing),
      painted: spread(painted),
      memory,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function envelope(plumbline: string, request: Json): Json {
  return { plumbline, request };
}

const roundTripOf: (api: Parameters<typeof roundTrip>[0], message: string) => Promise<unknown> = (api, message) =>
  api.runtime.sendMessage(message);

/** Loads our extension and closes the page with which it greets. */
async function loadOurs(browser: BenchBrowser, folder: string): Promise<string> {
  const id = await browser.load(folder);
  await browser.closeWhenOpen(`chrome-extension://${id}/welcome.html`);
  return id;
}

/** What a worker of ours holds that has started and read its settings, but no pack. */
async function idleMemory(browser: BenchBrowser, folder: string): Promise<number> {
  const id = await loadOurs(browser, folder);
  const page = await browser.open(`chrome-extension://${id}/story.html`);
  await browser.stopWorkers();
  await page.run(roundTrip, envelope('settings:read', null));
  const bytes = await browser.workerMemory(id);
  await page.close();
  await browser.unload(id);
  return bytes;
}

/** Asks for all that is typed, so that the worker notes the times of these alone. */
async function searchAll(page: BenchTab, typed: readonly string[]): Promise<void> {
  await page.run(roundTripOf, askTimes);
  await page.run(
    roundTrips,
    typed.map((query) => envelope('corpus:search', { query })),
  );
}

/** Asks both workers from the same web page in turn. */
async function askFromWebPage(browser: BenchBrowser, web: BenchTab, ids: { ours: string; empty: string }, digests: readonly object[]) {
  const pageKey = await web.run(() => location.href);
  const webPageFloor: number[] = [];
  const webPage = await rounds(often, browser.stopWorkers, async (round) => {
    webPageFloor.push((await web.inContentScript(ids.empty, roundTrip, 'hello')).ms);
    await browser.stopWorkers();
    await setTimeout(150);
    const message = envelope('page:match', { ...digests[round], pageKey });
    return (await web.inContentScript(ids.ours, roundTrip, message)).ms;
  });
  return { webPage, webPageFloor: webPageFloor.slice(1) };
}

/** Opens pages with a stopped worker, and gives when each began and when it had loaded, in milliseconds since 1970. */
async function loadPages(browser: BenchBrowser, web: BenchTab, urlOf: (round: number) => string) {
  const loaded: { began: number; done: number }[] = [];
  for (let round = 0; round <= often.most; round++) {
    // An empty page in between, so that what the page before says when it is left does not wake the worker.
    await web.goto('about:blank');
    await setTimeout(100);
    await browser.stopWorkers();
    await setTimeout(150);
    await web.goto(urlOf(round));
    loaded.push(
      await web.run(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return { began: performance.timeOrigin, done: performance.timeOrigin + (entry?.loadEventEnd ?? Number.NaN) };
      }),
    );
    // The sidebar comes after the badge. A page that gets none had no badge either, and is not counted.
    await until(() => web.run(() => document.querySelector('html > div') !== null), { what: 'the sidebar', timeout: 3000 }).catch(
      () => undefined,
    );
    await setTimeout(100);
  }
  return loaded.slice(1);
}

async function readStamps(browser: BenchBrowser, extension: string): Promise<BadgeStamp[]> {
  const page = await browser.open(`chrome-extension://${extension}/story.html`);
  const kept = await page.run((api) => api.storage.session.get(null));
  await page.close();
  return Object.entries(kept).flatMap(([name, stamp]) => (name.startsWith(stampPrefix) ? [stamp as BadgeStamp] : []));
}

function badgeTimes(loaded: readonly { began: number; done: number }[], stamps: readonly BadgeStamp[]): number[] {
  const inOrder = stamps.filter(({ text }) => text !== '').sort((a, b) => a.at - b.at);
  return loaded.flatMap(({ began, done }, round) => {
    const stamp = inOrder.find(({ at }) => at > began && at < (loaded[round + 1]?.began ?? Number.POSITIVE_INFINITY));
    return stamp ? [stamp.at - done] : [];
  });
}
