import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './text.ts';
import { useTrusted } from './trusted.ts';

/** The first `limit` of a list, and all of it once the reader asks. @returns what is shown, and the button that changes it, where there is more */
export function useFirst<T>(items: readonly T[], limit: number): [shown: readonly T[], button: ComponentChild] {
  const { t } = useText();
  const onTrusted = useTrusted();
  const [all, setAll] = useState(false);
  if (items.length <= limit) return [items, null];
  return [
    all ? items : items.slice(0, limit),
    <button key="more" type="button" class="pl-text-button" aria-expanded={all} onClick={onTrusted(() => setAll(!all))}>
      {all ? t('showFewer') : t('showAll', items.length)}
    </button>,
  ];
}
