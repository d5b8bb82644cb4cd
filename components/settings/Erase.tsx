import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';

type Step = 'offered' | 'asked' | 'done' | 'failed';

/** Forgets everything, after asking once. @param onErase rejects when it could not be done */
export function Erase({ onErase }: { onErase: () => Promise<void> }) {
  const { t } = useText();
  const [step, setStep] = useState<Step>('offered');
  const keep = useRef<HTMLButtonElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const asked = step === 'asked';
  const wasAsked = useRef(false);

  // The focus follows the question and comes back from it.
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (wasAsked.current) offer.current?.focus();
    wasAsked.current = asked;
  }, [asked]);

  // What went wrong is said on the page.
  const erase = () =>
    onErase().then(
      () => setStep('done'),
      () => setStep('failed'),
    );

  return (
    <div class="pl-erase">
      {asked ? (
        // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a form of fields.
        <div role="group" aria-label={t('settingsErase')} onKeyDown={(event) => event.key === 'Escape' && setStep('offered')}>
          <p>{t('settingsEraseAsk')}</p>
          <button type="button" class="pl-button" ref={keep} onClick={() => setStep('offered')}>
            {t('settingsEraseKeep')}
          </button>
          <button type="button" class="pl-button" data-kind="primary" onClick={erase}>
            {t('settingsEraseYes')}
          </button>
        </div>
      ) : (
        <button type="button" class="pl-button" ref={offer} onClick={() => setStep('asked')}>
          {t('settingsErase')}
        </button>
      )}
      <p role="status">{step === 'done' ? t('settingsErased') : ''}</p>
      {step === 'failed' && (
        <p role="alert" class="pl-settings-wrong">
          {t('settingsEraseFailed')}
        </p>
      )}
    </div>
  );
}
