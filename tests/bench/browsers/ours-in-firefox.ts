import { cpSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../support/extension-browser.ts';
import { launchFirefox } from '../../support/firefox.ts';
import { coveredPages } from '../generate-queries.ts';
import { type Spread, spread } from '../measure.ts';
import { packFile } from '../subjects/ours.ts';
import { roundTrip } from './in-page.ts';
import { rounds } from './rounds.ts';

/** What our extension does in Firefox over a pack. Milliseconds. */
export interface OursInFirefox {
  /** The very first answer after the installation. */
  readonly first: number;
  /** An ended background to `digest:match` answered, asked by a page of ours. */
  readonly ownPage: Spread;
}

/** Measures a copy of the extension that was built for Firefox with this pack in it. */
export async function oursInFirefox(path: string, built: string, pack: string, output: string, stories: number): Promise<OursInFirefox> {
  const folder = join(output, 'extension-firefox');
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, packFile));
  linkSync(pack, join(folder, packFile));
  const messages = coveredPages(26, stories).map(({ digest }): Json => ({ plumbline: 'digest:match', request: digest }));
  const browser = await launchFirefox(path, { extension: folder });
  try {
    const ask = async (message: Json) => (await browser.inExtension(roundTrip, message)).ms;
    const first = await ask(messages[0] as Json);
    const ownPage = await rounds({ most: 25, seconds: 90 }, browser.stopBackground, (round) => ask(messages[round] as Json));
    return { first, ownPage: spread(ownPage) };
  } finally {
    await browser.close();
  }
}
