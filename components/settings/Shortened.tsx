import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';

/** As many as are read at a glance. */
const glance = 20;

/** A list that shows its first entries, and the rest when asked. */
export function Shortened({ children }: { children: ComponentChildren[] }) {
  const { t } = useText();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <ul class="pl-settings-list">{whole ? children : children.slice(0, glance)}</ul>
      {!whole && children.length > glance && (
        <button type="button" class="pl-text-button" onClick={() => setWhole(true)}>
          {t('settingsShowAll', children.length)}
        </button>
      )}
    </>
  );
}
