import type { Spread } from '../measure.ts';
import type { Results } from '../results.ts';
import { both, rounded, table, times } from '../tables.ts';

/** The tables on the newsroom: how it grows, and what a round costs a match; those that were measured. */
export function newsroomReport(results: Results): string[] {
  return [...growthTable(results), ...besideTable(results)];
}

function growthTable({ newsroom }: Results): string[] {
  if (!newsroom) return [];
  const head = [
    'round',
    'new',
    's',
    's to first story',
    'ms a new article',
    'articles',
    'stories',
    'parts',
    'at the desk',
    'MB kept',
    'MB heap',
  ];
  const rows = newsroom.rounds.map(({ name, added, ms, firstStory, articles, stories, parts, prints, bytes, heap, match }) => [
    name,
    ...[added, rounded(ms / 1000), firstStory === undefined ? '' : rounded(firstStory / 1000), added > 0 ? rounded(ms / added) : ''].map(
      String,
    ),
    ...[articles, stories, parts, prints].map((count) => count.toLocaleString('en-US')),
    rounded(bytes / 1e6),
    rounded(heap / 1e6),
    both(match),
  ]);
  const first = newsroom.rounds.find(({ name }) => name.startsWith('ordinary'));
  const last = newsroom.rounds.findLast(({ name }) => name.startsWith('ordinary'));
  return [
    `### A newsroom of ${newsroom.feeds} feeds as it grows, in Node`,
    '',
    'Feeds answer at once. The heap holds the database as well, which in a browser is on the disk.',
    '',
    ...table(head, rows),
    '',
    ...(first && last
      ? [
          `An ordinary round with ${last.articles.toLocaleString('en-US')} articles, beside one with ${first.articles.toLocaleString('en-US')}: ${times(last.ms, first.ms)}.`,
          '',
        ]
      : []),
  ];
}

function besideTable({ newsroomInChromium: measured }: Results): string[] {
  if (!measured) return [];
  const { feeds, articles, stories, parts, disk, firstFill, ordinary, nothingNew, idle } = measured;
  const row = (name: string, match: Spread, round: string) => [
    ...[name, round, both(match), times(match.p50, idle.p50), times(match.p95, idle.p95), String(match.count)],
  ];
  return [
    `### A match beside a round, in Chromium: ${feeds} feeds, ${articles.toLocaleString('en-US')} articles, ${stories.toLocaleString('en-US')} stories in ${parts} parts`,
    '',
    ...table(
      ['', 'the round, s', 'match p50 / p95, ms', 'p50 beside idle', 'p95 beside idle', 'matches'],
      [
        row('no round', idle, ''),
        row('first fill', firstFill.match, rounded(firstFill.ms / 1000)),
        row(`${ordinary.added} new articles`, ordinary.match, rounded(ordinary.ms / 1000)),
        row('nothing new', nothingNew.match, rounded(nothingNew.ms / 1000)),
      ],
    ),
    '',
    `The first story was there after ${rounded(firstFill.firstStory / 1000)} s; all of it takes ${rounded(disk / 1e6)} MB of disk, as the browser tells.`,
    '',
  ];
}
