import type { Translator } from '../../lib/text/translator.ts';
import type { Remedy } from '../../lib/trust/trust-score.ts';
import type { StoryView } from '../../lib/view/story-view.ts';

/** Why a score is not higher, and what would raise it most: "It rests on one origin. A second one … would raise it most, by up to 9 points." */
export function remedyInWords(
  { kind, points }: Remedy,
  story: Pick<StoryView, 'trust' | 'origins' | 'keyPoints'>,
  { t, n }: Pick<Translator, 't' | 'n'>,
): string {
  const remedy = inWords();
  return points === null ? t('remedyHelp', remedy) : n('remedyBy', Math.max(1, Math.round(points)), remedy);

  function inWords(): string {
    switch (kind) {
      case 'second-origin':
        return n('remedyOrigin', story.origins.length);
      case 'primary-document':
        return t('remedyPrimary');
      case 'settled-dispute':
        return n('remedyDispute', story.keyPoints.filter(({ voices }) => voices.some(({ stance }) => stance === 'denies')).length);
      case 'openness':
        return t(isLookedAt() ? 'remedyOpenLittle' : 'remedyOpenUnseen');
      case 'checked-record':
        return t('remedyRecord');
    }
  }

  function isLookedAt(): boolean {
    return story.trust.parts.some(({ rows }) => rows.some((row) => row.kind === 'fact' && row.state !== 'not-looked-at'));
  }
}
