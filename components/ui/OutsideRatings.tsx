import type { StoryView } from '../../lib/view/story-view.ts';
import { formatDay } from './format.ts';
import { useText } from './text.ts';
import { useFirst } from './use-first.tsx';

/** As many as are listed before the reader asks for the rest. */
const most = 10;

/** What lists of others say of outlets, each on its own scale, with whom it is from. None of it is in the score. */
export function OutsideRatings({ ratings }: { ratings: StoryView['outside'] }) {
  const { t, lang } = useText();
  const [shown, more] = useFirst(ratings, most);
  return (
    <div class="pl-outside">
      <p class="pl-quiet">{t('outsideNote')}</p>
      <ul class="pl-list">
        {shown.map(({ outlet, by, value, scale, licence, date }, index) => (
          <li key={index}>
            <p>
              <bdi class="pl-outlet">{outlet}</bdi> {t('outsideValue', value, scale.low, scale.high)}
            </p>
            <p class="pl-quiet">
              <bdi>{by}</bdi> · <bdi>{licence}</bdi> · {formatDay(lang, date)}
            </p>
          </li>
        ))}
      </ul>
      {more && <p class="pl-more">{more}</p>}
    </div>
  );
}
