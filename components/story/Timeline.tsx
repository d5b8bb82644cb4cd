import type { SourceView, StoryView } from '../../lib/view/story-view.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { OutletName } from '../ui/OutletName.tsx';
import { StoryDate } from '../ui/StoryDate.tsx';
import { useText } from '../ui/text.ts';
import { useFirst } from '../ui/use-first.tsx';

/** As many articles as are listed before the reader asks for the rest. */
const most = 20;

/** Whether there is a course to show: articles of several days, or at least three of them. */
export const hasTimeline = ({ sources }: Pick<StoryView, 'sources'>) =>
  sources.length > 2 || new Set(sources.flatMap(({ date }) => date ?? [])).size > 1;

/** The articles of a story by day, the first first; those without a day last. */
export function Timeline({ sources }: Pick<StoryView, 'sources'>) {
  const { t } = useText();
  const inOrder = [...sources].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  const [shown, more] = useFirst(inOrder, most);
  return (
    <>
      <ol class="pl-timeline">
        {daysOf(shown).map(([day, articles]) => (
          <li key={day}>
            <p class="pl-quiet">{day === '' ? t('timelineNoDay') : <StoryDate day={day} />}</p>
            <ul>
              {articles.map(({ id, title, url, outlet, via, section }) => (
                <li key={id}>
                  <span class="pl-outlet">
                    <OutletName outlet={outlet} via={via} section={section} />
                  </span>{' '}
                  <span dir="auto">{url ? <OutLink href={url}>{title}</OutLink> : title}</span>
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
