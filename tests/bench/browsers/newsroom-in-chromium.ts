import { join } from 'node:path';
import { until } from '../../support/until.ts';
import { type Spread, spread } from '../measure.ts';
import { newsPages } from '../newsroom/news-pages.ts';
import { newsSource } from '../newsroom/news-source.ts';
import { serveNews } from '../newsroom/serve-news.ts';
import { type BenchTab, launchBench } from './chromium.ts';
import { ourExtension } from './extensions.ts';
import { followAll, keptInAll, matchWhile, type Watched } from './newsroom-in-page.ts';

/** A match beside a round, in Chromium. Milliseconds. */
export interface NewsroomInChromium {
  readonly feeds: number;
  readonly articles: number;
  readonly stories: number;
  readonly parts: number;
  /** In bytes, as the browser tells. */
  readonly disk: number;
  /** From the call of the newsroom to the end of its rounds, and to its first printed part, network and its manners included. */
  readonly firstFill: { readonly ms: number; readonly firstStory: number; readonly match: Spread };
  /** A round with some hundred new articles, and one with none. */
  readonly ordinary: { readonly ms: number; readonly added: number; readonly match: Spread };
  readonly nothingNew: { readonly ms: number; readonly match: Spread };
  /** A match with no round beside it, before and after the ordinary rounds. */
  readonly idle: Spread;
}

/** Rounds of each sort whose matches are put together, since each is short; and matches with none beside them, before and after. */
const ordinaryRounds = 4;
const idleMatches = 150;
/** From the answer of a match to the next one, in milliseconds, far less than a reader takes. */
const pause = 100;

/** @param articles how many the feeds list when they are first asked, at most 40 each */
export async function newsroomInChromium(path: string, built: string, output: string, feeds: number, articles: number) {
  const source = newsSource(feeds, 'http');
  source.publish(articles, Date.now());
  const server = await serveNews(source);
  const browser = launchBench(path, server.origin);
  try {
    const id = await browser.load(ourExtension(built, join(output, 'extension-newsroom'), join(built, 'bundled.pack')));
    await browser.closeWhenOpen(`chrome-extension://${id}/welcome.html`);
    // The worker that the installation starts may be without the extension's texts as long as it lives.
    await browser.stopWorkers();
    const page = await browser.open(`chrome-extension://${id}/story.html`);
    await page.toFront();
    const digests = newsPages(200, articles, new Date());
    // The first start of all copies the bundled pack.
    await page.run(matchWhile, digests, pause, 5);
    await until(() => page.run(followAll, [...source.addresses]), { what: 'the feeds to be followed' });

    const firstFill = await page.run(matchWhile, digests, pause, 0);
    const before = await page.run(matchWhile, digests, pause, idleMatches);
    const ordinary = await roundsOf(page, digests, source, Math.ceil(feeds / 4));
    const nothingNew = await roundsOf(page, digests, source, 0);
    const after = await page.run(matchWhile, digests, pause, idleMatches);
    const kept = await page.run(keptInAll);
    const measured: NewsroomInChromium = {
      feeds,
      ...kept,
      firstFill: { ms: firstFill.ms, firstStory: firstFill.firstStory ?? Number.NaN, match: spread(firstFill.matches) },
      ordinary,
      nothingNew,
      idle: spread([...before.matches, ...after.matches]),
    };
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function roundsOf(page: BenchTab, digests: Parameters<typeof matchWhile>[1], source: ReturnType<typeof newsSource>, added: number) {
  const watched: Watched[] = [];
  for (let round = 0; round < ordinaryRounds; round++) {
    source.publish(added, Date.now());
    await page.run(followAll, [...source.addresses]);
    watched.push(await page.run(matchWhile, digests, pause, 0));
  }
  const ms = watched.reduce((sum, one) => sum + one.ms, 0) / ordinaryRounds;
  return { ms, added, match: spread(watched.flatMap(({ matches }) => matches)) };
}
