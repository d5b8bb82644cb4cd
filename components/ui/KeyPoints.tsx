import { useMemo } from 'preact/hooks';
import type { StoryView } from '../../lib/view/story-view.ts';
import { KeyPoint } from './KeyPoint.tsx';

/** What is agreed: each statement, tied to the origins that make it and to those that deny it. */
export function KeyPoints({ story }: { story: Pick<StoryView, 'id' | 'lang' | 'keyPoints' | 'origins' | 'sources'> }) {
  const { id, lang, keyPoints, origins, sources } = story;
  const articles = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  return (
    <ol class="pl-points">
      {keyPoints.map((point, index) => (
        <KeyPoint key={`${id} ${index}`} point={point} lang={lang} origins={origins} articles={articles} />
      ))}
    </ol>
  );
}
