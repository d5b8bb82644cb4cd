import type { StoredData } from '../../lib/messaging/protocol.ts';
import { formatBytes } from '../../lib/text/bytes.ts';
import { useText } from '../ui/text.ts';

/** What is kept on this device, in counts and bytes; undefined while it is counted. */
export function Stored({ stored }: { stored: StoredData | undefined }) {
  const { t, lang } = useText();
  const count = (value: number | undefined) => (value === undefined ? '–' : new Intl.NumberFormat(lang).format(value));
  return (
    <dl class="pl-stored">
      <dt>{t('settingsStoredStories')}</dt>
      <dd>{count(stored?.stories)}</dd>
      <dt>{t('settingsSites')}</dt>
      <dd>{count(stored?.sitesOff)}</dd>
      <dt>{t('settingsHidden')}</dt>
      <dd>{count(stored?.hidden)}</dd>
      <dt>{t('settingsStoredBytes')}</dt>
      <dd>{stored ? formatBytes(stored.bytes, lang) : '–'}</dd>
    </dl>
  );
}
