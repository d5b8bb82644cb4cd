import type { NewsroomView } from '../../lib/newsroom/newsroom-view.ts';
import type { Preferences } from '../../lib/newsroom/records.ts';
import { formatBytes } from '../../lib/text/bytes.ts';
import { Field } from '../settings/Field.tsx';
import { useText } from '../ui/text.ts';
import { formatMinutes } from './ago.ts';

const usualDays = [7, 30, 90, 180, 365, 730];
const usualMegabytes = [50, 100, 250, 500, 1000, 2000, 5000];

interface KeepingProps {
  view: NewsroomView;
  onPrefer: (change: Partial<Preferences>) => void;
}

/** How long articles are kept and how much room they may take, beside what is used now. */
export function Keeping({ view: { preferences, totals }, onPrefer }: KeepingProps) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <>
      <div class="pl-import-fields">
        <Amount
          label={t('newsDays')}
          value={preferences.days}
          usual={usualDays}
          inWords={(days) => formatMinutes(lang, days * 1440)}
          onChange={(days) => onPrefer({ days })}
        />
        <Amount
          label={t('newsMegabytes')}
          value={preferences.megabytes}
          usual={usualMegabytes}
          inWords={(megabytes) => formatBytes(megabytes * 1e6, lang)}
          onChange={(megabytes) => onPrefer({ megabytes })}
        />
      </div>
      <p class="pl-quiet">{t('newsKeepAbout')}</p>
      <dl class="pl-stored">
        <dt>{t('newsArticles')}</dt>
        <dd>{figure.format(totals.articles)}</dd>
        <dt>{t('popupResults')}</dt>
        <dd>{figure.format(totals.stories)}</dd>
        <dt>{t('newsBytes')}</dt>
        <dd>{formatBytes(totals.bytes, lang)}</dd>
      </dl>
    </>
  );
}

interface AmountProps {
  label: string;
  value: number;
  usual: readonly number[];
  inWords: (amount: number) => string;
  onChange: (amount: number) => void;
}

function Amount({ label, value, usual, inWords, onChange }: AmountProps) {
  const choices = usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {choices.map((amount) => (
            <option key={amount} value={String(amount)}>
              {inWords(amount)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
