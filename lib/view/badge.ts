import type { Translator } from '../text/translator.ts';
import type { StorySummary } from './story-view.ts';

/** What the toolbar button says. `text` is at most four characters, all that the button has room for. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

/** What the badge needs of a story. */
export type BadgeStory = Pick<StorySummary, 'id' | 'headline' | 'trust'>;

/** From grey to the accent as trust grows; each carries white text at 4.5 : 1 or better. */
const steps = ['#5f666b', '#4a656c', '#2f6169', '#0b5c63'] as const;

/** The badge of a tab: how many stories match, the colour after the trust of the first. The title says both in words. */
export function badgeFor(stories: readonly BadgeStory[], text: Translator): Badge {
  const [first] = stories;
  if (!first) return { text: '', title: text.t('badgeNone'), color: steps[0] };
  const trust = first.trust === null ? text.t('badgeNoTrust') : text.t('badgeTrust', first.trust);
  return {
    text: stories.length > 99 ? '99+' : new Intl.NumberFormat(text.lang).format(stories.length),
    title: text.n('badgeMatches', stories.length, first.headline, trust),
    color: steps[first.trust === null ? 0 : Math.min(3, Math.floor(first.trust / 25))] ?? steps[0],
  };
}
