import type { MessageKey } from '../../lib/text/translator.ts';
import type { SearchHit } from '../../lib/view/search-hit.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';

/** Stories of today on one topic, those first that most origins bear out; `isNew` where they came since the reader last looked. */
export interface TodayGroup {
  readonly group: string;
  readonly stories: readonly (StorySummary & { readonly isNew: boolean })[];
}

/** A result as the list shows it. */
export interface ShownHit extends SearchHit {
  /** Missing but for stories of today: whether it came since the reader last looked. */
  readonly isNew?: boolean;
}

/** A run of results under one heading, which may name a topic; the answer to a query needs none. */
export interface Group {
  readonly heading?: MessageKey;
  readonly topic?: string;
  readonly hits: readonly ShownHit[];
}

/**
 * What the list shows: the answer to a query, or for an empty box the stories of the open page, those of today by topic, and then the
 * newest others. No story stands there twice.
 */
export function groupsOf(
  query: string,
  { matches, today, hits }: { matches: readonly StorySummary[]; today: readonly TodayGroup[]; hits: readonly SearchHit[] },
): Group[] {
  if (query !== '') return hits.length > 0 ? [{ hits }] : [];
  const shown = new Set<string>();
  const once = (of: readonly ShownHit[]) =>
    of.filter(({ story: { id } }) => {
      if (shown.has(id)) return false;
      shown.add(id);
      return true;
    });
  const groups: Group[] = [
    { heading: 'popupOnThisPage', hits: once(matches.map(unmarked)) },
    ...today.map(({ group, stories }): Group => {
      const news = once(stories.map((story) => ({ ...unmarked(story), isNew: story.isNew })));
      return { heading: 'popupToday', topic: group, hits: news };
    }),
    { heading: 'popupNewest', hits: once(hits) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}

const unmarked = (story: StorySummary): ShownHit => ({ story, marks: { headline: [], dek: [] } });
