import { useId } from 'preact/hooks';
import type { Halt, Subscription } from '../../lib/subscriptions/subscription.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { Fingerprint } from './Fingerprint.tsx';

interface HaltNoteProps {
  pack: Subscription;
  halt: Halt;
  onKeep: () => void;
  onTrust: () => void;
}

/** Says that updates of a pack stopped, and why: the two keys side by side, and the choice between them. */
export function HaltNote({ pack: { address, imprint, fingerprint }, halt, onKeep, onTrust }: HaltNoteProps) {
  const { t } = useText();
  const id = useId();
  const isOtherKey = halt.reason === 'key-changed';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a form of fields.
    <div class="pl-halt" role="group" aria-labelledby={id}>
      <p id={id} class="pl-halt-title">
        <Icon name="conflict" />
        {t('packsHalted', imprint.title)}
      </p>
      <p>{t(isOtherKey ? 'packsHaltKey' : 'packsHaltReissued')}</p>
      {isOtherKey && (
        <dl class="pl-keys">
          <div>
            <dt>{t('packsKeyKnown')}</dt>
            <dd>
              <Fingerprint>{fingerprint}</Fingerprint>
            </dd>
          </div>
          <div>
            <dt>{t('packsKeyNew')}</dt>
            <dd>
              <Fingerprint>{halt.fingerprint}</Fingerprint>
            </dd>
          </div>
        </dl>
      )}
      <p class="pl-settings-actions">
        <button type="button" class="pl-button" onClick={onKeep}>
          {t('packsKeepKey')}
        </button>
        {isOtherKey && address !== undefined && (
          <button type="button" class="pl-button" onClick={onTrust}>
            {t('packsTrustKey')}
          </button>
        )}
      </p>
    </div>
  );
}
