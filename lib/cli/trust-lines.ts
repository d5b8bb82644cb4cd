import type { TrustRow } from '../trust/trust-score.ts';
import type { StoryView } from '../view/story-view.ts';

const number = (value: number) => value.toFixed(1);
const count = (of: number, one: string, more = `${one}s`) => `${of} ${of === 1 ? one : more}`;
const cures: Readonly<Record<NonNullable<StoryView['remedy']>['kind'], string>> = {
  'second-origin': 'a further origin of a known kind that says the same',
  'primary-document': 'a primary document from each origin',
  'settled-dispute': 'an end of the dispute',
  openness: 'outlets that are open about themselves',
  'checked-record': 'long agreement records',
};
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A story's trust as lines of text: score, parts and rows, origins with their reasons, and the points against the origins. */
export function trustLines({ id, headline, trust, remedy, origins, keyPoints, sources }: StoryView): string[] {
  const { score, exact, low, high, parts, cap } = trust;
  const known = parts.filter(({ value, weight }) => value !== null && weight > 0).reduce((sum, { weight }) => sum + weight, 0);
  const columns = origins.map((_, at) => `${at + 1}`);
  return [
    headline,
    `  id           ${id}`,
    score === null || exact === null
      ? `  trust        not enough evidence for a number (${low} to ${high})`
      : `  trust        ${score}, between ${low} and ${high} with what is not known; not the chance that it is true`,
    ...parts.flatMap(({ name, weight, value, points, rows }) => [
      `  ${name.padEnd(15)}${value === null ? 'not known' : `${number(points)} of ${number((100 * weight) / known)} points`}, weight ${percent(weight)}`,
      ...rows.map((row) => `    ${number(row.points).padStart(6)}  ${rowInWords(row)}`),
    ]),
    ...(cap ? [`  cap          ${number(cap.points)} points: no second origin that carries weight, no primary document`] : []),
    ...(exact === null ? [] : [`  ${'sum'.padEnd(15)}${number(exact)}, shown as ${score}; rows are rounded`]),
    ...(remedy
      ? [`  would raise it most: ${cures[remedy.kind]}${remedy.points === null ? '' : `, by up to ${number(remedy.points)}`}`]
      : []),
    `  ${count(sources.length, 'article')}, ${count(origins.length, 'origin')}`,
    ...origins.flatMap(({ name, articles, reasons }, at) => [
      `    ${at + 1}  ${name}: ${articles.join(', ')}`,
      ...reasons.map(
        ({ article, kind, to, share, words }) =>
          `         ${article}: ${kind} of ${to}${share === undefined ? '' : `, ${percent(share)} of the text`}${words === undefined ? '' : `, “${words}”`}`,
      ),
    ]),
    ...(keyPoints.length > 0 ? [`  key points   ${columns.join(' ')}   (+ says, ~ gives a source's word, - says otherwise)`] : []),
    ...keyPoints.flatMap(({ text, voices, articles, newsrooms }) => {
      const marks = origins.map((_, at) => {
        const voice = voices.find((one) => one.origins.includes(at));
        return voice === undefined ? '·' : voice.stance === 'denies' ? '-' : voice.isAttributed ? '~' : '+';
      });
      const saying = voices.filter(({ stance }) => stance === 'says');
      return [
        `               ${marks.map((mark, at) => mark.padEnd(columns[at]?.length ?? 1)).join(' ')}   ${text}`,
        `                 ${count(articles, 'article')} of ${count(newsrooms, 'newsroom')}, ${count(saying.length, 'voice')}${
          saying.length > 0 ? `: ${saying.map(({ name, isAttributed }) => (isAttributed ? `${name} (quoted)` : name)).join(', ')}` : ''
        }`,
        ...voices.flatMap((voice) =>
          voice.articles.flatMap(({ id: article, sentence }) =>
            sentence ? [`                 ${voice.stance === 'says' ? '+' : '-'} ${article}: ${sentence}`] : [],
          ),
        ),
      ];
    }),
  ];
}

function rowInWords(row: TrustRow): string {
  switch (row.kind) {
    case 'point':
      return `${percent(row.agreement)} agreement: ${row.text} (${[...row.supporters, ...row.contradictors.map((name) => `not ${name}`)].join(', ')})`;
    case 'own-word':
      return `a maker's word on its own product, held at ${percent(row.limit)}`;
    case 'record':
      return `${row.outlet}, ${row.outletKind}: ${
        row.assumed
          ? `assumed ${percent(row.mean)}, no record yet`
          : `agreed with others on ${row.agreed} of ${row.checked} checked stories`
      }${shareOf(row.weight)}`;
    case 'fact':
      return `${row.outlet}: ${row.criterion} ${row.state.replaceAll('-', ' ')}${row.page ? ` (${row.page}, ${row.date})` : ''}`;
    case 'not-looked-at':
      return `nobody has looked at ${row.outlets.join(', ')}`;
    case 'role':
      return `${row.outlet}: ${row.role}, ${row.basis}${shareOf(row.weight)}`;
  }
}

function shareOf(weight: number): string {
  if (weight === 0) return ', counts for nothing: its kind is not known, and others speak';
  return weight < 1 ? `, counts for ${percent(weight)} beside others` : '';
}
