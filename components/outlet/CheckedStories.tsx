import type { CheckView } from '../../lib/view/outlet-view.ts';
import { formatList, formatPercent } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

interface CheckedStoriesProps {
  /** The newest of them. */
  stories: readonly CheckView[];
  /** How many there are. */
  total: number;
  storyHref: (story: string) => string;
}

/** The stories in which others checked an outlet, each opening into its points: what it said, who else spoke, how far they bear it out. */
export function CheckedStories({ stories, total, storyHref }: CheckedStoriesProps) {
  const { t } = useText();
  if (stories.length === 0) return null;
  return (
    <div class="pl-checks">
      <h3>{t('outletChecks')}</h3>
      {stories.length < total && <p class="pl-quiet">{t('outletNewestOf', stories.length, total)}</p>}
      {stories.map((check) => (
        <Check key={check.story} check={check} href={storyHref(check.story)} />
      ))}
    </div>
  );
}

function Check({ check, href }: { check: CheckView; href: string }) {
  const words = useText();
  const { t, lang } = words;
  const told = { lang: check.lang, dir: 'auto' } as const;
  return (
    <details class="pl-check">
      <summary>
        <Icon name="next" />
        <span {...told}>{check.headline}</span>
        <span class="pl-figure">
          <span class="pl-hidden">{t('partAgreement')} </span>
          {formatPercent(lang, check.agreement)}
        </span>
      </summary>
      <ul>
        {check.points.map((point) => (
          <li key={point.text}>
            <p {...told}>{point.text}</p>
            <p class="pl-quiet">
              {t(point.stance === 'says' ? 'markSays' : 'markDenies')} ·{' '}
              {t('outletBorneOut', formatPercent(lang, point.agreement), formatList(words, point.others))}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a class="pl-link" href={href}>
          {t('panelWhole')}
        </a>
      </p>
    </details>
  );
}
