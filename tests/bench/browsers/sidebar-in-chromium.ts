import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startSite } from '../../support/site.ts';
import { until } from '../../support/until.ts';
import { coveredPages } from '../generate-queries.ts';
import { type Spread, spread } from '../measure.ts';
import { articlePage } from './article-page.ts';
import { type BenchBrowser, type BenchTab, launchBench } from './chromium.ts';
import { emptySidebar, watchedSidebar } from './extensions.ts';
import type { PageStamps } from './watch-page.ts';

/** A page to the painted trust meter in the sidebar, in milliseconds. */
export interface SidebarTimes {
  /** From `page:match` sent. */
  readonly sent: Spread;
  /** From the page's load event, which may come before or after that. */
  readonly loaded: Spread;
}

/** With a stopped worker, and with one that has answered before; ours, and the least extension with a sidebar. */
export interface SidebarInChromium {
  readonly dead: SidebarTimes;
  readonly warm: SidebarTimes;
  readonly floorDead: SidebarTimes;
  readonly floorWarm: SidebarTimes;
}

/** Rounds with a stopped worker, and as many with a warm one; those of the first page are not counted. */
const most = 25;

/** Measures how long a reader waits for the sidebar on a page that matches. */
export async function sidebarInChromium(path: string, built: string, pack: string, output: string, stories: number) {
  const pages = coveredPages(2 * most + 1, stories);
  const site = await startSite({ pages: Object.fromEntries(pages.map((page, at) => [`/covered-${at}.html`, articlePage(page)])) });
  try {
    const measure = async (folder: string, greets: boolean) => {
      const browser = launchBench(path);
      try {
        const id = await browser.load(folder);
        if (greets) await browser.closeWhenOpen(`chrome-extension://${id}/welcome.html`);
        return await rounds(browser, id, (page) => site.url(`/covered-${page}.html`));
      } finally {
        await browser.close();
      }
    };
    const ours = await measure(watchedSidebar(built, join(output, 'extension-sidebar'), pack), true);
    const floor = await measure(emptySidebar(join(output, 'extension-empty-sidebar')), false);
    const measured: SidebarInChromium = { dead: ours.dead, warm: ours.warm, floorDead: floor.dead, floorWarm: floor.warm };
    return measured;
  } finally {
    await site.close();
  }
}

/** Opens pages in turn with a stopped and with a warm worker. */
async function rounds(browser: BenchBrowser, extension: string, urlOf: (page: number) => string) {
  const tab = await browser.open('about:blank');
  // The worker that the installation starts may be without the extension's texts as long as it lives.
  await browser.stopWorkers();
  await tab.toFront();
  const dead: Painted[] = [];
  const warm: Painted[] = [];
  for (let page = 0; page <= 2 * most; page++) {
    const isDead = page % 2 === 1;
    // An empty page in between, so that what the page before says when it is left does not wake the worker.
    await tab.goto('about:blank');
    await setTimeout(100);
    if (isDead) await browser.stopWorkers();
    await setTimeout(150);
    await tab.goto(urlOf(page));
    const painted = await whenPainted(tab, extension);
    // The first start of all stores the pack.
    if (page > 0 && painted) (isDead ? dead : warm).push(painted);
  }
  await tab.close();
  return { dead: timesOf(dead), warm: timesOf(warm) };
}

type Painted = Readonly<Record<'sent' | 'loaded' | 'painted', number>>;

/** The stamps of the open page; none where it gets no sidebar, which the number of rounds that count tells. */
async function whenPainted(tab: BenchTab, extension: string): Promise<Painted | undefined> {
  const read = () =>
    tab.inContentScript(extension, () => {
      const { benchSent, benchPainted } = globalThis as PageStamps;
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (benchSent === undefined || benchPainted === undefined || !entry) return null;
      return { sent: benchSent, loaded: entry.loadEventEnd, painted: benchPainted };
    });
  return until(read, { what: 'the trust meter', timeout: 3000 })
    .then((stamps) => stamps ?? undefined)
    .catch(() => undefined);
}

function timesOf(all: readonly Painted[]): SidebarTimes {
  return {
    sent: spread(all.map(({ painted, sent }) => painted - sent)),
    loaded: spread(all.map(({ painted, loaded }) => painted - loaded)),
  };
}
