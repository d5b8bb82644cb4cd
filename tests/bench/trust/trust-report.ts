import type { SidebarInChromium } from '../browsers/sidebar-in-chromium.ts';
import type { Found } from '../node/origins.ts';
import type { Results } from '../results.ts';
import { both, rounded, table, times } from '../tables.ts';
import { waysToCopy } from './planted-articles.ts';

/** The tables on trust: origins, score, sidebar; those that were measured. */
export function trustReport(results: Results): string[] {
  return [...originsTable(results), ...scoreTable(results), ...sidebarTable(results)];
}

function originsTable({ origins }: Results): string[] {
  if (!origins) return [];
  const { articles, copies, ours, minhash } = origins;
  const row = (title: string, of: (found: Found) => number, compared = false) => [
    title,
    rounded(of(ours)),
    ...(minhash ? [rounded(of(minhash)), compared ? times(of(ours), of(minhash)) : ''] : []),
  ];
  const rows = [
    row('time, s', ({ seconds }) => seconds, true),
    row('work of the thread, s', ({ work }) => work, true),
    row('planted copies found, share', ({ recall }) => recall),
    ...waysToCopy.map((way) => row(`of those ${way}`, ({ recallBy }) => recallBy[way])),
    row('links that are right, share', ({ precision }) => precision),
  ];
  const head = ['', 'lineage and origins', ...(minhash ? ['MinHash (minhash)', 'ours / peer'] : [])];
  return [
    `### Origins of ${articles.toLocaleString('en-US')} articles, ${copies.toLocaleString('en-US')} of them copies`,
    '',
    'MinHash finds pairs of like texts alone; ours reads credits and links too, and puts the articles into origins.',
    '',
    ...table(head, rows),
    '',
  ];
}

function scoreTable({ score }: Results): string[] {
  const sizes = Object.keys(score).map(Number);
  if (sizes.length === 0) return [];
  const cells = (of: (scored: Results['score'][number]) => string) => sizes.map((size) => (score[size] ? of(score[size]) : ''));
  const rows = [
    ['JSON of the story, MB', ...cells(({ size }) => rounded(size))],
    ['score', ...cells((scored) => both(scored.score.clock))],
    ['score, work of the thread', ...cells((scored) => both(scored.score.work))],
    ['JSON.parse of the story', ...cells(({ parse }) => both(parse.clock))],
    ['JSON.parse, work of the thread', ...cells(({ parse }) => both(parse.work))],
    ['work of score / JSON.parse at p50', ...cells((scored) => times(scored.score.work.p50, scored.parse.work.p50))],
  ];
  const head = ['p50 / p95 in ms', ...sizes.map((size) => `${size.toLocaleString('en-US')} articles`)];
  return ['### Score of one story: 20 key points, 200 outlets', '', ...table(head, rows), ''];
}

function sidebarTable({ sidebar }: Results): string[] {
  const sizes = Object.keys(sidebar).map(Number);
  if (sizes.length === 0) return [];
  const rowsOf = (title: string, name: 'dead' | 'warm', floor: 'floorDead' | 'floorWarm', from: 'sent' | 'loaded') => {
    const cells = (of: (one: SidebarInChromium) => string) => sizes.map((size) => (sidebar[size] ? of(sidebar[size]) : ''));
    return [
      [title, ...cells((one) => both(one[name][from]))],
      ['the same, empty extension', ...cells((one) => both(one[floor][from]))],
      ['ours / empty at p50', ...cells((one) => times(one[name][from].p50, one[floor][from].p50))],
      ['sidebars seen, ours and empty', ...cells((one) => `${one[name][from].count}, ${one[floor][from].count}`)],
    ];
  };
  const rows = [
    ...rowsOf('dead worker, from `page:match`', 'dead', 'floorDead', 'sent'),
    ...rowsOf('warm worker, from `page:match`', 'warm', 'floorWarm', 'sent'),
    ...rowsOf('dead worker, from the load event', 'dead', 'floorDead', 'loaded'),
    ...rowsOf('warm worker, from the load event', 'warm', 'floorWarm', 'loaded'),
  ];
  const head = ['p50 / p95 in ms', ...sizes.map((size) => `${size.toLocaleString('en-US')} stories`)];
  return ['### Page → painted trust meter in the sidebar, Chromium', '', ...table(head, rows), ''];
}
