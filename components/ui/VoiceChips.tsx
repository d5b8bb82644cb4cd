import type { VoiceView } from '../../lib/view/story-view.ts';
import { Mark } from './Mark.tsx';
import { useText } from './text.ts';
import { useTrusted } from './trusted.ts';
import { useFirst } from './use-first.tsx';

/** As many names as can be taken in at a look. */
const most = 12;

interface VoiceChipsProps {
  /** Each with its place in the list of all voices on the point. */
  voices: readonly { voice: VoiceView; at: number }[];
  /** The element that says what these voices do. */
  labelId: string;
  /** The place of the voice that is open. */
  open: number | undefined;
  /** What it opens. */
  quotesId: string;
  onTurn: (at: number) => void;
}

/** One chip for each voice. */
export function VoiceChips({ voices, labelId, open, quotesId, onTurn }: VoiceChipsProps) {
  const { t } = useText();
  const onTrusted = useTrusted();
  const [shown, more] = useFirst(voices, most);
  return (
    <ul class="pl-chips" aria-labelledby={labelId}>
      {shown.map(({ voice: { name, stance, isAttributed }, at }) => (
        <li key={at}>
          <button
            type="button"
            class="pl-chip"
            data-stance={stance}
            aria-expanded={at === open}
            aria-controls={quotesId}
            onClick={onTrusted(() => onTurn(at))}
          >
            <bdi>{name}</bdi>
            {stance === 'denies' && <Mark kind="denies">{t('markDenies')}</Mark>}
            {stance === 'says' && isAttributed && <Mark kind="through">{t('markThroughAnother')}</Mark>}
          </button>
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}
