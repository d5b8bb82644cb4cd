import { useRef } from 'preact/hooks';
import type { HiddenMatch } from '../../lib/storage/settings.ts';
import { useText } from '../ui/text.ts';
import { Shortened } from './Shortened.tsx';

interface HiddenMatchesProps {
  hidden: readonly HiddenMatch[];
  /** The headline of a story; undefined where it is not known, or not yet. */
  headlineOf: (story: string) => string | undefined;
  onChange: (hidden: HiddenMatch[]) => void;
}

/** The matches that the reader took off a page, each with a way back. */
export function HiddenMatches({ hidden, headlineOf, onChange }: HiddenMatchesProps) {
  const { t } = useText();
  const whole = useRef<HTMLDivElement>(null);

  function showAgain(match: HiddenMatch) {
    onChange(hidden.filter((other) => other !== match));
    // The button that was pressed is gone; the focus must not go with it.
    whole.current?.focus();
  }

  return (
    <div ref={whole} tabIndex={-1}>
      {hidden.length === 0 ? (
        <p class="pl-quiet">{t('settingsNoHidden')}</p>
      ) : (
        <Shortened>
          {hidden.map((match) => {
            const headline = headlineOf(match.story) ?? match.story;
            return (
              <li key={`${match.page} ${match.story}`}>
                <span>
                  {headline}
                  <span class="pl-quiet pl-settings-page">
                    <bdi>{match.page.replace(/^https?:\/\//, '')}</bdi>
                  </span>
                </span>
                <button
                  type="button"
                  class="pl-text-button"
                  aria-label={t('settingsShowAgainWhat', headline)}
                  onClick={() => showAgain(match)}
                >
                  {t('settingsShowAgain')}
                </button>
              </li>
            );
          })}
        </Shortened>
      )}
    </div>
  );
}
