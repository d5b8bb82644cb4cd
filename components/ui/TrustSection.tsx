import type { TrustScore } from '../../lib/trust/trust-score.ts';
import { TrustMeter } from './TrustMeter.tsx';
import { TrustRows } from './TrustRows.tsx';
import { useText } from './text.ts';

/** The score, what its interval means, and the sum behind it. */
export function TrustSection({ trust }: { trust: TrustScore }) {
  const { t } = useText();
  return (
    <>
      <TrustMeter score={trust.score} low={trust.low} high={trust.high} />
      <p class="pl-quiet">
        {trust.score === null ? t('trustUnknownNote') : t('trustIntervalNote', Math.round(trust.low), Math.round(trust.high))}
      </p>
      <TrustRows trust={trust} />
    </>
  );
}
