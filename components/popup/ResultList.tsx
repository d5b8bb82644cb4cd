import type { ComponentChildren } from 'preact';
import type { SearchHit } from '../../lib/view/search-hit.ts';
import { useText } from '../ui/text.ts';
import type { Group } from './groups.ts';
import { Result } from './Result.tsx';

interface ResultListProps {
  id: string;
  groups: readonly Group[];
  activeId: string | undefined;
  optionId: (story: string) => string;
  onOpen: (story: string) => void;
}

/** The list that belongs to the search box. */
export function ResultList({ id, groups, activeId, optionId, onOpen }: ResultListProps) {
  const { t } = useText();
  const result = (hit: SearchHit) => (
    <Result
      key={hit.story.id}
      id={optionId(hit.story.id)}
      hit={hit}
      active={hit.story.id === activeId}
      onOpen={() => onOpen(hit.story.id)}
    />
  );
  return (
    <div id={id} role="listbox" aria-label={t('popupResults')} class="pl-results">
      {groups.map(({ heading, hits }) =>
        heading ? (
          <Named key={heading} id={`${id}-${heading}`} name={t(heading)}>
            {hits.map(result)}
          </Named>
        ) : (
          hits.map(result)
        ),
      )}
    </div>
  );
}

function Named({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups by role.
    <div role="group" aria-labelledby={id}>
      <p id={id} role="presentation" class="pl-results-heading">
        {name}
      </p>
      {children}
    </div>
  );
}
