import type { Ref } from 'preact';
import type { MatchedStory } from '../../lib/view/story-view.ts';
import { Plumb } from '../ui/Plumb.tsx';
import { useText } from '../ui/text.ts';
import { eventsOf } from './events.ts';

interface FoldedTabProps {
  matched: readonly MatchedStory[];
  button: Ref<HTMLButtonElement>;
  hidden: boolean;
  onOpen: (event: MouseEvent) => void;
}

/** The folded panel: the plumb line on the edge, with how many events match and the trust of the first. */
export function FoldedTab({ matched, button, hidden, onOpen }: FoldedTabProps) {
  const { t, n } = useText();
  const count = n('panelStories', eventsOf(matched).length);
  const score = matched[0]?.story.trust.score ?? null;
  const trust = score === null ? t('trustUnknown') : t('trustTag', score);
  return (
    <button
      type="button"
      class="pl-tab"
      ref={button}
      hidden={hidden}
      aria-expanded={false}
      aria-label={t('panelOpen', trust, count)}
      title={t('panelOpen', trust, count)}
      onClick={onOpen}
    >
      <Plumb slack={score === null} />
      {score !== null && <span class="pl-tab-score">{score}</span>} <span class="pl-tab-count">{count}</span>
    </button>
  );
}
