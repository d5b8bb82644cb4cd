import type { SourceView } from '../../lib/view/story-view.ts';
import { OutLink } from './OutLink.tsx';
import { OutletName } from './OutletName.tsx';
import { StoryDate } from './StoryDate.tsx';

/** Who the story comes from: outlet, day and title, with a link where an address is known. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ul class="pl-list">
      {sources.map(({ id, title, date, url, ...source }) => (
        <li key={id}>
          <p class="pl-outlet">
            <OutletName {...source} />
          </p>
          <p dir="auto">{url ? <OutLink href={url}>{title}</OutLink> : title}</p>
          {date !== undefined && (
            <p class="pl-quiet">
              <StoryDate day={date} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
