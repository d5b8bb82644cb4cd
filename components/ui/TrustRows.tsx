import type { MessageKey } from '../../lib/text/translator.ts';
import type { PartName, TrustPart, TrustScore } from '../../lib/trust/trust-score.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import { formatPercent, formatTenths } from './format.ts';
import { Icon } from './Icon.tsx';
import { exactTenths, shareTenths } from './tenths.ts';
import { useText } from './text.ts';

const partKeys: Record<PartName, [name: MessageKey, meaning: MessageKey]> = {
  corroboration: ['partCorroboration', 'partCorroborationMeaning'],
  agreement: ['partAgreement', 'partAgreementMeaning'],
  transparency: ['partTransparency', 'partTransparencyMeaning'],
  provenance: ['partProvenance', 'partProvenanceMeaning'],
};

/** The sum behind a trust score: four parts that open into their evidence, the cap, and the total. What is shown adds up. */
export function TrustRows({ trust }: { trust: TrustScore }) {
  const { t, lang } = useText();
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
        <Part key={part.name} part={part} tenths={part.value === null ? null : (shares[index] ?? 0)} />
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
        {total !== null && parts.some(({ value }) => value === null) && `${t('trustLeftOut')} `}
        {t('trustWeightsNote')}
      </p>
    </div>
  );
}

function Part({ part, tenths }: { part: TrustPart; tenths: number | null }) {
  const { t, lang } = useText();
  const [name, meaning] = partKeys[part.name];
  const shares =
    tenths === null
      ? []
      : shareTenths(
          part.rows.map((row) => row.points),
          tenths,
        );
  return (
    <details class="pl-part">
      <summary class="pl-sum-row">
        <span>
          <Icon name="next" />
          {t(name)}
        </span>
        <span class="pl-figure pl-quiet">
          <span class="pl-hidden">{t('trustWeight')} </span>
          {formatPercent(lang, part.weight)}
        </span>
        <span class="pl-figure">
          {tenths === null ? t('trustNotKnown') : formatTenths(lang, tenths)}
          {tenths !== null && <span class="pl-hidden"> {t('trustPoints')}</span>}
        </span>
      </summary>
      <p class="pl-quiet">{t(meaning)}</p>
      <ul>
        {part.rows.map((row, index) => (
          <EvidenceRow key={index} row={row} previous={part.rows[index - 1]} tenths={shares[index] ?? null} />
        ))}
      </ul>
    </details>
  );
}
