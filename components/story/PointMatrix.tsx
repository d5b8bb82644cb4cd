import { useMemo } from 'preact/hooks';
import type { StoryView } from '../../lib/view/story-view.ts';
import { Mark } from '../ui/Mark.tsx';
import { useText } from '../ui/text.ts';
import { useFirst } from '../ui/use-first.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import { actsOf, columnsOf } from './matrix-acts.ts';
import { useOverflow } from './use-overflow.ts';

/** Columns that stand side by side without scrolling on most screens; the rest once the reader asks, and never more than a table can hold. */
const [most, mostOfAll] = [12, 200];
/** Up to so many columns have their name at their head; more have a number, and the names below. */
const mostNamed = 4;

/** The legend. */
const signs = [
  ['says', 'markSays'],
  ['through', 'markThroughAnother'],
  ['denies', 'markDenies'],
  ['nothing', 'markNothing'],
] as const;

/** What each origin says of each key point, as a table. */
export function PointMatrix({ story: { keyPoints, origins, lang } }: { story: Pick<StoryView, 'keyPoints' | 'origins' | 'lang'> }) {
  const { t, n } = useText();
  const { region, overflows } = useOverflow<HTMLDivElement>();
  const acts = useMemo(() => actsOf(keyPoints, origins), [keyPoints, origins]);
  const columns = useMemo(() => columnsOf(acts, origins), [acts, origins]);
  const [shown, more] = useFirst(columns.slice(0, mostOfAll), most);
  const isNamed = shown.length <= mostNamed;
  return (
    <div class="pl-matrix">
      <div class="pl-matrix-region" ref={region} {...(overflows && { role: 'region', tabIndex: 0, 'aria-label': t('matrixCaption') })}>
        <table>
          <caption class="pl-quiet">{t('matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrixPoint')}</th>
              {shown.map((column, index) => (
                <th key={column} scope="col">
                  {isNamed ? <bdi>{origins[column]?.name}</bdi> : <Numbered number={index + 1} name={origins[column]?.name} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyPoints.map(({ text }, row) => (
              <tr key={row}>
                <th scope="row" lang={lang} dir="auto">
                  {text}
                </th>
                {shown.map((column) => (
                  <MatrixCell key={column} acts={acts[row]?.get(column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isNamed && (
        <ol class="pl-matrix-names">
          {shown.map((column) => (
            <li key={column}>
              <bdi>{origins[column]?.name}</bdi> <span class="pl-quiet">{n('articleCount', origins[column]?.articles.length ?? 0)}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="pl-matrix-signs pl-quiet">
        {signs.map(([kind, words]) => (
          <span key={kind}>
            <Mark kind={kind} /> {t(words)}
          </span>
        ))}
      </p>
      {more && <p class="pl-more">{more}</p>}
      {columns.length > mostOfAll && <p class="pl-quiet">{t('andMore', columns.length - mostOfAll)}</p>}
    </div>
  );
}

function Numbered({ number, name }: { number: number; name: string | undefined }) {
  const { lang } = useText();
  return (
    <span title={name}>
      <span aria-hidden="true">{new Intl.NumberFormat(lang).format(number)}</span>
      <bdi class="pl-hidden">{name}</bdi>
    </span>
  );
}
