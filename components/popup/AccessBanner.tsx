import { useText } from '../ui/text.ts';

/** Says that the browser keeps pages from Plumbline, and how to let it read them. */
export function AccessBanner({ onAllow }: { onAllow: () => void }) {
  const { t } = useText();
  return (
    <section class="pl-access" aria-label={t('popupAccess')}>
      <p>{t('popupAccessWithheld')}</p>
      <button type="button" class="pl-button" onClick={onAllow}>
        {t('popupAllow')}
      </button>
    </section>
  );
}
