import type { ComponentChildren } from 'preact';
import { useText } from '../ui/text.ts';
import type { Group, ShownHit } from './groups.ts';
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
  const result = (hit: ShownHit) => (
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
      {groups.map(({ heading, topic, hits }, place) =>
        heading ? (
          <Named key={`${heading} ${topic}`} id={`${id}-heading-${place}`} name={t(heading)} topic={topic}>
            {hits.map(result)}
          </Named>
        ) : (
          hits.map(result)
        ),
      )}
    </div>
  );
}

interface NamedProps {
  id: string;
  name: string;
  topic: string | undefined;
  children: ComponentChildren;
}

function Named({ id, name, topic, children }: NamedProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups by role.
    <div role="group" aria-labelledby={id}>
      <p id={id} role="presentation" class="pl-results-heading">
        {name}
        {topic && (
          <>
            {' · '}
            <bdi>{topic}</bdi>
          </>
        )}
      </p>
      {children}
    </div>
  );
}
