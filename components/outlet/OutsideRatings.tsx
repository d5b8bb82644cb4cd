import type { OutsideRating } from '../../lib/corpus/schema.ts';
import { formatDay } from '../ui/format.ts';
import { useText } from '../ui/text.ts';

/** What lists by others say of an outlet, each on its own scale. */
export function OutsideRatings({ ratings }: { ratings: readonly OutsideRating[] }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  return (
    <>
      <p class="pl-quiet">{t('settingsListsAbout')}</p>
      <ul class="pl-criteria">
        {ratings.map(({ by, value, scale, licence, date }, place) => (
          <li key={place}>
            <span>
              <bdi class="pl-criterion">{by}</bdi>
              <span class="pl-quiet">
                <bdi>{licence}</bdi> · {formatDay(lang, date)}
              </span>
            </span>
            <span class="pl-figure">{t('outsideValue', figure.format(value), figure.format(scale.low), figure.format(scale.high))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
