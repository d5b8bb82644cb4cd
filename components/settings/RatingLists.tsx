import { useId, useRef, useState } from 'preact/hooks';
import type { RatingEntry } from '../../lib/ratings/entries-of.ts';
import type { RatingList } from '../../lib/storage/settings.ts';
import { isolate } from '../../lib/text/translator.ts';
import { formatDay } from '../ui/format.ts';
import { useText } from '../ui/text.ts';
import { ImportList } from './ImportList.tsx';

interface RatingListsProps {
  lists: readonly RatingList[];
  onChange: (lists: RatingList[]) => void;
  /** Keeps a list and its entries; rejects where it could not be kept. */
  onImport: (imported: { list: RatingList; entries: readonly RatingEntry[] }) => Promise<void>;
  /** Forgets a list and its entries. */
  onRemove: (id: string) => Promise<void>;
}

/** The lists of ratings by others: what each is, whether it is shown, and a way to bring one in or take it out. */
export function RatingLists({ lists, onChange, onImport, onRemove }: RatingListsProps) {
  const { t } = useText();
  const whole = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  const remove = (id: string) =>
    onRemove(id).then(
      () => {
        setFailed(false);
        // The button that was pressed is gone; the focus must not go with it.
        whole.current?.focus();
      },
      () => setFailed(true), // said on the page
    );

  return (
    <div ref={whole} tabIndex={-1}>
      {lists.length === 0 ? (
        <p class="pl-quiet">{t('listsNone')}</p>
      ) : (
        <ul class="pl-settings-list">
          {lists.map((list) => (
            <Listed
              key={list.id}
              list={list}
              onSwitch={(isOn) => onChange(lists.map((other) => (other === list ? { ...list, isOn } : other)))}
              onRemove={() => remove(list.id)}
            />
          ))}
        </ul>
      )}
      {failed && (
        <p role="alert" class="pl-settings-wrong">
          {t('settingsFailed')}
        </p>
      )}
      <ImportList taken={lists.map(({ id }) => id)} onImport={onImport} />
    </div>
  );
}

interface ListedProps {
  list: RatingList;
  onSwitch: (isOn: boolean) => void;
  onRemove: () => void;
}

function Listed({ list, onSwitch, onRemove }: ListedProps) {
  const { t, lang, dir } = useText();
  const id = useId();
  const { low, high } = list.scale;
  const facts = [
    isolate(list.by, dir),
    isolate(list.licence, dir),
    formatDay(lang, list.date),
    t('listsEntries', list.entries),
    t('listsScale', low, high),
  ];
  return (
    <li>
      <span>
        <label class="pl-switch" for={id}>
          <input
            id={id}
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
            role="switch"
            checked={list.isOn}
            aria-describedby={`${id}-facts`}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          {t('listsShow', list.name)}
        </label>
        <span id={`${id}-facts`} class="pl-quiet pl-settings-page">
          {facts.join(' · ')}
        </span>
      </span>
      <button type="button" class="pl-text-button" aria-label={t('settingsSiteRemove', list.name)} onClick={onRemove}>
        {t('settingsRemove')}
      </button>
    </li>
  );
}
