import { useMemo } from 'preact/hooks';
import type { StoryView } from '../../lib/view/story-view.ts';
import { AccordingTo } from './AccordingTo.tsx';
import { OriginItem } from './OriginItem.tsx';
import { useFirst } from './use-first.tsx';

/** As many origins as are listed before the reader asks for the rest. */
const most = 20;

/** Who the story comes from: each origin with its articles, and why they are one. */
export function Sources({ story: { id, origins, sources, pack } }: { story: Pick<StoryView, 'id' | 'origins' | 'sources' | 'pack'> }) {
  const articles = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const [shown, more] = useFirst(origins, most);
  return (
    <>
      <AccordingTo pack={pack} />
      <ul class="pl-list">
        {shown.map((origin, index) => (
          <OriginItem key={`${id} ${index}`} origin={origin} articles={articles} />
        ))}
      </ul>
      {more && <p class="pl-more">{more}</p>}
    </>
  );
}
