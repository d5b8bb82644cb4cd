import type { ComponentChildren } from 'preact';
import type { StoredData } from '../../lib/messaging/protocol.ts';
import type { RatingEntry } from '../../lib/ratings/entries-of.ts';
import type { RatingList, Settings as SettingsData } from '../../lib/storage/settings.ts';
import { Brand } from '../ui/Brand.tsx';
import { useText } from '../ui/text.ts';
import { Choice } from './Choice.tsx';
import { Erase } from './Erase.tsx';
import { HiddenMatches } from './HiddenMatches.tsx';
import { RatingLists } from './RatingLists.tsx';
import { SettingsSection as Section } from './SettingsSection.tsx';
import { SitesOff } from './SitesOff.tsx';
import { Stored } from './Stored.tsx';
import { useChanges } from './use-changes.ts';
import { Weights } from './Weights.tsx';

interface SettingsProps {
  settings: SettingsData;
  /** What is kept on this device; undefined while it is counted. */
  stored: StoredData | undefined;
  /** The headline of a story; undefined where it is not known, or not yet. */
  headlineOf: (story: string) => string | undefined;
  /** Writes a change; resolves when `settings` have it, rejects when it could not be kept. */
  onChange: (patch: Partial<SettingsData>) => Promise<void>;
  /** Keeps a list of ratings by others with its entries; rejects where it could not be kept. */
  onImportList: (imported: { list: RatingList; entries: readonly RatingEntry[] }) => Promise<void>;
  /** Forgets a list and its entries; rejects where that could not be done. */
  onRemoveList: (id: string) => Promise<void>;
  /** The page that says how the trust score is worked out. */
  methodHref: string;
  /** Hands the reader everything as a file. */
  onExport: () => void;
  /** Forgets everything; rejects when it could not be done. */
  onErase: () => Promise<void>;
  /** Further sections, which stand after the look. */
  children?: ComponentChildren;
}

/** All that a reader can set, and all that is kept of them. Changes apply at once. */
export function Settings(props: SettingsProps) {
  const { settings, stored, headlineOf, onChange, onImportList, onRemoveList, methodHref, onExport, onErase, children } = props;
  const { t } = useText();
  const { shown, failed, change } = useChanges(settings, onChange);

  return (
    <div class="pl-page pl-settings">
      <header class="pl-page-head">
        <Brand />
      </header>
      <main>
        <h1>{t('settingsTitle')}</h1>
        <p class="pl-settings-lede">{t('settingsLede')}</p>
        {failed && (
          <p role="alert" class="pl-settings-failed">
            {t('settingsFailed')}
          </p>
        )}
        <Section title={t('settingsLook')}>
          <Choice
            label={t('settingsTheme')}
            options={[
              { value: 'auto', label: t('settingsThemeAuto') },
              { value: 'light', label: t('settingsThemeLight') },
              { value: 'dark', label: t('settingsThemeDark') },
            ]}
            value={shown.theme}
            onChoose={(theme) => change({ theme })}
          />
          <Choice
            label={t('settingsOpening')}
            options={[
              { value: 'remember', label: t('settingsOpeningRemember') },
              { value: 'open', label: t('settingsOpeningOpen') },
              { value: 'folded', label: t('settingsOpeningFolded') },
            ]}
            value={shown.opening}
            onChoose={(opening) => change({ opening })}
          />
        </Section>
        {children}
        <Section title={t('settingsTrust')} about={t('settingsTrustAbout')}>
          <Weights weights={shown.weights} onChange={(weights) => change({ weights })} methodHref={methodHref} />
        </Section>
        <Section title={t('settingsLists')} about={t('settingsListsAbout')}>
          <RatingLists
            lists={shown.ratingLists}
            onChange={(ratingLists) => change({ ratingLists })}
            onImport={onImportList}
            onRemove={onRemoveList}
          />
        </Section>
        <Section title={t('settingsSites')} about={t('settingsSitesAbout')}>
          <SitesOff sites={shown.sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
        </Section>
        <Section title={t('settingsHidden')} about={t('settingsHiddenAbout')}>
          <HiddenMatches hidden={shown.hidden} headlineOf={headlineOf} onChange={(hidden) => change({ hidden })} />
        </Section>
        <Section title={t('settingsStored')} about={t('settingsStoredAbout')}>
          <Stored stored={stored} />
          <div class="pl-settings-actions">
            <button type="button" class="pl-button" onClick={onExport}>
              {t('settingsExport')}
            </button>
            <Erase
              words={{
                offer: t('settingsErase'),
                ask: t('settingsEraseAsk'),
                keep: t('settingsEraseKeep'),
                erase: t('settingsEraseYes'),
                done: t('settingsErased'),
                failed: t('settingsEraseFailed'),
              }}
              onErase={onErase}
            />
          </div>
        </Section>
      </main>
    </div>
  );
}
