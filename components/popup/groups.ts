import type { SearchHit } from '../../lib/view/search-hit.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';

/** Stories of today on one topic, those first that most origins bear out; `isNew` where they came since the reader last looked. */
export interface TodayGroup {
  readonly group: string;
  readonly stories: readonly (StorySummary & { readonly isNew: boolean })[];
}

/** A run of results under one heading; the answer to a query needs none. */
export interface Group {
  heading?: 'popupOnThisPage' | 'popupNewest';
  hits: SearchHit[];
}

/** What the list shows: the answer to a query, or for an empty box the stories of the open page and then the newest others. */
export function groupsOf(query: string, matches: readonly StorySummary[], hits: readonly SearchHit[]): Group[] {
  if (query !== '') return hits.length > 0 ? [{ hits: [...hits] }] : [];
  const here = new Set(matches.map((story) => story.id));
  const groups: Group[] = [
    { heading: 'popupOnThisPage', hits: matches.map((story) => ({ story, marks: { headline: [], dek: [] } })) },
    { heading: 'popupNewest', hits: hits.filter((hit) => !here.has(hit.story.id)) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}
