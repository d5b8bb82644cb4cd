/**
 * The benchmark behind `npm run bench`: our pack, matcher, search and trust beside what else can do the same, in Node and in real
 * browsers, over generated stories. See `options.ts` for what can be left out. Ends with tables in Markdown.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../support/browsers.ts';
import type { BrowserKind } from '../support/extension-browser.ts';
import { newsroomInChromium } from './browsers/newsroom-in-chromium.ts';
import { oursInChromium } from './browsers/ours-in-chromium.ts';
import { oursInFirefox } from './browsers/ours-in-firefox.ts';
import { peerInChromium } from './browsers/peers-in-chromium.ts';
import { sidebarInChromium } from './browsers/sidebar-in-chromium.ts';
import { inFreshProcess } from './node/fresh-process.ts';
import { buildIndex, indexFolder, measureInNode } from './node/in-node.ts';
import { measureMillion } from './node/million.ts';
import type { GrownRound } from './node/newsroom.ts';
import type { OriginsFound } from './node/origins.ts';
import type { Scored } from './node/score.ts';
import { writeJson } from './node/stored-files.ts';
import { readOptions, usage } from './options.ts';
import { report } from './report.ts';
import { startResults } from './results.ts';
import { peerNames, type SubjectName } from './subjects/index.ts';
import { packFile } from './subjects/ours.ts';

const options = readOptions(argv.slice(2));
if (options.help) {
  console.log(usage);
  exit();
}
const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));
mkdirSync(output, { recursive: true });
const kept = join(output, 'results.json');
const results = startResults(options.keep ? kept : undefined);
const runs = (part: (typeof options.only)[number]) => options.only.includes(part);
const names: SubjectName[] = ['ours', ...(options.peers ? peerNames : [])];
/** So many articles are filled in Chromium, where each takes its time. */
const mostInChromium = 5000;
const builtNow = new Set<number>();

/** Where the pack of so many stories lies, built once in each run: one of an earlier run may be of a format that is gone. */
async function packOf(stories: number): Promise<string> {
  await buildIndex(output, 'ours', stories, !builtNow.has(stories));
  builtNow.add(stories);
  return join(indexFolder(output, 'ours', stories), packFile);
}

results.versions.node = process.version;
if (runs('node'))
  for (const stories of options.sizes)
    for (const name of names) {
      say(`Node: ${name}, ${stories} stories`);
      const measured = await measureInNode(output, name, stories, name === 'ours' || !options.keep);
      if (name === 'ours') builtNow.add(stories);
      results.node[stories] = { ...results.node[stories], [name]: measured };
      await save();
    }

if (runs('origins')) {
  say('Node: origins, 10000 articles');
  results.origins = await inFreshProcess<OriginsFound>('origins.ts', 10_000, String(options.peers));
  await save();
}

if (runs('score'))
  for (const articles of [1000, 10_000]) {
    say(`Node: score, ${articles} articles`);
    results.score[articles] = await inFreshProcess<Scored>('score.ts', articles, 10);
    await save();
  }

if (runs('sidebar')) {
  const built = builtFor('wxt build', 'chrome-mv3');
  const path = await browserPath('chromium');
  for (const stories of options.sizes) {
    say(`Chromium: sidebar, ${stories} stories`);
    results.sidebar[stories] = await sidebarInChromium(path, built, await packOf(stories), output, stories);
    await save();
  }
}

if (runs('chromium')) {
  // Built first: a browser is only taken where it loads the extension.
  const built = builtFor('wxt build', 'chrome-mv3');
  const path = await browserPath('chromium');
  for (const stories of options.sizes) {
    say(`Chromium: ours, ${stories} stories`);
    results.oursInChromium[stories] = await oursInChromium(path, built, await packOf(stories), output, stories);
    await save();
    for (const peer of options.peers ? peerNames : []) {
      say(`Chromium: ${peer}, ${stories} stories`);
      await buildIndex(output, peer, stories, !options.keep && !runs('node'));
      const measured = await peerInChromium(path, peer, indexFolder(output, peer, stories), output, stories);
      results.peersInChromium[stories] = { ...results.peersInChromium[stories], [peer]: measured };
      await save();
    }
  }
}

if (runs('firefox')) {
  const built = builtFor('wxt build -b firefox', 'firefox-mv3');
  const path = await browserPath('firefox');
  for (const stories of options.sizes) {
    say(`Firefox: ours, ${stories} stories`);
    results.oursInFirefox[stories] = await oursInFirefox(path, built, await packOf(stories), output, stories);
    await save();
  }
}

if (runs('newsroom')) {
  const feeds = 500;
  say(`Node: newsroom, ${options.articles} articles`);
  results.newsroom = { feeds, rounds: await inFreshProcess<GrownRound[]>('newsroom.ts', options.articles, feeds) };
  await save();
  const inChromium = Math.min(options.articles, mostInChromium);
  say(`Chromium: newsroom, ${inChromium} articles`);
  const built = builtFor('wxt build', 'chrome-mv3');
  results.newsroomInChromium = await newsroomInChromium(await browserPath('chromium'), built, output, feeds, inChromium);
  await save();
}

if (runs('soak')) {
  // It prints as it goes, since it takes its time.
  const script = fileURLToPath(new URL('node/soak.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', script, String(options.rounds), String(options.seed)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

if (options.million) {
  say('Node: ours, a million stories');
  results.million = await measureMillion(output);
  await save();
}
console.log(`\n${report(results)}`);

/** After each step, so that a run that is ended early leaves what it has. */
async function save(): Promise<void> {
  await writeJson(kept, results);
}

async function browserPath(kind: BrowserKind): Promise<string> {
  const path = await findBrowser(kind);
  if (!path) throw new Error(`no ${kind} on this machine takes the extension`);
  results.versions[kind] = (spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '').trim();
  return path;
}

/** Builds the extension as it is shipped. */
function builtFor(command: string, folder: string): string {
  const [program = '', ...args] = command.split(' ');
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} failed`);
  return fileURLToPath(new URL(`../../.output/${folder}/`, import.meta.url));
}

function say(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`);
}
