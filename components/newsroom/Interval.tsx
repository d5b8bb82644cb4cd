import { Field } from '../settings/Field.tsx';
import { useText } from '../ui/text.ts';
import { formatMinutes } from './ago.ts';

/** In minutes. */
const usual = [15, 30, 60, 180, 360, 720, 1440];

interface IntervalProps {
  label: string;
  /** In minutes; undefined where it is that of all. */
  value: number | undefined;
  /** What all have, where this is about one of them. */
  standard?: number;
  onChange: (minutes: number | undefined) => void;
}

/** How much time passes from one question to the next. */
export function Interval({ label, value, standard, onChange }: IntervalProps) {
  const { t, lang } = useText();
  const choices = value === undefined || usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === '' ? undefined : Number(chosen))}
        >
          {standard !== undefined && <option value="">{t('newsEveryAll', formatMinutes(lang, standard))}</option>}
          {choices.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {formatMinutes(lang, minutes)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
