import { useText } from './text.ts';

interface TrustMeterProps {
  /** 0 to 100, or null for "not enough evidence". */
  score: number | null;
  /** What is not known, as the lowest and the highest score it could come to. */
  low?: number;
  high?: number;
}

const percent = (share: number | undefined) => `${Math.min(100, Math.max(0, share ?? 0))}%`;

/** The score as a bob on a thread from 0 to 100, its interval as a band. Where nothing is known the thread is dotted and bare. */
export function TrustMeter({ score, low, high }: TrustMeterProps) {
  const { t } = useText();
  if (score === null) {
    return (
      <div class="pl-meter" data-unknown="">
        <span class="pl-meter-scale" aria-hidden="true">
          <span class="pl-meter-thread" />
        </span>
        <span class="pl-meter-number">{t('trustUnknown')}</span>
      </div>
    );
  }
  const band = low !== undefined && high !== undefined;
  const label = band ? t('trustMeterBand', score, Math.round(low), Math.round(high)) : t('trustMeter', score);
  return (
    <div
      class="pl-meter"
      role="img"
      aria-label={label}
      style={{ '--pl-at': percent(score), '--pl-low': percent(low), '--pl-high': percent(high) }}
    >
      <span class="pl-meter-scale">
        <span class="pl-meter-thread" />
        {band && <span class="pl-meter-band" />}
        <span class="pl-meter-length" />
        <svg class="pl-meter-bob" viewBox="0 0 12 22" aria-hidden="true">
          <path d="M4.5.5h3V8l3.8 3L6 21.5.7 11l3.8-3z" />
        </svg>
      </span>
      <span class="pl-meter-number">{score}</span>
    </div>
  );
}
