import { useRef, useState } from 'preact/hooks';
import { AddressForm } from '../ui/AddressForm.tsx';
import { useText } from '../ui/text.ts';
import { Shortened } from './Shortened.tsx';
import { typedSite } from './typed-site.ts';

interface SitesOffProps {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** The sites on which Plumbline stays silent: take one off the list, or put one on it. */
export function SitesOff({ sites, onChange }: SitesOffProps) {
  const { t } = useText();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function add() {
    const site = typedSite(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    if (!sites.includes(site)) onChange([...sites, site]);
  }

  function remove(site: string) {
    onChange(sites.filter((other) => other !== site));
    // The button that was pressed is gone; the focus must not go with it.
    box.current?.focus();
  }

  return (
    <>
      {sites.length === 0 ? (
        <p class="pl-quiet">{t('settingsNoSites')}</p>
      ) : (
        <Shortened>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" class="pl-text-button" aria-label={t('settingsSiteRemove', site)} onClick={() => remove(site)}>
                {t('settingsRemove')}
              </button>
            </li>
          ))}
        </Shortened>
      )}
      <AddressForm
        label={t('settingsSiteAdd')}
        placeholder="example.org"
        action={t('settingsAdd')}
        typed={typed}
        onType={setTyped}
        onSend={add}
        isWrong={wrong}
        box={box}
      >
        {wrong && t('settingsSiteWrong')}
      </AddressForm>
    </>
  );
}
