import type { OriginReasonView } from '../../lib/view/story-view.ts';
import { formatPercent } from './format.ts';
import { useText } from './text.ts';

/** Why an article goes back to another, in words. */
export function OriginReason({ reason: { kind, to, share, words } }: { reason: OriginReasonView }) {
  const { t, lang } = useText();
  switch (kind) {
    case 'family':
      return <>{t('originFamily', to)}</>;
    case 'credit':
      return <>{words === undefined ? t('originCredit', to) : t('originCreditWords', to, words)}</>;
    case 'text':
      return <>{share === undefined ? t('originText', to) : t('originTextShare', to, formatPercent(lang, share))}</>;
    default:
      return <>{t('originOriginal', to)}</>;
  }
}
