import type { SourceView } from '../../lib/view/story-view.ts';
import { OutLink } from './OutLink.tsx';
import { StoryDate } from './StoryDate.tsx';
import { useText } from './text.ts';

/** Who the story comes from: outlet, day and title, with a link where an address is known. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const { t } = useText();
  return (
    <ul class="pl-list">
      {sources.map(({ id, outlet, via, section, title, date, url }) => (
        <li key={id}>
          <p class="pl-outlet">
            {via ? t('outletVia', outlet, via) : outlet}
            {section && ` · ${section}`}
          </p>
          <p dir="auto">{url ? <OutLink href={url}>{title}</OutLink> : title}</p>
          <p class="pl-quiet">
            <StoryDate day={date} />
          </p>
        </li>
      ))}
    </ul>
  );
}
