import type { TrustRow } from '../trust/trust-score.ts';
import type { StoryView } from '../view/story-view.ts';

const number = (value: number) => value.toFixed(1);
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A story's trust as lines of text: score, parts and rows, origins with their reasons, and the points against the origins. */
export function trustLines({ id, headline, trust, remedy, origins, keyPoints, sources }: StoryView): string[] {
  const { score, exact, low, high, parts, cap } = trust;
  const columns = origins.map((_, at) => `${at + 1}`);
  return [
    headline,
    `  id           ${id}`,
    score === null || exact === null
      ? `  trust        not enough evidence for a number (${low} to ${high})`
      : `  trust        ${score}, between ${low} and ${high}`,
    ...parts.flatMap(({ name, weight, value, points, rows }) => [
      `  ${name.padEnd(13)}${value === null ? 'not known' : `${number(points)} points`}, weight ${percent(weight)}`,
      ...rows.map((row) => `    ${number(row.points).padStart(6)}  ${rowInWords(row)}`),
    ]),
    ...(cap ? [`  cap          ${number(cap.points)} points: no second origin that carries weight, no primary document`] : []),
    ...(remedy
      ? [`  would raise it most: ${remedy.kind.replaceAll('-', ' ')}${remedy.points === null ? '' : `, by up to ${number(remedy.points)}`}`]
      : []),
    `  ${sources.length} articles, ${origins.length} origins`,
    ...origins.flatMap(({ name, articles, reasons }, at) => [
      `    ${at + 1}  ${name}: ${articles.join(', ')}`,
      ...reasons.map(
        ({ article, kind, to, share, words }) =>
          `         ${article}: ${kind} of ${to}${share === undefined ? '' : `, ${percent(share)} of the text`}${words === undefined ? '' : `, “${words}”`}`,
      ),
    ]),
    ...(keyPoints.length > 0 ? [`  key points   ${columns.join(' ')}   (+ says, ~ says by a source, - denies)`] : []),
    ...keyPoints.flatMap(({ text, voices, articles, newsrooms }) => {
      const marks = origins.map((_, at) => {
        const voice = voices.find((one) => one.origins.includes(at));
        return voice === undefined ? '·' : voice.stance === 'denies' ? '-' : voice.isAttributed ? '~' : '+';
      });
      const saying = voices.filter(({ stance }) => stance === 'says');
      return [
        `               ${marks.map((mark, at) => mark.padEnd(columns[at]?.length ?? 1)).join(' ')}   ${text}`,
        `                 ${articles} articles, ${newsrooms} newsrooms, ${saying.length} origins${saying.length > 0 ? `: ${saying.map(({ name }) => name).join(', ')}` : ''}`,
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
  return weight < 1 ? `, counts for ${percent(weight)}` : '';
}
