import { newsroomReport } from './newsroom/newsroom-report.ts';
import type { Results } from './results.ts';
import { peerNames, type SubjectName, subjects } from './subjects/index.ts';
import { both, rounded, table } from './tables.ts';
import { trustReport } from './trust/trust-report.ts';

/** The tables that a run ends with, as Markdown. */
export function report(results: Results): string {
  const sizes = [...new Set([results.node, results.oursInChromium, results.peersInChromium, results.oursInFirefox].flatMap(Object.keys))];
  const ordered = sizes.map(Number).sort((a, b) => a - b);
  const overStories = [
    ...notes,
    '',
    ...ordered.flatMap((stories) => [`### ${stories.toLocaleString('en-US')} stories`, '', ...comparison(results, stories), '']),
    ...browserTable(results, ordered),
  ];
  return [...(ordered.length > 0 ? overStories : []), ...millionLine(results), ...trustReport(results), ...newsroomReport(results)].join(
    '\n',
  );
}

/** What has to be known to read the tables. */
const notes = [
  'All get the same digests (title, description, 1500 characters of text), but for the line of 500 words, of which ours still reads the',
  'digest alone. FlexSearch searches the beginnings of words in headlines only, without ranking and without slips, and SQLite without',
  'slips. A search of ours in the worker answers with 20 stories read, checked, scored and ready to draw, in Node with 10 stories read;',
  'those of the peers answer with ids. Our index holds the words of the articles too; a peer has those of the stories alone.',
];

/** One measure of the comparison; less is better in all of them but the last two. */
interface Row {
  readonly title: string;
  readonly of: (subject: SubjectName) => number | undefined;
  readonly compared: boolean;
}

function comparison(results: Results, stories: number): string[] {
  const inNode = (subject: SubjectName) => results.node[stories]?.[subject];
  const inWorker = (subject: SubjectName) =>
    subject === 'ours' ? results.oursInChromium[stories] : results.peersInChromium[stories]?.[subject];
  const rows: Row[] = [
    { title: 'build, s', of: (subject) => inNode(subject)?.built.seconds, compared: true },
    { title: 'index gzip, B a story', of: (subject) => perStory(inNode(subject)?.built.indexGzip, stories), compared: true },
    { title: 'Node: cold file → first match, ms', of: (subject) => inNode(subject)?.cold, compared: true },
    { title: 'Node: match warm p50, ms', of: (subject) => inNode(subject)?.warm.digest.p50, compared: true },
    { title: 'Node: page that nothing covers p50, ms', of: (subject) => inNode(subject)?.warm.unknown?.p50, compared: true },
    { title: 'Node: match of 500 words p50, ms', of: (subject) => inNode(subject)?.warm.page.p50, compared: true },
    { title: 'Node: as-you-type p50, ms', of: (subject) => inNode(subject)?.warm.typing.p50, compared: true },
    { title: 'Node: as-you-type p95, ms', of: (subject) => inNode(subject)?.warm.typing.p95, compared: true },
    { title: 'Node: memory, MB', of: (subject) => inNode(subject)?.warm.memory, compared: true },
    { title: 'Worker: dead → match answered p50, ms', of: (subject) => inWorker(subject)?.ownPage.p50, compared: true },
    { title: 'Worker: dead → match answered p95, ms', of: (subject) => inWorker(subject)?.ownPage.p95, compared: true },
    { title: 'Worker: as-you-type p50, ms', of: (subject) => inWorker(subject)?.typing.p50, compared: true },
    { title: 'Worker: as-you-type p95, ms', of: (subject) => inWorker(subject)?.typing.p95, compared: true },
    { title: 'Worker: memory beyond idle, MB', of: (subject) => inWorker(subject)?.memory, compared: true },
    { title: 'own story first, share', of: (subject) => inNode(subject)?.warm.top1, compared: false },
    { title: 'typed queries that find anything, share', of: (subject) => inNode(subject)?.warm.found, compared: false },
  ];
  const head = ['', subjects.ours.name, ...peerNames.map((name) => subjects[name].name), 'ours / best peer'];
  const lines = rows.map(({ title, of, compared }) => {
    const own = of('ours');
    const peers = peerNames.map(of);
    const best = Math.min(...peers.filter((value) => value !== undefined));
    const ratio = compared && own !== undefined && own > 0 && best > 0 && Number.isFinite(best) ? `${rounded(own / best)} ×` : '';
    return [title, ...[own, ...peers].map(rounded), ratio];
  });
  return table(
    head,
    lines.filter((line) => line.slice(1).some((cell) => cell !== '')),
  );
}

function browserTable(results: Results, sizes: readonly number[]): string[] {
  const chromium = (of: (one: Results['oursInChromium'][number]) => string) =>
    sizes.map((size) => (results.oursInChromium[size] ? of(results.oursInChromium[size]) : ''));
  const node = (of: (one: NonNullable<Results['node'][number]['ours']>) => string) =>
    sizes.map((size) => (results.node[size]?.ours ? of(results.node[size].ours) : ''));
  const rows = [
    ['pack, MB', ...node(({ built }) => rounded(built.bytes / 1e6))],
    ['build, s', ...node(({ built }) => rounded(built.seconds))],
    ['Node: cold file → first match, ms', ...node(({ cold }) => rounded(cold))],
    ['Node: as-you-type', ...node(({ warm }) => both(warm.typing))],
    ['first answer after the installation, ms', ...chromium(({ first }) => rounded(first))],
    ['dead worker → `digest:match` answered, our page open', ...chromium(({ ownPage }) => both(ownPage))],
    ['the same, empty extension', ...chromium(({ ownPageFloor }) => both(ownPageFloor))],
    ['dead worker → `page:match` answered, from a web page', ...chromium(({ webPage }) => both(webPage))],
    ['the same, empty extension', ...chromium(({ webPageFloor }) => both(webPageFloor))],
    ['page loaded → badge set, dead worker', ...chromium(({ badge }) => both(badge))],
    ['badges seen', ...chromium(({ badge }) => String(badge.count))],
    ['as-you-type in the worker', ...chromium(({ typing }) => both(typing))],
    ['key → painted list in the popup', ...chromium(({ painted }) => both(painted))],
    ['worker memory beyond idle, MB', ...chromium(({ memory }) => rounded(memory))],
    ['Firefox: dead background → `digest:match` answered', ...sizes.map((size) => both(results.oursInFirefox[size]?.ownPage))],
    ['Firefox: first answer after the installation, ms', ...sizes.map((size) => rounded(results.oursInFirefox[size]?.first))],
  ];
  const filled = rows.filter((row) => row.slice(1).some((cell) => cell !== ''));
  const head = ['p50 / p95 in ms', ...sizes.map((size) => size.toLocaleString('en-US')), ...(sizes.length > 1 ? ['growth'] : [])];
  const growth = (row: readonly string[]) => {
    const [first, last] = [row[1], row.at(-1)].map((cell) => Number.parseFloat(cell?.replaceAll(',', '') ?? ''));
    return first && last && sizes.length > 1 ? [`${rounded(last / first)} ×`] : [''];
  };
  return [
    '### Ours as it grows',
    '',
    ...table(
      head,
      filled.map((row) => [...row, ...(sizes.length > 1 ? growth(row) : [])]),
    ),
    '',
  ];
}

function millionLine({ million }: Results): string[] {
  if (!million) return [];
  const { seconds, bytes, indexGzip, cold } = million;
  const parts = [
    `built in ${rounded(seconds)} s`,
    `${rounded(bytes / 1e6)} MB`,
    `${rounded(indexGzip / 1e6)} B of index a story after gzip`,
    `cold file → first match ${rounded(cold)} ms in Node`,
  ];
  return ['### A million stories', '', `${parts.join(', ')}.`, ''];
}

function perStory(bytes: number | undefined, stories: number): number | undefined {
  return bytes === undefined ? undefined : bytes / stories;
}
