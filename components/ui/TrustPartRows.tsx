import type { TrustPart } from '../../lib/trust/trust-score.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import { formatPercent, formatTenths } from './format.ts';
import { Icon } from './Icon.tsx';
import { partKeys } from './names.ts';
import { shareTenths } from './tenths.ts';
import { useText } from './text.ts';
import { useFirst } from './use-first.tsx';

/** As many pieces of evidence as are listed before the reader asks for the rest. */
const most = 40;

/** One part of the sum, which opens into its evidence. `tenths` is what it adds, in tenths of a point; null where it stays out of the sum. */
export function TrustPartRows({ part: { name, weight, rows }, tenths }: { part: TrustPart; tenths: number | null }) {
  const { t, lang } = useText();
  const [title, meaning] = partKeys[name];
  const shares =
    tenths === null
      ? []
      : shareTenths(
          rows.map((row) => row.points),
          tenths,
        );
  const [shown, more] = useFirst(rows, most);
  const left = rows.length - shown.length;
  return (
    <details class="pl-part">
      <summary class="pl-sum-row">
        <span>
          <Icon name="next" />
          {t(title)}
        </span>
        <span class="pl-figure pl-quiet">
          <span class="pl-hidden">{t('trustWeight')} </span>
          {formatPercent(lang, weight)}
        </span>
        <span class="pl-figure">
          {tenths === null ? t(weight === 0 ? 'trustOff' : 'trustNotKnown') : formatTenths(lang, tenths)}
          {tenths !== null && <span class="pl-hidden"> {t('trustPoints')}</span>}
        </span>
      </summary>
      <p class="pl-quiet">{t(meaning)}</p>
      <ul>
        {shown.map((row, index) => (
          <EvidenceRow key={index} row={row} previous={rows[index - 1]} tenths={shares[index] ?? null} />
        ))}
        {more && (
          <li class="pl-evidence">
            <span>
              {left > 0 && `${t('andMore', left)} · `}
              {more}
            </span>
            {left > 0 && tenths !== null && (
              <span class="pl-figure">
                {formatTenths(
                  lang,
                  shares.slice(shown.length).reduce((sum, share) => sum + share, 0),
                )}
              </span>
            )}
          </li>
        )}
      </ul>
    </details>
  );
}
