import { formatList } from './format.ts';
import { Icon } from './Icon.tsx';
import { useText } from './text.ts';

/** Who says otherwise, with the mark of a conflict; nothing where nobody does. */
export function Denial({ by }: { by: readonly string[] }) {
  const text = useText();
  if (by.length === 0) return null;
  return (
    <span class="pl-conflict">
      <Icon name="conflict" />
      {text.t('pointDenied', formatList(text, by))}
    </span>
  );
}
