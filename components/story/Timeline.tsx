import type { SourceView, StoryView } from '../../lib/view/story-view.ts';
import { StoryDate } from '../ui/StoryDate.tsx';
import { useText } from '../ui/text.ts';
import { useFirst } from '../ui/use-first.tsx';
import { TimelineArticle } from './TimelineArticle.tsx';

/** As many articles as are listed before the reader asks for the rest. */
const most = 20;

type Told = Pick<StoryView, 'sources' | 'withdrawn'>;

/** Whether there is a course to show: articles of several days, or at least three of them, or one that was changed or taken back. */
export const hasTimeline = ({ sources, withdrawn = [] }: Told) =>
  sources.length > 2 ||
  withdrawn.length > 0 ||
  sources.some(({ earlier }) => earlier) ||
  new Set(sources.flatMap(({ date }) => date ?? [])).size > 1;

/** The articles of a story by day, the first first; those without a day last. What was changed or taken back says so. */
export function Timeline({ story: { sources, withdrawn = [] } }: { story: Told }) {
  const { t } = useText();
  const inOrder = [...sources, ...withdrawn].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  const [shown, more] = useFirst(inOrder, most);
  return (
    <>
      <ol class="pl-timeline">
        {daysOf(shown).map(([day, articles]) => (
          <li key={day}>
            <p class="pl-quiet">{day === '' ? t('timelineNoDay') : <StoryDate day={day} />}</p>
            <ul>
              {articles.map((article) => (
                <li key={article.id}>
                  <TimelineArticle article={article} isWithdrawn={withdrawn.includes(article)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {more && <p class="pl-more">{more}</p>}
    </>
  );
}

function daysOf(articles: readonly SourceView[]): [string, SourceView[]][] {
  const days = new Map<string, SourceView[]>();
  for (const article of articles) days.set(article.date ?? '', [...(days.get(article.date ?? '') ?? []), article]);
  return [...days];
}
