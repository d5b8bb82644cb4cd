import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFeed } from '../../lib/newsroom/feeds/decode-feed.ts';
import type { Feed } from '../../lib/newsroom/feeds/feed.ts';
import { FeedError } from '../../lib/newsroom/feeds/feed-error.ts';
import { readFeed } from '../../lib/newsroom/feeds/read-feed.ts';
import { readOpml } from '../../lib/newsroom/feeds/read-opml.ts';
import { compareWith, type Expectation } from './feed-expectations.ts';

/**
 * Reads each feed of feedparser's tests (`feedparser-tests/` in DATA) and prints how many are read, why others are refused, how long the
 * longest took, whether any markup came through, and how often a field is what the file says it should be. Then the lists of feeds (`*.opml`).
 */
export function feeds(data: string, rest: readonly string[]): void {
  const paths = globSync(join(data, '**/feedparser-tests/tests/**/*.xml').replaceAll('\\', '/')).sort();
  const refused = new Map<string, number>();
  const tally = new Map<string, { agree: number; all: number }>();
  const injected: string[] = [];
  let read = 0;
  let longest = 0;
  for (const path of paths) {
    const bytes = readFileSync(path);
    const started = performance.now();
    const result = readOne(bytes);
    longest = Math.max(longest, performance.now() - started);
    if (result instanceof FeedError) {
      refused.set(result.reason, (refused.get(result.reason) ?? 0) + 1);
      if (rest.includes('--list')) console.log(`refused  ${path}: ${result.message}`);
      continue;
    }
    read++;
    if (holdsMarkup(result)) injected.push(path);
    for (const comparison of compareWith(commentOf(bytes), result)) count(tally, comparison, rest.includes('--list') ? path : '');
  }
  console.log(`${paths.length} files: ${read} read, ${paths.length - read} refused ${JSON.stringify(Object.fromEntries(refused))}`);
  console.log(`longest ${longest.toFixed(1)} ms; markup in a field: ${injected.length}${injected.map((path) => `\n  ${path}`).join('')}`);
  const sum = [...tally.values()].reduce((a, b) => ({ agree: a.agree + b.agree, all: a.all + b.all }), { agree: 0, all: 0 });
  console.log('\n| field | comparable | agree | share |\n|---|---|---|---|');
  for (const [field, { agree, all }] of [...tally, ['all', sum] as const]) {
    console.log(`| ${field} | ${all} | ${agree} | ${((100 * agree) / all).toFixed(1)} % |`);
  }
  lists(data);
}

function lists(data: string): void {
  const paths = globSync(join(data, '**/*.opml').replaceAll('\\', '/')).sort();
  const read = paths.flatMap((path) => {
    try {
      return [readOpml(decodeFeed(readFileSync(path)))];
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      console.log(`refused  ${path}: ${error.message}`);
      return [];
    }
  });
  const addresses = new Set(read.flatMap((list) => list.feeds.map(({ address }) => address)));
  const count = (reason: 'repeated' | 'unusable') => read.reduce((sum, { leftOut }) => sum + leftOut[reason], 0);
  console.log(
    `\n${paths.length} lists: ${read.length} read, ${addresses.size} addresses, ${count('repeated')} repeated, ${count('unusable')} unusable`,
  );
}

function readOne(bytes: Uint8Array): Feed | FeedError {
  const header = (name: string) => new RegExp(`Header:\\s*${name}:\\s*(.*)`, 'i').exec(commentOf(bytes))?.[1]?.trim();
  const contentType = header('Content-type') ?? '';
  try {
    return readFeed(decodeFeed(bytes, contentType), {
      address: header('Content-Location') ?? 'http://127.0.0.1:8097/feed.xml',
      contentType,
    });
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

/** The comment that says what is expected, in whatever encoding the file has. */
function commentOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return /<!--([\s\S]*?)-->/.exec(text)?.[1] ?? '';
}

function holdsMarkup(feed: Feed): boolean {
  return JSON.stringify(feed, (_, value) => (typeof value === 'string' && /<[a-z!/?]/i.test(value) ? '<markup>' : value)).includes(
    '<markup>',
  );
}

function count(tally: Map<string, { agree: number; all: number }>, { field, expected, ours, agrees }: Expectation, path: string): void {
  const { agree, all } = tally.get(field) ?? { agree: 0, all: 0 };
  tally.set(field, { agree: agree + Number(agrees), all: all + 1 });
  if (!agrees && path) console.log(`${field}  ${path}\n  expected ${JSON.stringify(expected)}\n  ours     ${JSON.stringify(ours)}`);
}
