import { useId } from 'preact/hooks';
import type { Subscription } from '../../lib/subscriptions/subscription.ts';
import { formatBytes } from '../../lib/text/bytes.ts';
import { isolate } from '../../lib/text/translator.ts';
import { formatAgo } from '../newsroom/ago.ts';
import { Erase } from '../settings/Erase.tsx';
import { formatDay } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { useText } from '../ui/text.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { HaltNote } from './HaltNote.tsx';

interface PackItemProps {
  pack: Subscription;
  /** Milliseconds since 1970. */
  now: number;
  onSwitch: (isOn: boolean) => void;
  /** Rejects where it could not be removed. */
  onRemove: () => Promise<void>;
  onKeepKey: () => void;
  onTrustKey: (address: string, key: string) => void;
}

/** A pack of somebody else: what it says of itself, whether it is used, how its updates go. */
export function PackItem({ pack, now, onSwitch, onRemove, onKeepKey, onTrustKey }: PackItemProps) {
  const { t, n, lang, dir } = useText();
  const id = useId();
  const { imprint, address, askedAt, errors, lastError, halt } = pack;
  const facts = [
    isolate(imprint.publisher, dir),
    n('panelStories', pack.stories),
    `${t('packsVersion')} ${imprint.version}`,
    formatDay(lang, imprint.created.slice(0, 10)),
    isolate(imprint.licence, dir),
    formatBytes(pack.bytes, lang),
    ...(address === undefined ? [t('packsNoUpdates')] : []),
    ...(askedAt === undefined ? [] : [t('newsChecked', formatAgo(lang, askedAt, now))]),
  ];
  return (
    <li class="pl-pack">
      <label class="pl-switch" for={id}>
        <input
          id={id}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
          role="switch"
          checked={pack.isOn}
          aria-describedby={`${id}-facts`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {t('packsUse', imprint.title)}
      </label>
      <p id={`${id}-facts`} class="pl-quiet">
        {facts.join(' · ')}
      </p>
      <p class="pl-quiet">
        <OutLink href={imprint.homepage}>
          <bdi>{imprint.homepage}</bdi>
        </OutLink>
      </p>
      <p class="pl-quiet">
        {t('packsKey')} <Fingerprint>{pack.fingerprint}</Fingerprint>
      </p>
      {errors > 0 && (
        <p class="pl-news-warning">
          <Icon name="conflict" />
          <span>{n('newsErrors', errors, lastError ?? '')}</span>
        </p>
      )}
      {halt && (
        <HaltNote pack={pack} halt={halt} onKeep={onKeepKey} onTrust={() => address !== undefined && onTrustKey(address, halt.key)} />
      )}
      <Erase
        words={{
          offer: t('settingsSiteRemove', imprint.title),
          ask: t('packsRemoveAsk', imprint.title),
          keep: t('outletEraseKeep'),
          erase: t('settingsRemove'),
          done: '',
          failed: t('settingsFailed'),
        }}
        onErase={onRemove}
      />
    </li>
  );
}
