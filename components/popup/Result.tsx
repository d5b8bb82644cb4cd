import { useEffect, useRef } from 'preact/hooks';
import { DateAndOutlet } from '../ui/DateAndOutlet.tsx';
import { PackName } from '../ui/PackName.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { TrustTag } from '../ui/TrustTag.tsx';
import { useText } from '../ui/text.ts';
import { excerpt } from './excerpt.ts';
import type { ShownHit } from './groups.ts';
import { Marked } from './Marked.tsx';

/** About two lines of the popup. */
const dekLength = 88;

interface ResultProps {
  id: string;
  hit: ShownHit;
  /** The one that Enter opens. */
  active: boolean;
  onOpen: () => void;
}

/** One story in the list. The focus stays in the search box, which points at the active one. */
export function Result({ id, hit: { story, marks, isNew }, active, onOpen }: ResultProps) {
  const { t } = useText();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Optional, because a document without a layout has no scrolling.
    if (active) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box that owns the list has the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: and it has the focus.
    <div id={id} ref={element} role="option" aria-selected={active} class="pl-result" onClick={onOpen}>
      <p class="pl-quiet">
        {isNew && <span class="pl-result-new">{t('popupNew')}</span>}
        <DateAndOutlet {...story} />
        {/* What is of today is all of the newsroom. */}
        {story.pack && isNew === undefined && (
          <>
            {' · '}
            <PackName pack={story.pack} />
          </>
        )}
      </p>
      <p class="pl-result-headline" dir="auto">
        <Marked text={story.headline} marks={marks.headline} />
      </p>
      <p class="pl-result-dek" dir="auto">
        <Marked {...excerpt(story.dek, marks.dek, dekLength)} />
      </p>
      <div class="pl-result-foot">
        <SourceLine articles={story.articles} origins={story.origins} />
        <TrustTag score={story.trust} />
      </div>
    </div>
  );
}
