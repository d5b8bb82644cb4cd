import type { SourceView } from '../../lib/view/story-view.ts';
import { formatDay } from '../ui/format.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { OutletName } from '../ui/OutletName.tsx';
import { useText } from '../ui/text.ts';

/** An article in the course of its story, with how it was headed before, and whether its outlet took it back. */
export function TimelineArticle({ article, isWithdrawn }: { article: SourceView; isWithdrawn: boolean }) {
  const { t, lang } = useText();
  const { title, url, outlet, via, section, earlier = [] } = article;
  const changes = earlier.map(({ until, title: before }, at) => {
    const after = earlier[at + 1]?.title ?? title;
    return before === after ? t('timelineChanged', formatDay(lang, until)) : t('timelineHeaded', formatDay(lang, until), before);
  });
  return (
    <>
      <span class="pl-outlet">
        <OutletName outlet={outlet} via={via} section={section} />
      </span>{' '}
      <span dir="auto">{url ? <OutLink href={url}>{title}</OutLink> : title}</span>
      {isWithdrawn && <p class="pl-quiet">{t('timelineWithdrawn')}</p>}
      {[...new Set(changes)].map((change) => (
        <p key={change} class="pl-quiet">
          {change}
        </p>
      ))}
    </>
  );
}
