import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { entriesOf, type RatingEntry } from '../../lib/ratings/entries-of.ts';
import { scaleOf } from '../../lib/ratings/guess.ts';
import { listId } from '../../lib/ratings/list-id.ts';
import type { ReadRatings } from '../../lib/ratings/read-ratings.ts';
import type { RatingList } from '../../lib/storage/settings.ts';
import { formatList } from '../ui/format.ts';
import { useText } from '../ui/text.ts';
import { Field } from './Field.tsx';
import { WhatWasRead } from './WhatWasRead.tsx';

interface ListFormProps {
  ratings: ReadRatings;
  /** The ids of the lists that are there. */
  taken: readonly string[];
  /** The last attempt to keep it did not work. */
  failed: boolean;
  onImport: (imported: { list: RatingList; entries: readonly RatingEntry[] }) => void;
  onCancel: () => void;
}

/** A space alone is no answer. */
const line = { type: 'text', pattern: '.*\\S.*' } as const;

/** What was read of a file, and the questions that it leaves open. */
export function ListForm({ ratings, taken, failed, onImport, onCancel }: ListFormProps) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { guess, columns, rows } = ratings;
  const [said, setSaid] = useState({ name: guess.name, by: '', licence: '', date: guess.date });
  const [domain, setDomain] = useState(guess.domain);
  const [value, setValue] = useState(guess.value);
  const [scale, setScale] = useState(guess.scale);
  const isScale = scale.low < scale.high;
  const read = useMemo(() => entriesOf(ratings, { domain, value, scale }), [ratings, domain, value, scale]);

  useEffect(() => heading.current?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const { entries } = read;
    if (!isScale || entries.length === 0) return;
    onImport({ list: { id: listId(said.name, taken), ...said, scale, entries: entries.length, isOn: false }, entries });
  }

  const question = (name: keyof typeof said, label: string, type: 'text' | 'date' = 'text') => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          {...(type === 'text' ? line : { type })}
          required
          maxLength={300}
          value={said[name]}
          onInput={(event) => setSaid({ ...said, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const column = (label: string, chosen: number, choose: (place: number) => void) => (
    <Field label={label}>
      {(control) => (
        <select {...control} value={String(chosen)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {columns.map((name, place) => (
            <option key={place} value={String(place)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const end = (label: string, of: 'low' | 'high') => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          step="any"
          required
          value={scale[of]}
          aria-invalid={!isScale}
          onInput={(event) => setScale({ ...scale, [of]: event.currentTarget.valueAsNumber })}
        />
      )}
    </Field>
  );

  return (
    <form class="pl-import" aria-labelledby={id} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('listsAsk')}
      </h3>
      <p class="pl-quiet">
        {t('listsRows', rows.length)} · {t('listsColumns', formatList(words, columns))}
      </p>
      <div class="pl-import-fields">
        {question('name', t('listsName'))}
        {question('by', t('listsBy'))}
        {question('licence', t('listsLicence'))}
        {question('date', t('listsDate'), 'date')}
        {column(t('listsDomain'), domain, setDomain)}
        {column(t('listsValue'), value, (place) => {
          setValue(place);
          setScale(scaleOf(ratings, place));
        })}
        {end(t('listsLow'), 'low')}
        {end(t('listsHigh'), 'high')}
      </div>
      {!isScale && (
        <p role="alert" class="pl-settings-wrong">
          {t('listsNoScale')}
        </p>
      )}
      <WhatWasRead read={read} countedIn={ratings.countedIn} />
      {failed && (
        <p role="alert" class="pl-settings-wrong">
          {t('listsNotKept')}
        </p>
      )}
      <p class="pl-settings-actions">
        <button type="submit" class="pl-button" data-kind="primary">
          {t('listsImport')}
        </button>
        <button type="button" class="pl-button" onClick={onCancel}>
          {t('listsCancel')}
        </button>
      </p>
    </form>
  );
}
