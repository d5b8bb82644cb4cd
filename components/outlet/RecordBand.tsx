import type { OutletView } from '../../lib/view/outlet-view.ts';
import { formatPercent } from '../ui/format.ts';
import { useText } from '../ui/text.ts';

const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;

/** The agreement record on a thread from 0 to 100 %: its 80 % interval as a band, its mean as a line. Dotted where it is assumed. */
export function RecordBand({ record: { mean, low, high, assumed } }: { record: OutletView['record'] }) {
  const { t, lang } = useText();
  const [at, from, to] = [mean, low, high].map((share) => formatPercent(lang, share));
  return (
    <>
      <div
        class="pl-meter pl-record"
        role="img"
        aria-label={t('outletBand', at ?? '', from ?? '', to ?? '')}
        data-assumed={assumed ? '' : undefined}
        style={{ '--pl-at': percent(mean), '--pl-low': percent(low), '--pl-high': percent(high) }}
      >
        <span class="pl-meter-scale">
          <span class="pl-meter-thread" />
          <span class="pl-meter-band" />
          <span class="pl-record-mean" />
        </span>
        <span class="pl-meter-number">{at}</span>
      </div>
      {!assumed && <p class="pl-quiet">{t('outletInterval', from ?? '', to ?? '')}</p>}
    </>
  );
}
