import { join } from 'node:path';
import type { Json } from '../../support/extension-browser.ts';
import { coveredPages, type PageQuery, typedQueries } from '../generate-queries.ts';
import { type Spread, spread } from '../measure.ts';
import type { peerNames } from '../subjects/index.ts';
import { launchBench } from './chromium.ts';
import { blankPage, peerExtension } from './extensions.ts';
import { roundTrip } from './in-page.ts';
import { rounds } from './rounds.ts';
import type { PeerReply } from './workers/serve.ts';

/** What a peer does in a worker of Chromium. Milliseconds. */
export interface PeerInChromium {
  /** A stopped worker to a match answered, asked by a page of the same extension. */
  readonly ownPage: Spread;
  /** A search inside the worker. */
  readonly typing: Spread;
  /** MB that the worker holds after matching and searching, beyond an idle one. */
  readonly memory: number;
}

/** Measures a worker with a peer and its index in it, on the same questions as ours. */
export async function peerInChromium(
  path: string,
  peer: (typeof peerNames)[number],
  index: string,
  output: string,
  stories: number,
): Promise<PeerInChromium> {
  const pages = coveredPages(26, stories);
  const browser = launchBench(path);
  try {
    const id = await browser.load(await peerExtension(peer, join(output, `extension-${peer}`), index));
    const page = await browser.open(`chrome-extension://${id}/${blankPage}`);
    const ask = async (message: Json) => (await page.run(roundTrip, message)) as { ms: number; reply: PeerReply };
    await ask({ wake: true });
    const idle = await browser.workerMemory(id);

    const ownPage = await rounds({ most: 25, seconds: 45 }, browser.stopWorkers, async (round) => {
      const { ms, reply } = await ask(question(pages[round] as PageQuery));
      if (!reply.ids?.length) throw new Error(`${peer} found nothing: ${JSON.stringify(reply)}`);
      return ms;
    });
    const typing: number[] = [];
    const until = performance.now() + 60_000;
    for (const query of typedQueries(12, stories)) {
      if (performance.now() > until) break;
      typing.push((await ask({ query })).reply.ms);
    }
    const { reply } = await ask({ wake: true });
    const memory = ((await browser.workerMemory(id)) + reply.uncounted - idle) / 1e6;
    return { ownPage: spread(ownPage), typing: spread(typing), memory };
  } finally {
    await browser.close();
  }
}

function question({ digest }: PageQuery): Json {
  return { text: [digest.title, digest.description, digest.lead].join('\n'), digest };
}
