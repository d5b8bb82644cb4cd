/**
 * What the reader script costs the main thread of a page, in Chromium: `node tests/bench/reader-cost.ts FOLDER`.
 *
 * FOLDER holds saved pages, `*.html` or `*.html.gz`; beside them stand an article of 1 MB and a page that is none. Each is loaded with
 * an extension that puts nothing into pages, with one that puts an empty script there, and with Plumbline as it was built last. What
 * counts is the work of the thread on the script and all that it calls, beyond that of the empty one; what the machine does beside it does
 * not. A page that is no article is read six times.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { withLongText } from '../fixtures/pages/long-text.ts';
import { launchBrowser } from '../support/browsers.ts';
import { startSite } from '../support/site.ts';
import { scriptTime } from './script-time.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extension: { type: 'string', default: '.output/chrome-mv3' },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '1000' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('name a folder of saved pages');
const runs = Number(values.runs);

const saved = readdirSync(folder)
  .filter((name) => /\.html(\.gz)?$/.test(name))
  .sort()
  .slice(0, Number(values.limit));
const large = '/large-article';
const blank = '/no-article';
const pages: Record<string, string> = {
  [large]: withLongText('<!doctype html><title>A long day</title><article><h1>A long day</h1><!-- long text: 1000000 --></article>'),
  [blank]: '<!doctype html><title>Sign in</title><h1>Sign in</h1><p>Name and password.</p>',
};
for (const [at, name] of saved.entries()) {
  const bytes = readFileSync(join(folder, name));
  pages[`/saved-${at}`] = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** How long a page is looked at after it has loaded, in milliseconds: on one that is no article, the reader looks again for nine seconds. */
const lookedAt = (path: string) => (path === blank ? 10_000 : 300);

const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

/** The least extension that the tests' browser takes, with this as the script in every page. */
function bareExtension(script: string | undefined): string {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-bare-'));
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    ...(script !== undefined && { content_scripts: [{ matches, js: ['reader.js'], run_at: 'document_start' }] }),
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'reader.js'), script ?? '');
  writeFileSync(join(path, 'story.html'), '<!doctype html><title>Bare</title>');
  return path;
}

/** The script time of each page in each run, in milliseconds. */
async function measure(extension: string): Promise<Map<string, number[]>> {
  // Serving all hosts, the site keeps the pages from asking the network.
  const site = await startSite({ pages });
  const browser = await launchBrowser('chromium', { extension, proxy: site.origin });
  try {
    const times = new Map<string, number[]>();
    for (const path of Object.keys(pages)) {
      for (let run = 0; run < runs; run++) {
        // A tab of its own: what a page leaves behind is collected at any time.
        const tab = await browser.open('about:blank');
        const devTools = await tab.devTools?.();
        if (!devTools) throw new Error('no way into this browser');
        const spent = await scriptTime(
          devTools,
          (url) => url.startsWith(browser.ownUrl('')) && url.endsWith('/reader.js'),
          async () => {
            // Some saved pages wait for their network without end; they are parsed long before.
            await Promise.race([tab.goto(site.url(path)).catch(() => undefined), pause(5000)]);
            await pause(lookedAt(path));
          },
        );
        times.set(path, [...(times.get(path) ?? []), spent]);
        await tab.close();
      }
    }
    return times;
  } finally {
    await browser.close();
    await site.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const none = bareExtension(undefined);
const empty = bareExtension('');
const results: Record<string, Map<string, number[]>> = {};
for (const [name, extension] of Object.entries({ 'no script': none, 'empty script': empty, Plumbline: values.extension }))
  results[name] = await measure(extension);
for (const path of [none, empty]) rmSync(path, { recursive: true });

const groups: Record<string, (path: string) => boolean> = {
  [`${saved.length} saved pages`]: (path) => path.startsWith('/saved-'),
  'article of 1 MB': (path) => path === large,
  'no article': (path) => path === blank,
};
console.log(`Main-thread time of the script in the page, ${runs} runs, in ms:`);
for (const [group, isIn] of Object.entries(groups)) {
  const timesOf = (name: string) => [...(results[name] ?? [])].filter(([path]) => isIn(path)).flatMap(([, times]) => times);
  const base = quantile(timesOf('empty script'), 0.5);
  const beyond = timesOf('Plumbline').map((time) => time - base);
  const inWords = (times: readonly number[]) => [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(2).padStart(6)).join(' ');
  console.log(`\n${group.padEnd(26)}    p50    p95    max`);
  for (const name of Object.keys(results)) console.log(`  ${name.padEnd(24)} ${inWords(timesOf(name))}`);
  console.log(`  ${'beyond the empty script'.padEnd(24)} ${inWords(beyond)}`);
}
