import type { StorySummary } from '../../lib/view/story-view.ts';
import { DateAndOutlet } from './DateAndOutlet.tsx';
import { PackName } from './PackName.tsx';
import { TrustTag } from './TrustTag.tsx';
import { useTrusted } from './trusted.ts';

/** How a story is opened: as a link on our own pages, through the background from inside a page. */
type Way = { hrefOf: (id: string) => string } | { onOpen: (id: string) => void };

/** Other stories: `date · outlet · pack`, headline, trust. */
export function RelatedStories({ stories, ...way }: { stories: readonly StorySummary[] } & Way) {
  const onTrusted = useTrusted();
  return (
    <ul class="pl-list">
      {stories.map(({ id, headline, date, trust, pack, ...source }) => (
        <li key={id}>
          <p class="pl-quiet">
            <DateAndOutlet date={date} {...source} />
            {pack && (
              <>
                {' · '}
                <PackName pack={pack} />
              </>
            )}
          </p>
          <p class="pl-related" dir="auto">
            {'hrefOf' in way ? (
              <a class="pl-link" href={way.hrefOf(id)}>
                {headline}
              </a>
            ) : (
              <button type="button" class="pl-text-button" onClick={onTrusted(() => way.onOpen(id))}>
                {headline}
              </button>
            )}
          </p>
          <p class="pl-quiet">
            <TrustTag score={trust} />
          </p>
        </li>
      ))}
    </ul>
  );
}
