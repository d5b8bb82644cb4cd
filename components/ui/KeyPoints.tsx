import type { StoryView } from '../../lib/view/story-view.ts';
import { Denial } from './Denial.tsx';
import { formatList } from './format.ts';
import { useText } from './text.ts';

/** What is agreed: each statement, tied to the origins that make it and to those that deny it. */
export function KeyPoints({ story }: { story: Pick<StoryView, 'keyPoints' | 'lang'> }) {
  const words = useText();
  const { t, n } = words;
  return (
    <ol class="pl-points">
      {story.keyPoints.map(({ text, supporters, contradictors }) => (
        <li key={text}>
          <p lang={story.lang} dir="auto">
            {text}
          </p>
          <p class="pl-quiet">
            {supporters.length ? n('pointSupport', supporters.length, formatList(words, supporters)) : t('pointNobody')}
          </p>
          <Denial by={contradictors} />
        </li>
      ))}
    </ol>
  );
}
