import { useId } from 'preact/hooks';
import type { MatchedStory } from '../../lib/view/story-view.ts';
import { useText } from '../ui/text.ts';
import { useTrusted } from '../ui/trusted.ts';

interface TellersProps {
  /** One event, as several packs tell it. */
  told: readonly MatchedStory[];
  /** The one in view. */
  current: MatchedStory;
  onGo: (match: MatchedStory) => void;
}

/** Changes between the packs that tell of one event. */
export function Tellers({ told, current, onGo }: TellersProps) {
  const { t } = useText();
  const onTrusted = useTrusted();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form.
    <div class="pl-tellers" role="group" aria-labelledby={id}>
      <span id={id} class="pl-quiet">
        {t('toldBy')}
      </span>
      {told.map((match) => {
        const { id: story, pack } = match.story;
        return (
          <button key={story} type="button" class="pl-chip" aria-pressed={match === current} onClick={onTrusted(() => onGo(match))}>
            <bdi>{pack ? (pack.kind === 'newsroom' ? t('newsTitle') : pack.title) : t('name')}</bdi>
          </button>
        );
      })}
    </div>
  );
}
