import type { TrustScore } from '../../lib/trust/trust-score.ts';
import { formatTenths } from './format.ts';
import { TrustPartRows } from './TrustPartRows.tsx';
import { exactTenths, shareTenths } from './tenths.ts';
import { useText } from './text.ts';
import { Go, useWays } from './ways.tsx';

/** The sum behind a trust score: four parts that open into their evidence, the cap, and the total. What is shown adds up. */
export function TrustRows({ trust }: { trust: TrustScore }) {
  const { t, lang } = useText();
  const { settings, method } = useWays();
  const { score, exact, parts, cap } = trust;
  const total = score === null || exact === null ? null : exactTenths(exact, score);
  const points = [...parts.map((part) => part.points), cap?.points ?? 0];
  const shares = shareTenths(points, total ?? Math.round(points.reduce((sum, value) => sum + value, 0) * 10));
  return (
    <div class="pl-sum">
      <p class="pl-sum-row pl-quiet" aria-hidden="true">
        <span />
        <span>{t('trustWeight')}</span>
        <span>{t('trustPoints')}</span>
      </p>
      {parts.map((part, index) => (
        <TrustPartRows key={part.name} part={part} tenths={part.value === null || part.weight === 0 ? null : (shares[index] ?? 0)} />
      ))}
      {cap && (
        <p class="pl-sum-row">
          <span>{t('trustCap', cap.limit)}</span>
          <span />
          <span class="pl-figure">{formatTenths(lang, shares[parts.length] ?? 0)}</span>
        </p>
      )}
      <p class="pl-sum-row pl-sum-total">
        <span>{total === null ? t('trustUnknown') : t('trustTotal')}</span>
        {total !== null && score !== null && <span class="pl-figure">{t('trustShownAs', formatTenths(lang, total), score)}</span>}
      </p>
      <p class="pl-quiet">
        {total !== null && parts.some(({ value, weight }) => value === null && weight > 0) && `${t('trustLeftOut')} `}
        {t('trustWeightsNote')}
        <span class="pl-sum-ways">
          {settings && <Go way={settings}>{t('trustWeightsChange')}</Go>} {method && <Go way={method}>{t('trustMethod')}</Go>}
        </span>
      </p>
    </div>
  );
}
