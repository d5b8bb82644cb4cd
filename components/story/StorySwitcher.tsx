import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { useTrusted } from '../ui/trusted.ts';

interface StorySwitcherProps {
  /** From 0. */
  index: number;
  count: number;
  onGo: (index: number) => void;
}

/** Leafs through the events that the page matches, where there is more than one. */
export function StorySwitcher({ index, count, onGo }: StorySwitcherProps) {
  const { t } = useText();
  const onTrusted = useTrusted();
  const step = (by: number) => onTrusted(() => onGo((index + by + count) % count));
  return (
    <div class="pl-switcher">
      <button type="button" class="pl-icon-button" aria-label={t('panelPrevious')} onClick={step(-1)}>
        <Icon name="previous" />
      </button>
      <span aria-hidden="true">
        {index + 1} / {count}
      </span>
      <span class="pl-hidden" aria-live="polite">
        {t('panelWhich', index + 1, count)}
      </span>
      <button type="button" class="pl-icon-button" aria-label={t('panelNext')} onClick={step(1)}>
        <Icon name="next" />
      </button>
    </div>
  );
}
