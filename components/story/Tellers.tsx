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
  const nameOf = ({ story: { pack } }: MatchedStory) => (pack ? (pack.kind === 'newsroom' ? t('newsTitle') : pack.title) : t('name'));
  const ours = [t('newsTitle'), t('name')];
  /** The name of a pack, and its publisher where it is also that of another, or one that is ours: a title can be anything. */
  const labelOf = (match: MatchedStory) => {
    const { pack } = match.story;
    const isLike = (name: string) => name.toLowerCase() === nameOf(match).toLowerCase();
    const isClear = pack?.kind !== 'subscribed' || !(ours.some(isLike) || told.some((other) => other !== match && isLike(nameOf(other))));
    return isClear ? nameOf(match) : t('packFrom', pack.title, pack.publisher);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form.
    <div class="pl-tellers" role="group" aria-labelledby={id}>
      <span id={id} class="pl-quiet">
        {t('toldBy')}
      </span>
      {told.map((match) => (
        <button key={match.story.id} type="button" class="pl-chip" aria-pressed={match === current} onClick={onTrusted(() => onGo(match))}>
          <bdi>{labelOf(match)}</bdi>
        </button>
      ))}
    </div>
  );
}
